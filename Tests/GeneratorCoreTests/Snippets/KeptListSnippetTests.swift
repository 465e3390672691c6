import GeneratorCore
import Testing

/// Lists that an answer keeps and a request sends back, translated.
struct KeptListSnippetTests {
    /// A list of notes in the answers of a dialect that has none.
    private static let patch = """
        @ dialects/acme-chat.json
        - "thoughts": "String?",
        + "thoughts": "String?", "notes": "[Note]?",
        - "Stop": {
        + "Note": { "fields": { "text": "String?", "seal": "String?" } },
        + "Stop": {
        - "refusal": { "$join": ["refusal"], "whenEmpty": "omit" },
        + "refusal": { "$join": ["refusal"], "whenEmpty": "omit" },
        + "notes": { "$kept": "notes", "if": "flag.thinks", "whenEmpty": "omit" },
        - { "text": "message.thoughts", "part": "reasoning" },
        + { "text": "message.thoughts", "part": "reasoning" },
        + { "keep": "message.notes[]", "part": "reasoning", "as": "notes" },
        - { "text": "delta.thoughts", "part": "reasoning" },
        + { "text": "delta.thoughts", "part": "reasoning" },
        + { "keep": "delta.notes[]", "part": "reasoning", "as": "notes", "fragments": ["text"] },
        """

    /// The adapter.
    private func adapter() throws -> String {
        let result = Pipeline.run(try SpecPatch(Self.patch).apply(to: AcmeSpecs.files))
        #expect(result.diagnostics.text.isEmpty)
        return try #require(result.outputs.first { $0.name == "acme-chat+Adapter.swift" }).text
    }

    @Test(arguments: [
        #"for item in choice.message?.notes ?? [] { assembler.keep(.reasoning, "notes", item) }"#,
        #"for item in choice.delta?.notes ?? [] { assembler.keep(.reasoning, "notes", item, joining: ["text"]) }"#,
        #"nonEmpty(try items.kept("notes"))"#,
    ])
    func listsBecomeSwift(_ code: String) throws {
        let text = try adapter()
        #expect(text.contains(code), "\(text)")
    }
}
