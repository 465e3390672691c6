import Foundation
import LLMRingCore
import LLMRingProviders
import Testing

/// One answer, streamed and whole, in the bytes of a dialect.
struct Fixture: CustomTestStringConvertible, Sendable {
    /// The adapter of the dialect.
    var adapter: any ChatAdapter.Type
    /// The quirk that it shows.
    var name: String

    /// All fixtures of all dialects, by the names of their files.
    static let all: [Fixture] = adapters.flatMap { adapter in
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder(adapter))) ?? []
        return files.filter { $0.hasSuffix(".json") }.sorted().map {
            Fixture(adapter: adapter, name: String($0.dropLast(5)))
        }
    }

    /// The adapters that have fixtures.
    static let adapters: [any ChatAdapter.Type] = Providers.all.flatMap { $0.chats.map(\.adapter) }

    /// The dialect and the quirk.
    var testDescription: String { "\(adapter.dialect)/\(name)" }

    /// The bytes of the streamed answer.
    var streamed: [UInt8] {
        get throws { try bytes(adapter.operation.framing == .jsonLines ? "ndjson" : "sse") }
    }

    /// The bytes of the whole answer.
    var whole: [UInt8] {
        get throws { try bytes("json") }
    }

    /// What stands between two events.
    var separator: String { adapter.operation.framing == .jsonLines ? "\n" : "\n\n" }

    /// An empty answer.
    func makeAssembler() -> StreamAssembler {
        StreamAssembler(dialect: adapter.dialect, provider: "acme", recordsEvents: true)
    }

    /// Reads the streamed answer in the given pieces.
    func read(_ pieces: [ArraySlice<UInt8>]) throws -> LLMResponse {
        var cutter = EventCutter(adapter.operation.framing)
        var assembler = makeAssembler()
        for piece in pieces { try adapter.feed(Array(piece), &cutter, &assembler) }
        return try adapter.finish(&cutter, &assembler)
    }

    /// The folder of a dialect's fixtures.
    private static func folder(_ adapter: any ChatAdapter.Type) -> String {
        let tests = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        return "/\(tests)/Fixtures/\(adapter.dialect)"
    }

    /// The bytes of a file.
    private func bytes(_ suffix: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(Self.folder(adapter))/\(name).\(suffix)")))
    }
}
