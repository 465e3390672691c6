import LLMRingCore
import LLMRingHTTP
import LLMRingTesting
import Testing

@Suite(.timeLimit(.minutes(1)))
struct TransportFaultTests {
    typealias Answer = LoopbackServer.Answer

    /// A fault before the head, and words that the error must have.
    struct EarlyFault: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let steps: [Answer.Step]
    }

    static let earlyFaults: [EarlyFault] = [
        EarlyFault(testDescription: "closed", steps: [.close]),
        EarlyFault(testDescription: "reset", steps: [.reset]),
        EarlyFault(testDescription: "garbage", steps: [.send(Array("hello there\r\n\r\nhello".utf8))]),
        EarlyFault(testDescription: "binary garbage", steps: [.send([UInt8](repeating: 0xFF, count: 4000))]),
        EarlyFault(testDescription: "half a status line", steps: [.send(Array("HTTP/1.".utf8)), .close]),
        EarlyFault(testDescription: "half a head", steps: [.send(Array("HTTP/1.1 200 OK\r\nx: ".utf8)), .close]),
    ]

    @Test(arguments: earlyFaults)
    func faultBeforeTheHeadIsAConnectionError(_ fault: EarlyFault) async throws {
        try await withLoopback { _ in
            Answer(steps: fault.steps, framing: .raw)
        } _: { server, transport in
            let error = await #expect(throws: LLMError.self) {
                let response = try await transport.send("POST", "/path?key=secret", to: server, body: [1])
                _ = try await response.body.collect(limit: 10_000)
            }
            #expect(error?.code == .connection)
            #expect(error?.isRetryable == true)
            #expect(error?.message.contains("/path") == true)
            #expect(error?.message.contains("secret") == false)
        }
    }

    @Test(arguments: [Answer.Framing.chunked, .length], [false, true])
    func answerThatBreaksOffIsAnErrorAfterItsBytes(_ framing: Answer.Framing, _ isReset: Bool) async throws {
        let gate = Gate()
        try await withLoopback { _ in
            Answer(steps: [.send([1, 2]), .wait(gate), isReset ? .reset : .close, .send([3])], framing: framing)
        } _: { server, transport in
            let response = try await transport.send(to: server)
            var iterator = response.body.makeAsyncIterator()
            #expect(try await iterator.next() == [1, 2])
            gate.open()
            let error = await #expect(throws: LLMError.self) { try await iterator.next() }
            #expect(error?.code == .connection)
            #expect(error?.message.hasPrefix("connection closed before the answer was complete") == true)
        }
    }

    @Test func brokenChunkIsAConnectionError() async throws {
        let text = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nok\r\nzz\r\n"
        try await withLoopback { _ in
            Answer(pieces: [Array(text.utf8)], framing: .raw)
        } _: { server, transport in
            let error = await #expect(throws: LLMError.self) {
                try await transport.send(to: server).body.collect(limit: 100)
            }
            #expect(error?.code == .connection)
        }
    }

    @Test func refusedPortIsAConnectionError() async throws {
        let server = try LoopbackServer { _ in .json("{}") }
        server.stop()
        let transport = PlatformTransport.make()
        let error = await #expect(throws: LLMError.self) {
            try await transport.send("GET", "/a?key=secret", to: server)
        }
        #expect(error?.code == .connection)
        #expect(error?.message == "no connection to \(server.baseURL)/a: connection refused")
        await transport.close()
    }

    @Test func unknownHostIsAConnectionError() async throws {
        let transport = PlatformTransport.make()
        let request = HTTPRequest(url: "http://no-such-host.invalid/path?key=secret")
        let error = await #expect(throws: LLMError.self) { try await transport.send(request, deadlines: Deadlines()) }
        #expect(error?.code == .connection)
        #expect(error?.message.contains("no-such-host.invalid") == true)
        #expect(error?.message.contains("secret") == false)
        await transport.close()
    }

    @Test func plainServerUnderASecureAddressIsAConnectionError() async throws {
        try await withLoopback { _ in
            .json("{}")
        } _: { server, transport in
            let request = HTTPRequest(url: "https://127.0.0.1:\(server.port)/")
            let deadlines = Deadlines(connect: .milliseconds(200))
            let error = await #expect(throws: LLMError.self) { try await transport.send(request, deadlines: deadlines) }
            let code = try #require(error?.code)
            #expect(code == .connection || code == .connectTimeout)
        }
    }

    @Test func serverThatWentAwayIsCalledAfresh() async throws {
        try await withLoopback { _ in
            Answer(pieces: [[1]], framing: .untilClose)
        } _: { server, transport in
            for _ in 0..<5 {
                let body = try await transport.send("POST", to: server, body: [1]).body.collect(limit: 1)
                #expect(body == [1])
            }
            #expect(server.connectionCount == 5)
        }
    }

    #if os(Linux)
    @Test func missingLibraryNamesItsPackages() async throws {
        let transport = CurlTransport(library: "libcurl-that-is-not-there.so.4")
        let error = await #expect(throws: LLMError.self) {
            try await transport.send(HTTPRequest(url: "http://127.0.0.1/"))
        }
        #expect(error?.code == .configuration)
        #expect(error?.message.contains("libcurl4") == true)
        #expect(error?.message.contains("Fedora") == true)
    }
    #endif
}
