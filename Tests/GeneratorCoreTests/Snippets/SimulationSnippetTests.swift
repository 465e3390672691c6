import GeneratorCore
import Testing

/// Lines of `simulate` that are changed, translated.
struct SimulationSnippetTests {
    /// Lines, and what they become.
    static let snippets: [Snippet] = [
        Snippet(
            "choice that something tells",
            #"{ "choice": "required", "if": "tool_choice:object" },"#,
            for: #"{ "choice": "tool_choice:string", "map": { "any": "required", "none": "none" } },"#,
            "reader.choice(.required, if: request.toolChoice?.asObject != nil)"
        ),
        Snippet(
            "several paths to a schema",
            #"{ "schema": ["format:schema.schema", "format"] },"#,
            for: #"{ "schema": "format:schema.schema" },"#,
            "reader.schema(request.format?.asSchema?.schema.jsonValue() ?? request.format?.jsonValue())"
        ),
        Snippet(
            "truth value that asks for JSON",
            #"{ "json": "stream" }"#,
            for: #"{ "json": "format:json" }"#,
            "reader.json(request.stream == true)"
        ),
        Snippet(
            "word that asks for JSON",
            #"{ "json": "effort", "is": "low" }"#,
            for: #"{ "json": "format:json" }"#,
            #"reader.json(request.effort?.rawValue == "low")"#
        ),
        Snippet(
            "requests in the dialect's own spelling alone",
            "",
            for: #""snakeCase": true,"#,
            """
            framing: .events(sentinel: "[DONE]"),
            read: readRequest,
            whole: writeWhole,
            event: writeEvents
            """
        ),
        Snippet(
            "list in place of a text",
            #""title": "$model","#,
            for: #""title": { "$concat": ["The ", "$model"] },"#,
            """
            let elements = context.models.map { each in
            AcmeChat.Entry(key: each, title: each, born: context.createdText, kind: "text")
            }
            return AcmeChat.Catalog(entries: elements)
            """
        ),
    ]

    @Test(arguments: snippets)
    func linesBecomeSwift(_ snippet: Snippet) throws {
        let text = try Self.simulation("- \(snippet.original)\n+ \(snippet.spec)")
        #expect(snippet.stands(in: text), "\(text)")
    }

    @Test
    func aDialectWithoutTheSectionIsNotSimulated() throws {
        let result = Pipeline.run(AcmeSpecs.files)
        #expect(!result.outputs.contains { $0.name == "acme-parts+Simulation.swift" })
        let table = try #require(result.outputs.first { $0.name == "Providers.swift" })
        #expect(table.text.contains("        AcmeBlocksSimulation.all,\n        AcmeChatSimulation.all,\n    ]"))
    }

    /// The simulation of the changed dialect.
    private static func simulation(_ patch: String) throws -> String {
        let files = try SpecPatch("@ dialects/acme-chat.json\n\(patch)").apply(to: AcmeSpecs.files)
        let result = Pipeline.run(files.filter { $0.kind == .dialect })
        #expect(result.diagnostics.text.isEmpty, "\(result.diagnostics.text)")
        return try #require(result.outputs.first { $0.name == "acme-chat+Simulation.swift" }).text
    }
}
