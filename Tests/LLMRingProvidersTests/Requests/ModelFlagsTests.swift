import LLMRingProviders
import Testing

/// Patterns of model names.
struct ModelFlagsTests {
    @Test(arguments: [
        ("acme-*", "acme-large", true), ("acme-*", "ACME-Large", true), ("acme-*", "other", false), ("*", "", true),
        ("o[0-9]*", "o3-mini", true), ("o[0-9]*", "orca", false), ("a*c", "abc", true), ("a*c", "abcd", false),
        ("a*c*", "xac", false), ("gpt-5", "gpt-5", true), ("gpt-5", "gpt-5x", false),
    ])
    func patternsFitNames(_ pattern: String, _ name: String, _ fits: Bool) {
        let rows = [ModelFlags(pattern, yes: ["found"]), ModelFlags("*", yes: [])]
        #expect(ModelFlags.find(name, in: rows).isSet("found") == fits)
    }
}
