import LLMRingCore
import LLMRingHTTP
import LLMRingTesting
import Testing

@Suite(.timeLimit(.minutes(1)))
struct TransportAnswerTests {
    typealias Answer = LoopbackServer.Answer

    @Test func wholeAnswerArrives() async throws {
        try await withLoopback { _ in
            Answer(status: 418, headers: [("X-One", "1"), ("x-two", " 2 ")], pieces: [[1, 2]], framing: .length)
        } _: { server, transport in
            let response = try await transport.send(to: server)
            #expect(response.status == 418)
            #expect(response.headers["x-one"] == "1")
            #expect(response.headers["X-Two"] == "2")
            #expect(try await response.body.collect(limit: 100) == [1, 2])
        }
    }

    @Test(arguments: [Answer.Framing.chunked, .length, .untilClose])
    func everyFramingGivesTheSameBytes(_ framing: Answer.Framing) async throws {
        let pieces: [[UInt8]] = [[1, 2, 3], [4], [5, 6]]
        try await withLoopback { _ in
            Answer(pieces: pieces, framing: framing)
        } _: { server, transport in
            let response = try await transport.send(to: server)
            #expect(try await response.body.collect(limit: 100) == [1, 2, 3, 4, 5, 6])
        }
    }

    @Test(arguments: [Answer.Framing.chunked, .length])
    func emptyBodyIsNoPiece(_ framing: Answer.Framing) async throws {
        try await withLoopback { _ in
            Answer(status: 204, pieces: [], framing: framing)
        } _: { server, transport in
            let response = try await transport.send(to: server)
            #expect(try await response.body.collect(limit: 0).isEmpty)
        }
    }

    @Test func piecesArriveAsTheyAreSent() async throws {
        let gates = [Gate(), Gate()]
        try await withLoopback { _ in
            Answer(steps: [.send([1]), .wait(gates[0]), .send([2]), .wait(gates[1]), .send([3])])
        } _: { server, transport in
            let response = try await transport.send(to: server)
            var iterator = response.body.makeAsyncIterator()
            #expect(try await iterator.next() == [1])
            gates[0].open()
            #expect(try await iterator.next() == [2])
            gates[1].open()
            #expect(try await iterator.next() == [3])
            #expect(try await iterator.next() == nil)
            #expect(try await iterator.next() == nil)
        }
    }

    @Test func headArrivesBeforeTheBody() async throws {
        let gate = Gate()
        try await withLoopback { _ in
            Answer(steps: [.wait(gate), .send([1])], framing: .length)
        } _: { server, transport in
            let response = try await transport.send(to: server)
            gate.open()
            #expect(try await response.body.collect(limit: 1) == [1])
        }
    }

    @Test func redirectIsAnAnswer() async throws {
        try await withLoopback { _ in
            Answer(status: 302, headers: [("location", "http://127.0.0.1:1/")], pieces: [], framing: .length)
        } _: { server, transport in
            let response = try await transport.send(to: server, headers: ["Authorization": "key"])
            #expect(response.status == 302)
            #expect(server.requests.count == 1)
        }
    }

    @Test func interimAnswerIsPassedOver() async throws {
        let text =
            "HTTP/1.1 103 Early Hints\r\nx-early: 1\r\n\r\nHTTP/1.1 200 OK\r\nx-late: 1\r\ncontent-length: 1\r\n\r\na"
        try await withLoopback { _ in
            Answer(pieces: [Array(text.utf8)], framing: .raw)
        } _: { server, transport in
            let response = try await transport.send(to: server)
            #expect(response.status == 200)
            #expect(response.headers["x-early"] == nil)
            #expect(response.headers["x-late"] == "1")
            #expect(try await response.body.collect(limit: 1) == Array("a".utf8))
        }
    }

