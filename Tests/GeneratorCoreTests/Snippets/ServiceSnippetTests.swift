import GeneratorCore
import Testing

/// Sections beside chats of which a few lines are changed, translated.
struct ServiceSnippetTests {
    @Test(arguments: ServiceSnippets.embedding + ServiceSnippets.models)
    func linesBecomeSwift(_ snippet: Snippet) throws {
        let old = snippet.original.split(separator: "\n").map { "- \($0)" }.joined(separator: "\n")
        let new = snippet.spec.split(separator: "\n").map { "+ \($0)" }.joined(separator: "\n")
        let files = try SpecPatch("@ dialects/acme-chat.json\n\(old)\n\(new)").apply(to: AcmeSpecs.files)
        let result = Pipeline.run(files.filter { $0.kind == .dialect })
        #expect(result.diagnostics.text.isEmpty)
        let services = try #require(result.outputs.first { $0.name == "acme-chat+Services.swift" })
        let stands = snippet.stands(in: services.text)
        #expect(stands, "\(services.text)")
    }

    @Test
    func aDialectWithoutSectionsGivesNoServices() throws {
        let patch = "@ dialects/acme-blocks.json\n-   \"health\": { \"operation\": \"ping\" },"
        let files = try SpecPatch(patch).apply(to: AcmeSpecs.files)
        let result = Pipeline.run(files)
        #expect(result.diagnostics.text.isEmpty)
        #expect(!result.outputs.contains { $0.name == "acme-blocks+Services.swift" })
    }
}
