import LLMRingCore
import Testing

@testable import LLMRingCLI

/// The scripted bytes of the demo.
struct DemoScriptTests {
    /// The dialects of the scripts.
    static let dialects = DemoScript.all.map(\.dialect)

    /// The JSON of each event of a script.
    private func events(_ dialect: String) throws -> [JSONValue] {
        let script = try #require(DemoScript.all.first { $0.dialect == dialect })
        return try script.pieces.flatMap { piece in
            try piece.split(separator: "\n").filter { $0.hasPrefix("data: {") }.map { line in
                try JSONValue(parsing: String(line.dropFirst("data: ".count)))
            }
        }
    }

    /// All strings of a key in a value, however deep.
    private func strings(_ key: String, in value: JSONValue) -> [String] {
        switch value {
        case .array(let elements): elements.flatMap { strings(key, in: $0) }
        case .object(let object):
            object.flatMap { $0.key == key ? [$0.value.stringValue].compactMap(\.self) : strings(key, in: $0.value) }
        default: []
        }
    }

    @Test(arguments: dialects)
    func fragmentsMakeTheArguments(_ dialect: String) throws {
        let events = try events(dialect)
        #expect(events.count > DemoScript.words.count + DemoScript.fragments.count)
        let key = dialect == Self.dialects.first ? "partial_json" : "arguments"
        let arguments = events.flatMap { strings(key, in: $0) }.joined()
        #expect(try JSONValue(parsing: arguments) == ["city": "Oslo"])
    }

    @Test(arguments: DemoScript.all.flatMap(\.pieces))
    func everyPieceIsAWholeEvent(_ piece: String) {
        #expect(piece.hasSuffix("\n\n"))
    }
}
