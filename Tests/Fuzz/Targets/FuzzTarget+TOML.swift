import LLMRingCore

extension FuzzTarget {
    /// What reads and edits TOML.
    static let toml: [FuzzTarget] = [FuzzTarget(name: "toml") { tryDocument($0) }]

    /// Tries some bytes as a document, writes it anew, and edits each of its keys.
    private static func tryDocument(_ bytes: [UInt8]) {
        guard let document = try? TOMLDocument(parsing: bytes) else { return }
        check(document.bytes == bytes, "what is read stays as it is")
        let root = document.root
        guard let again = try? TOMLDocument(parsing: TOMLWriter.document(root)) else {
            check(false, "what is written is TOML")
            return
        }
        check(text(again.root) == text(root), "what is written reads back as the same")
        for key in root.keys.prefix(8) + ["new"] {
            var expected = root
            expected[key] = nil
            check(text(edited(document) { try $0.remove(at: [.key(key)]) }) == text(expected), "the rest stays")
            for value in [.integer(1), .table(["x": ["y"]]), .array([.table(["z": 1])])] as [TOMLValue] {
                expected[key] = value
                check(text(edited(document) { try $0.set(value, at: [.key(key)]) }) == text(expected), "a value is set")
            }
        }
    }

    /// The values after an edit, which must be possible.
    private static func edited(_ document: TOMLDocument, _ edit: (inout TOMLDocument) throws -> Void) -> TOMLTable {
        var document = document
        do { try edit(&document) } catch { check(false, "an edit can be made, but: \(error)") }
        return document.root
    }

    /// A table in one line, its keys in the order of the alphabet, as no number is not equal to itself.
    private static func text(_ table: TOMLTable) -> String {
        let keys = table.keys.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
        return keys.map { "\(TOMLWriter.key($0))=\(table[$0].map { text($0) } ?? "")" }.joined(separator: ",")
    }

    /// A value in one line.
    private static func text(_ value: TOMLValue) -> String {
        switch value {
        case .table(let table): "{\(text(table))}"
        case .array(let values): "[\(values.map { text($0) }.joined(separator: ","))]"
        default: TOMLWriter.value(value)
        }
    }
}
