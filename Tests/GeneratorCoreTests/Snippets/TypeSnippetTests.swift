import Testing

@testable import GeneratorCore

/// Types of a few lines, translated.
struct TypeSnippetTests {
    @Test(arguments: TypeSnippets.fields + TypeSnippets.unions + TypeSnippets.words)
    func typeBecomesSwift(_ snippet: Snippet) throws {
        let text = LineBreaker.format(TypesTranslator(try SnippetDialect.make(snippet.spec)).translate())
        #expect(snippet.stands(in: text), "\(text)")
    }
}
