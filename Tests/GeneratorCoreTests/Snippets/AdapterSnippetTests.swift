import GeneratorCore
import Testing

/// Adapters of which a few lines are changed, translated.
struct AdapterSnippetTests {
    /// All snippets.
    static let snippets =
        AdapterSnippets.settings + AdapterSnippets.actions + AdapterSnippets.conversations + AdapterSnippets.output

    @Test(arguments: snippets)
    func linesBecomeSwift(_ snippet: Snippet) throws {
        let old = snippet.original.split(separator: "\n").map { "- \($0)" }.joined(separator: "\n")
        let new = snippet.spec.split(separator: "\n").map { "+ \($0)" }.joined(separator: "\n")
        let files = try SpecPatch("@ dialects/acme-chat.json\n\(old)\n\(new)").apply(to: AcmeSpecs.files)
        let result = Pipeline.run(files)
        #expect(result.diagnostics.text.isEmpty)
        let adapter = try #require(result.outputs.first { $0.name == "acme-chat+Adapter.swift" })
        let stands = snippet.stands(in: adapter.text)
        #expect(stands)
    }
}
