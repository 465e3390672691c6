@testable import GeneratorCore

/// Dialects of a few types, for snippets.
enum SnippetDialect {
    /// Decodes types and operations.
    ///
    /// - Throws: `Fault` when they are no good.
    static func make(_ types: String, operations: String = "") throws -> Dialect {
        let head = #"{"spec":1,"name":"Acme","documentation":"https://a.example","checked":"2026-01-31","types":"#
        let findings = Findings()
        let text = "\(head){\(types)},\"operations\":{\(operations)}}"
        let root = SpecParser.parse(Array(text.utf8), file: "acme.json", into: &findings.diagnostics)
        guard let root, let dialect = DialectDecoder(findings: findings).decode(root, id: "acme"),
            findings.diagnostics.isEmpty
        else { throw Fault(text: findings.diagnostics.text) }
        return dialect
    }

    /// Reads a value.
    static func node(_ json: String) throws -> SpecNode {
        var diagnostics = Diagnostics()
        guard let node = SpecParser.parse(Array(json.utf8), file: "acme.json", into: &diagnostics), diagnostics.isEmpty
        else {
            throw Fault(text: diagnostics.text)
        }
        return node
    }

    /// What is wrong with a snippet.
    struct Fault: Error {
        /// The findings.
        let text: String
    }
}
