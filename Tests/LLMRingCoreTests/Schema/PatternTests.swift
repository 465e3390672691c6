import LLMRingCore
import Testing

/// The regular expressions of schemas.
struct PatternTests {
    /// An expression, texts in which it is found, and texts in which it is not.
    struct Case: CustomTestStringConvertible, Sendable {
        var pattern: String
        var found: [String]
        var missed: [String]
        var testDescription: String { pattern }

        init(_ pattern: String, _ found: [String], not missed: [String]) {
            self.pattern = pattern
            self.found = found
            self.missed = missed
        }
    }

    static let cases = [
        Case("abc", ["abc", "xabcx"], not: ["", "ab", "ABC"]),
        Case("^a|b$", ["ax", "xb"], not: ["xa", "bx"]),
        Case("^(?:ab?){2,3}$", ["aa", "abab", "aaba"], not: ["a", "aaaa", "abb"]),
        Case("^a{2}$", ["aa"], not: ["a", "aaa"]),
        Case("^a{2,}$", ["aa", "aaaaa"], not: ["a"]),
        Case("^(?:(?=a))+(?:^)*a$", ["a"], not: ["b", "aa"]),
        Case("^a{0}b$", ["b"], not: ["ab"]),
        Case("^a*?b+?$", ["b", "aabb"], not: ["aa"]),
        Case("^(?:a*)*$", ["", "aaa"], not: ["b"]),
        Case("^(?:a?){3}$", ["", "aaa"], not: ["aaaa"]),
        Case("^[a-cx-]$", ["a", "c", "x", "-"], not: ["d", "y"]),
        Case("^[^a-c]$", ["d", "é", "😀"], not: ["a", ""]),
        Case("^[]$|^[^]$", ["x", "\n"], not: [""]),
        Case("^[\\d\\-.]+$", ["1-2.3"], not: ["a"]),
        Case("^[\\D]$", ["a"], not: ["1"]),
        Case("^[\\w-z]+$", ["a-z_"], not: ["é"]),
        Case("^[\\b]$", ["\u{8}"], not: ["b"]),
        Case("^.$", ["a", "😀", "é"], not: ["\n", "\u{2028}", "ab", "e\u{301}"]),
        Case("\\bcat\\b", ["a cat!", "cat"], not: ["cats", "_cat"]),
        Case("a\\Bb", ["ab"], not: ["a b"]),
        Case("^\\x41\\u0042\\u{43}\\cJ$", ["ABC\n"], not: ["ABCJ"]),
        Case("^\\uD83D\\uDE00$", ["😀"], not: ["a"]),
        Case("^\\p{Lu}\\p{gc=Ll}+$", ["Éa"], not: ["éa", "AB"]),
        Case("^[\\p{L}\\p{Nd}]+$", ["é٣"], not: ["-"]),
        Case("^[^\\P{L}]+$", ["aé"], not: ["1"]),
        Case("(?=.*\\d)(?=.*[a-z])^.{4,}$", ["abc1"], not: ["abcd", "1234", "a1"]),
        Case("^(?!.*\\.\\.)[a-z.]+$", ["a.b"], not: ["a..b"]),
        Case("(?<=\\$)\\d+", ["costs $5"], not: ["costs 5"]),
        Case("(?<!\\$|€)\\b\\d", ["5"], not: ["$5", "€5"]),
        Case("(?<=^ab+)c", ["abbc"], not: ["ac", "xabc"]),
        Case("^(a|b)\\1$", ["aa", "bb"], not: ["ab"]),
        Case("^(?<q>['\"]).*\\k<q>$", ["'x'", "\"\""], not: ["'x\""]),
        Case("^(?:(a)|b)*\\1$", ["ab", "aa", "b"], not: ["c", "aba"]),
        Case("(?<=\\1(a))b", ["aab"], not: ["ab"]),
        Case("^{a}]$", ["{a}]"], not: ["a"]),
        Case("^a{,3}$", ["a{,3}"], not: ["aaa"]),
        Case("^\\/\\-\\@$", ["/-@"], not: ["\\"]),
    ]

    @Test(arguments: cases)
    func isFoundWhereItFits(_ example: Case) throws {
        let validator = try SchemaValidator(["pattern": .string(example.pattern)])
        for text in example.found { #expect(validator.isValid(.string(text)), "\(text)") }
        for text in example.missed { #expect(!validator.isValid(.string(text)), "\(text)") }
    }

    /// Expressions that are wrong, and what is said about them.
    static let faults = [
        ("(a", "a group is not closed at character 2"), ("a)", "a ')' closes no group at character 1"),
        ("[a", "a '[' is not closed"), ("*a", "there is nothing to repeat at character 0"),
        ("^*", "there is nothing to repeat"), ("a**", "there is nothing to repeat"),
        ("{2}", "there is nothing to repeat"),
        ("(?=a)*", "there is nothing to repeat"), ("a{3,2}", "are the wrong way round"),
        ("[z-a]", "a range in brackets is the wrong way round"), ("\\", "a backslash stands at the end"),
        ("\\a", "the escape '\\a' is not known"), ("\\Z", "the escape '\\Z' is not known"),
        ("\\01", "octal escapes are not known"), ("\\c1", "'\\c' needs a letter"), ("\\x4", "2 hexadecimal digits"),
        ("\\u{110000}", "needs a code point"), ("\\u{41", "needs a code point"), ("\\p{Nothing}", "is not known"),
        ("\\pL", "needs a property in braces"), ("(?i)a", "no known sign"), ("(?P<n>a)", "no known sign"),
        ("(?<1>a)", "a group's name has a wrong character"), ("(?<n>a)(?<n>b)", "two groups have one name"),
        ("\\2(a)", "there is no group 2"), ("\\k<n>", "there is no group 'n'"), ("\\k", "needs a name"),
        ("a{1000}{1000}", "nothing to repeat"), ("(?:a{1000}){1000}", "too large"),
        (String(repeating: "(", count: 50), "nested deeper than"),
    ]

    @Test(arguments: faults)
    func whatIsWrongIsSaidWithItsPlace(_ pattern: String, _ message: String) throws {
        let error = try #require(throws: LLMError.self) { try SchemaValidator(["pattern": .string(pattern)]) }
        #expect(error.code == .configuration)
        #expect(error.message.contains("'/pattern' is no regular expression"), "\(error)")
        #expect(error.message.contains(message), "\(error)")
    }

    @Test(arguments: ["^(a+)+$", "^(a|aa)+$", "^(?:a*)*b$", "^(a?){50}a{50}$", "(?:a|a|b)*c"])
    func loopsInLoopsAreDecidedAtOnce(_ pattern: String) throws {
        let validator = try SchemaValidator(["pattern": .string(pattern)])
        let violations = validator.violations(of: .string(String(repeating: "a", count: 500) + "!"))
        #expect(violations.map(\.rule) == ["pattern"])
    }

    @Test(arguments: ["^(a|aa)+\\1$", "^(?=(?:a+)+$)b|(?=(?:a+)+$)b"])
    func aSearchThatTakesTooLongIsGivenUp(_ pattern: String) throws {
        let validator = try SchemaValidator(["not": ["pattern": .string(pattern)]])
        let text = JSONValue.string(String(repeating: "a", count: 6_000) + "!")
        let violation = try #require(validator.violations(of: text).first)
        #expect(violation.message.contains("takes too much work to be compared with the pattern"))
    }
}
