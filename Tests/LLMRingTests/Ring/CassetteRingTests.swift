import Foundation
import LLMRing
import LLMRingCore
import LLMRingHTTP
import LLMRingProviders
import LLMRingTesting
import Testing

/// Answers in each dialect, recorded from a server on this machine and replayed without it.
@Suite(.timeLimit(.minutes(1)))
struct CassetteRingTests {
    /// A dialect and a provider that speaks it.
    struct Dialect: CustomTestStringConvertible, Sendable {
        var provider: String
        var name: String
        var testDescription: String { name }

        /// One for each dialect that has fixtures.
        static let all: [Dialect] = {
            var found: [Dialect] = []
            for provider in Providers.all {
                for chat in provider.chats where !found.contains(where: { $0.name == chat.dialect }) {
                    found.append(Dialect(provider: provider.id, name: chat.dialect))
                }
            }
            return found.filter { !$0.fixtures.isEmpty }
        }()

        /// The names of the fixtures.
        var fixtures: [String] {
            let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            return files.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
        }

        /// The folder with the fixtures.
        private var folder: String {
            let tests = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
            return "/\(tests)/Fixtures/\(name)"
        }

        /// The answer of a fixture, in pieces of a length.
        func answer(_ fixture: String, streamed: Bool, pieceLength: Int) throws -> LoopbackServer.Answer {
            let endings = streamed ? ["sse", "ndjson"] : ["json"]
            let paths = endings.map { "\(folder)/\(fixture).\($0)" }
            let path = try #require(paths.first { FileManager.default.fileExists(atPath: $0) })
            let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
            let pieces = stride(from: 0, to: bytes.count, by: pieceLength).map {
                Array(bytes[$0..<min($0 + pieceLength, bytes.count)])
            }
            let streamType = path.hasSuffix("sse") ? "text/event-stream" : "application/x-ndjson"
            let type = streamed ? streamType : "application/json"
            return LoopbackServer.Answer(headers: [("content-type", type)], pieces: pieces)
        }
    }

    @Test func allDialectsHaveFixtures() {
        #expect(Dialect.all.count >= 5)
    }

    @Test(arguments: Dialect.all)
    func replayGivesTheSameResponses(_ dialect: Dialect) async throws {
        let cassette = try ScratchFile("calls.json", [])
        for fixture in dialect.fixtures.prefix(4) {
            let whole = try dialect.answer(fixture, streamed: false, pieceLength: 700)
            let stream = try dialect.answer(fixture, streamed: true, pieceLength: 37)
            let server = try LoopbackServer { request in
                let isStreamed = request.text.contains(#""stream":true"#) || request.path.contains("stream")
                return isStreamed ? stream : whole
            }
            let recorder = try CassetteTransport(cassette.path, .record)
            let recorded = try await Self.outcomes(dialect, recorder, server.baseURL)
            let sent = server.requests.count
            server.stop()
            let player = try CassetteTransport(cassette.path)
            let replayed = try await Self.outcomes(dialect, player, server.baseURL)
            #expect(replayed == recorded, "\(fixture)")
            #expect(sent == 2)
            #expect(player.unusedCount == 0)
            let text = try String(contentsOfFile: cassette.path, encoding: .utf8)
            #expect(!text.contains("my-secret-key"))
        }
    }

    /// What a whole call and a streamed one come to: the answer in JSON, the events, or the error.
    private static func outcomes(
        _ dialect: Dialect,
        _ transport: CassetteTransport,
        _ address: String
    ) async throws -> [String] {
        var configuration = LLMRing.Configuration()
        configuration.environment = [:]
        configuration.transport = transport
        configuration.keys[dialect.provider] = "my-secret-key"
        configuration.baseURLs[dialect.provider] = address
        let ring = LLMRing(configuration)
        var request = LLMRequest(model: "\(dialect.provider):example", "Hi")
        request.dialect = dialect.name
        var told: [String] = []
        do {
            told.append(text(try await ring.chat(request)))
        } catch let error as LLMError {
            told.append("\(error)")
        }
        do {
            let stream = try await ring.chatStream(request)
            for try await event in stream { told.append("\(event.jsonValue)") }
            told.append(text(try await stream.response))
        } catch let error as LLMError {
            told.append("\(error)")
        }
        await ring.close()
        return told
    }

    /// A response without the time that it took.
    private static func text(_ response: LLMResponse) -> String {
        var response = response
        response.latency = nil
        return "\(response.jsonValue)"
    }
}
