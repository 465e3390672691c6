import LLMRingCore
import LLMRingHTTP
import LLMRingTesting
import Testing

@Suite(.timeLimit(.minutes(1)))
struct TransportLifeTests {
    typealias Answer = LoopbackServer.Answer

    @Test func closingEndsTheCallsThatWait() async throws {
        let server = try LoopbackServer { request in
            request.path == "/body" ? Answer(steps: [.send([1]), .stall]) : .silence
        }
        let transport = PlatformTransport.make()
        let head = Task { try await transport.send("GET", "/head", to: server) }
        let body = Task { try await transport.send("GET", "/body", to: server).body.collect(limit: 10) }
        await server.waitUntilReceived(requests: 2)
        await transport.close()
        let headError = await #expect(throws: LLMError.self) { try await head.value }
        let bodyError = await #expect(throws: LLMError.self) { try await body.value }
        #expect(headError?.message == "the transport was closed during the call")
        #expect(bodyError?.code == .cancelled)
        await server.waitUntilClosed(connections: 2)
        server.stop()
    }

    @Test func closedTransportRefuses() async throws {
        let transport = PlatformTransport.make()
        await transport.close()
        await transport.close()
        let error = await #expect(throws: LLMError.self) {
            try await transport.send(HTTPRequest(url: "http://127.0.0.1/"), deadlines: Deadlines())
        }
        #expect(error?.code == .configuration)
    }

    @Test func answerOutlivesItsTransport() async throws {
        let gate = Gate()
        let server = try LoopbackServer { _ in Answer(steps: [.send([1]), .wait(gate), .send([2])]) }
        var transport: (any Transport)? = PlatformTransport.make()
        let response = try #require(try await transport?.send(to: server))
        transport = nil
        gate.open()
        #expect(try await response.body.collect(limit: 2) == [1, 2])
        server.stop()
    }

    @Test func droppedTransportClosesItsConnections() async throws {
        let server = try LoopbackServer { _ in .json("{}") }
        for count in 1...10 {
            let transport = PlatformTransport.make()
            #expect(try await transport.send(to: server).body.collect(limit: 2).count == 2)
            withExtendedLifetime(transport) {}
            #expect(server.connectionCount == count)
        }
        await server.waitUntilClosed(connections: 10)
        server.stop()
    }

    @Test func startingAndClosingAtOnceLosesNoCall() async throws {
        let server = try LoopbackServer { _ in .json("{}") }
        for _ in 0..<20 {
            let transport = PlatformTransport.make()
            await withTaskGroup(of: Void.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        // Ends in one way or the other; a call that hangs runs into the time limit.
                        _ = try? await transport.send(to: server).body.collect(limit: 2)
                    }
                }
                group.addTask { await transport.close() }
            }
        }
        server.stop()
    }
}
