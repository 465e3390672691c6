import LLMRingCore
import LLMRingHTTP
import LLMRingTesting
import Testing

@Suite(.timeLimit(.minutes(1)))
struct TransportDeadlineTests {
    typealias Answer = LoopbackServer.Answer

    static let short = Duration.milliseconds(50)

    @Test func silentServerPassesTheFirstByteDeadline() async throws {
        try await withLoopback { _ in
            .silence
        } _: { server, transport in
            let deadlines = Deadlines(connect: nil, firstByte: Self.short, idle: nil, total: nil)
            let error = await #expect(throws: LLMError.self) {
                try await transport.send(to: server, deadlines: deadlines)
            }
            #expect(error?.code == .firstByteTimeout)
            #expect(error?.message == "no answer within 50 ms (first-byte deadline)")
            await server.waitUntilClosed(connections: 1)
        }
    }

    @Test func stalledBodyPassesTheIdleDeadline() async throws {
        try await withLoopback { _ in
            Answer(steps: [.send([1]), .stall])
        } _: { server, transport in
            let deadlines = Deadlines(idle: Self.short)
            let response = try await transport.send(to: server, deadlines: deadlines)
            var iterator = response.body.makeAsyncIterator()
            #expect(try await iterator.next() == [1])
            let error = await #expect(throws: LLMError.self) { try await iterator.next() }
            #expect(error?.code == .idleTimeout)
            #expect(error?.message == "the answer stood still for 50 ms (idle deadline)")
            await server.waitUntilClosed(connections: 1)
        }
    }

    @Test(arguments: [true, false])
    func totalDeadlineSpansHeadAndBody(_ hasHead: Bool) async throws {
        try await withLoopback { _ in
            hasHead ? Answer(steps: [.send([1]), .stall]) : .silence
        } _: { server, transport in
            let deadlines = Deadlines(total: Self.short)
            let error = await #expect(throws: LLMError.self) {
                try await transport.send(to: server, deadlines: deadlines).body.collect(limit: 100)
            }
            #expect(error?.code == .totalTimeout)
            #expect(error?.message == "the call was not done within 50 ms (total deadline)")
            await server.waitUntilClosed(connections: 1)
        }
    }

    #if os(Linux)
    @Test func addressThatTakesNobodyPassesTheConnectDeadline() async throws {
        // A listener whose queue is full answers no further handshake.
        try await withFullListener { port in
            let transport = PlatformTransport.make()
            let deadlines = Deadlines(connect: Self.short)
            let request = HTTPRequest(url: "http://127.0.0.1:\(port)/")
            let error = await #expect(throws: LLMError.self) { try await transport.send(request, deadlines: deadlines) }
            #expect(error?.code == .connectTimeout)
            #expect(error?.message.hasPrefix("no connection within 50 ms") == true)
            await transport.close()
        }
    }
    #endif

    @Test func noDeadlineMeansNoEnd() async throws {
        let gate = Gate()
        try await withLoopback { request in
            request.path == "/slow" ? Answer(steps: [.wait(gate), .send([1])], framing: .length) : .silence
        } _: { server, transport in
            let none = Deadlines(connect: nil, firstByte: nil, idle: nil, total: nil)
            let slow = try await transport.send("GET", "/slow", to: server, deadlines: none)
            // The other call's deadline passes; this one goes on.
            await #expect(throws: LLMError.self) {
                try await transport.send(to: server, deadlines: Deadlines(firstByte: Self.short))
            }
            gate.open()
            #expect(try await slow.body.collect(limit: 1) == [1])
        }
    }

    @Test func timeThatTheReaderTakesIsNotIdle() async throws {
        let piece = [UInt8](repeating: 1, count: 65_536)
        try await withLoopback { request in
            request.path == "/large" ? Answer(steps: .init(repeating: .send(piece), count: 256)) : .silence
        } _: { server, transport in
            let deadlines = Deadlines(idle: Self.short)
            let response = try await transport.send("GET", "/large", to: server, deadlines: deadlines)
            var iterator = response.body.makeAsyncIterator()
            var sum = try #require(try await iterator.next()).count
            // Takes four times the idle deadline, while the buffer is full and nobody reads.
            await #expect(throws: LLMError.self) {
                try await transport.send(to: server, deadlines: Deadlines(firstByte: Self.short * 4))
            }
            while let bytes = try await iterator.next() { sum += bytes.count }
            #expect(sum == 256 * 65_536)
        }
    }

    @Test func usualDeadlinesAreThoseOfTheDocumentation() {
        #expect(
            Deadlines() == Deadlines(connect: .seconds(10), firstByte: .seconds(600), idle: .seconds(300), total: nil)
        )
    }
}