    @Test func cutHeadIsPutTogether() async throws {
        let bytes = Array("HTTP/1.1 200 OK\r\nx-a: 1\r\nx-b: 2\r\ncontent-length: 2\r\n\r\nok".utf8)
        try await withLoopback { _ in
            Answer(pieces: bytes.map { [$0] }, framing: .raw)
        } _: { server, transport in
            let response = try await transport.send(to: server)
            #expect(response.headers["x-a"] == "1")
            #expect(response.headers["x-b"] == "2")
            #expect(try await response.body.collect(limit: 2) == Array("ok".utf8))
        }
    }

    @Test func trailersAreNoPartOfTheBody() async throws {
        let text = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nok\r\n0\r\nx-trailer: 1\r\n\r\n"
        try await withLoopback { _ in
            Answer(pieces: [Array(text.utf8)], framing: .raw)
        } _: { server, transport in
            let response = try await transport.send(to: server)
            #expect(try await response.body.collect(limit: 2) == Array("ok".utf8))
        }
    }

    @Test func largeBodyArrivesWhole() async throws {
        let piece = (0..<65_536).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
        let pieces = [[UInt8]](repeating: piece, count: 128)
        try await withLoopback { _ in
            Answer(pieces: pieces)
        } _: { server, transport in
            let response = try await transport.send(to: server)
            let body = try await response.body.collect(limit: 10_000_000)
            #expect(body.count == 8_388_608)
            #expect(body == Array(pieces.joined()))
        }
    }

    @Test func slowReaderHoldsTheServerBack() async throws {
        let piece = [UInt8](repeating: 7, count: 65_536)
        let steps = [Answer.Step](repeating: .send(piece), count: 512)
        try await withLoopback { request in
            request.path == "/probe" ? .json("{}") : Answer(steps: steps)
        } _: { server, transport in
            let response = try await transport.send(to: server)
            var iterator = response.body.makeAsyncIterator()
            var sum = try #require(try await iterator.next()).count
            // Other calls go on while nobody reads this one.
            for _ in 0..<50 {
                let probe = try await transport.send("GET", "/probe", to: server)
                #expect(try await probe.body.collect(limit: 10).count == 2)
            }
            var largest = 0
            while let bytes = try await iterator.next() {
                sum += bytes.count
                largest = max(largest, bytes.count)
            }
            #expect(sum == 512 * 65_536)
            #expect(largest <= 1_048_576, "more than the buffer was kept")
        }
    }

    /// The text "hello" four times, with blanks between, compressed with gzip.
    static let compressed: [UInt8] = [
        31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 203, 72, 205, 201, 201, 87, 200, 64, 39, 1,
        227, 81, 61, 141, 23, 0, 0, 0,
    ]

    @Test func compressedAnswerIsDecompressedWhenAskedFor() async throws {
        try await withLoopback { _ in
            Answer(headers: [("content-encoding", "gzip")], pieces: [Self.compressed], framing: .length)
        } _: { server, transport in
            let response = try await transport.send(to: server, headers: ["accept-encoding": "gzip"])
            #expect(try await response.body.collect(limit: 100) == Array("hello hello hello hello".utf8))
            #expect(server.requests.first?.headers.values("accept-encoding") == ["gzip"])
        }
    }

    #if os(Linux)
    @Test func compressedAnswerThatNobodyAskedForStaysAsItIs() async throws {
        try await withLoopback { _ in
            Answer(headers: [("content-encoding", "gzip")], pieces: [Self.compressed], framing: .length)
        } _: { server, transport in
            let response = try await transport.send(to: server)
            #expect(try await response.body.collect(limit: 100) == Self.compressed)
            #expect(server.requests.first?.headers["accept-encoding"] == nil)
        }
    }

    @Test func brokenCompressionIsADecodingError() async throws {
        try await withLoopback { _ in
            Answer(headers: [("content-encoding", "gzip")], pieces: [[1, 2, 3, 4, 5]], framing: .length)
        } _: { server, transport in
            let error = await #expect(throws: LLMError.self) {
                let response = try await transport.send(to: server, headers: ["accept-encoding": "gzip"])
                _ = try await response.body.collect(limit: 100)
            }
            #expect(error?.code == .decoding)
        }
    }
    #endif
}
