import GeneratorCore
import Testing

/// A change to the good specs, and what the table then says in one place.
struct CapabilitySample: Sendable, CustomTestStringConvertible {
    /// The change, as in the cases of bad specs; empty for none.
    let patch: String
    /// The provider's and the dialect's identifiers.
    let row: (provider: String, dialect: String)
    /// The title of the column.
    let title: String
    /// What the cell says.
    let word: String

    /// Makes a sample.
    init(_ word: String, _ title: String, of provider: String, in dialect: String, _ patch: String = "") {
        self.patch = patch
        row = (provider, dialect)
        self.title = title
        self.word = word
    }

    var testDescription: String { "\(title) of \(row.provider) in \(row.dialect) is \(word)" }

    /// What the table says; `nil` when it has no such row or column.
    func cell() throws -> String? {
        let result = Pipeline.capabilities(try SpecPatch(patch).apply(to: AcmeSpecs.files))
        #expect(result.diagnostics.text.isEmpty)
        let lines = try #require(result.outputs.first).text.split(separator: "\n").map { line in
            line.split(separator: "|").map { $0.filter { $0 != " " && $0 != "`" } }
        }
        let head = try #require(lines.first { $0.prefix(2) == ["Provider", "Dialect"] })
        guard let place = head.firstIndex(of: title) else { return nil }
        return lines.first { $0.count == head.count && $0.prefix(2) == [row.provider, row.dialect] }?[place]
    }
}
