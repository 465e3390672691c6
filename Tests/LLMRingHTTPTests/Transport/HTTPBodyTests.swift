import LLMRingCore
import LLMRingHTTP
import LLMRingTesting
import Testing

struct HTTPBodyTests {
    @Test func bytesAtHandAreOnePiece() async throws {
        var pieces: [[UInt8]] = []
        for try await piece in HTTPBody([1, 2, 3]) { pieces.append(piece) }
        #expect(pieces == [[1, 2, 3]])
    }

    @Test func noBytesAreNoPiece() async throws {
        var iterator = HTTPBody([]).makeAsyncIterator()
        #expect(try await iterator.next() == nil)
    }

    @Test func endStaysTheEnd() async throws {
        var iterator = HTTPBody([1]).makeAsyncIterator()
        #expect(try await iterator.next() == [1])
        #expect(try await iterator.next() == nil)
        #expect(try await iterator.next(isolation: nil) == nil)
    }

    @Test(arguments: [false, true])
    func secondReaderIsRefused(_ fromSource: Bool) async throws {
        let transport = ScriptedTransport([.init(pieces: [[1]])])
        let response = try await transport.send(HTTPRequest(url: "http://x"), deadlines: Deadlines())
        let body = fromSource ? response.body : HTTPBody([1])
        #expect(try await body.collect(limit: 10) == [1])
        let error = await #expect(throws: LLMError.self) { try await body.collect(limit: 10) }
        #expect(error?.message == "the body of an answer can be read only once")
    }

    @Test(arguments: [(3, true), (2, false)])
    func collectingHoldsTheLimit(_ limit: Int, _ fits: Bool) async throws {
        let transport = ScriptedTransport([.init(pieces: [[1, 2], [3]])])
        let response = try await transport.send(HTTPRequest(url: "http://x"), deadlines: Deadlines())
        guard fits else {
            let error = await #expect(throws: LLMError.self) { try await response.body.collect(limit: limit) }
            #expect(error?.code == .decoding)
            #expect(error?.message == "the answer is larger than 2 bytes")
            #expect(transport.abandonedCount == 1)
            return
        }
        #expect(try await response.body.collect(limit: limit) == [1, 2, 3])
    }

    @Test func leavingTheLoopCloses() async throws {
        let transport = ScriptedTransport([.init(pieces: [[1], [2]])])
        let response = try await transport.send(HTTPRequest(url: "http://x"), deadlines: Deadlines())
        for try await _ in response.body { break }
        #expect(transport.abandonedCount == 1)
        withExtendedLifetime(response) {}
    }

    @Test func droppingTheBodyCloses() async throws {
        let transport = ScriptedTransport([.init(pieces: [[1]])])
        _ = try await transport.send(HTTPRequest(url: "http://x"), deadlines: Deadlines())
        #expect(transport.abandonedCount == 1)
    }

    @Test func readingToTheEndAbandonsNothing() async throws {
        let transport = ScriptedTransport([.init(pieces: [[1], [], [2]])])
        let response = try await transport.send(HTTPRequest(url: "http://x"), deadlines: Deadlines())
        var pieces: [[UInt8]] = []
        for try await piece in response.body { pieces.append(piece) }
        #expect(pieces == [[1], [2]])
        #expect(transport.abandonedCount == 0)
    }
}
