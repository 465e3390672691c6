import GeneratorCore
import Testing

/// What the generator proposes in the place of a wrong word.
struct SuggestionTests {
    @Test(arguments: [
        ("stopp", "stop"), ("tool_calls", "toolCalls"), ("TOOLCALLS", "toolCalls"), ("lenght", "length"),
        ("contentfilter", "contentFilter"), ("sotp", "stop"), ("lent", nil), ("", nil), ("x", nil),
        ("refusal", nil),
    ])
    func nearestWordIsFound(_ word: String, _ expected: String?) {
        #expect(nearest(word, in: ["stop", "length", "toolCalls", "contentFilter"]) == expected)
    }

    @Test func orderOfCandidatesMakesNoDifference() {
        #expect(nearest("cas", in: ["cat", "car"]) == "car")
        #expect(nearest("cas", in: ["car", "cat"]) == "car")
    }

    @Test(arguments: [
        ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("kitten", "sitting", 3),
    ])
    func editsAreCounted(_ left: String, _ right: String, _ expected: Int) {
        #expect(editDistance(left, right) == expected)
        #expect(editDistance(right, left) == expected)
    }

    @Test(arguments: [
        ([], ""), (["a"], "use a"), (["a", "b"], "use one of a or b"), (["a", "b", "c"], "use one of a, b or c"),
        (["a", "b", "c", "d", "e", "f", "g", "h"], "use one of a, b, c, d, e, f, g or h"),
        (["a", "b", "c", "d", "e", "f", "g", "h", "i"], ""),
    ])
    func shortListsAreSpelledOut(_ words: [String], _ expected: String) {
        #expect(oneOf(words) == expected)
    }

    @Test(arguments: [
        ("stopp", "; did you mean 'stop'?"), ("other", "; use one of length or stop"),
    ])
    func messageEndsInAProposal(_ word: String, _ expected: String) {
        #expect(instead(of: word, in: ["stop", "length"]) == expected)
    }

    @Test func longListWithoutANearWordProposesNothing() {
        #expect(instead(of: "other", in: (0..<9).map { "word\($0)" }).isEmpty)
    }
}
