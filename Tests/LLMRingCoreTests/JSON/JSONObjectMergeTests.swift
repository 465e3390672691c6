import LLMRingCore
import Testing

/// Objects that are laid over each other.
struct JSONObjectMergeTests {
    @Test(
        arguments: [
            (["a": 1], ["b": 2], ["a": 1, "b": 2]), (["a": 1], ["a": 2], ["a": 2]),
            (["a": ["b": 1, "c": ["d": 2]]], ["a": ["c": ["e": 3]]], ["a": ["b": 1, "c": ["d": 2, "e": 3]]]),
            (["a": [1, 2]], ["a": [3]], ["a": [3]]), (["a": ["b": 1]], ["a": 2], ["a": 2]),
            (["a": 2], ["a": ["b": 1]], ["a": ["b": 1]]), (["a": ["b": 1]], ["a": .null], ["a": .null]),
            (["a": ["b": 1]], ["a": [:]], ["a": ["b": 1]]),
        ] as [(JSONObject, JSONObject, JSONObject)]
    )
    func objectsAreMergedAndAllElseIsReplaced(_ base: JSONObject, _ other: JSONObject, _ expected: JSONObject) {
        var merged = base
        merged.merge(other)
        #expect(merged == expected)
    }
}
