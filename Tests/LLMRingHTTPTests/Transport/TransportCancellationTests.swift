import LLMRingCore
import LLMRingHTTP
import LLMRingTesting
import Testing

@Suite(.timeLimit(.minutes(1)))
struct TransportCancellationTests {
    typealias Answer = LoopbackServer.Answer

    /// A stream that begins and never ends.
    static let endless = Answer(steps: [.send([1]), .stall])

    @Test func cancellingBeforeTheHeadClosesTheConnection() async throws {
        try await withLoopback { _ in
            .silence
        } _: { server, transport in
            let call = Task { try await transport.send(to: server) }
            await server.waitUntilReceived(requests: 1)
            call.cancel()
            await #expect(throws: CancellationError.self) { try await call.value }
            await server.waitUntilClosed(connections: 1)
        }
    }

    @Test func cancellingInTheBodyClosesTheConnection() async throws {
        try await withLoopback { _ in
            Self.endless
        } _: { server, transport in
            let hasBegun = Gate()
            let call = Task {
                for try await _ in try await transport.send(to: server).body { hasBegun.open() }
            }
            await hasBegun.wait()
            call.cancel()
            await #expect(throws: CancellationError.self) { try await call.value }
            await server.waitUntilClosed(connections: 1)
        }
    }

    @Test func cancelledTaskSendsNothing() async throws {
        try await withLoopback { _ in
            .silence
        } _: { server, transport in
            let call = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                return try await transport.send(to: server)
            }
            await #expect(throws: CancellationError.self) { try await call.value }
            #expect(server.connectionCount == 0)
        }
    }

    @Test func cancelledTaskReadsNothingMore() async throws {
        let gate = Gate()
        try await withLoopback { _ in
            Answer(steps: [.send([1]), .wait(gate), .send([2]), .stall])
        } _: { server, transport in
            let response = try await transport.send(to: server)
            let call = Task {
                var iterator = response.body.makeAsyncIterator()
                _ = try await iterator.next()
                withUnsafeCurrentTask { $0?.cancel() }
                gate.open()
                return try await iterator.next()
            }
            await #expect(throws: CancellationError.self) { try await call.value }
            await server.waitUntilClosed(connections: 1)
        }
    }

    @Test func leavingTheLoopClosesTheConnection() async throws {
        try await withLoopback { _ in
            Self.endless
        } _: { server, transport in
            let response = try await transport.send(to: server)
            for try await _ in response.body { break }
            await server.waitUntilClosed(connections: 1)
            withExtendedLifetime(response) {}
        }
    }

    @Test func droppingTheIteratorClosesTheConnection() async throws {
        try await withLoopback { _ in
            Self.endless
        } _: { server, transport in
            let response = try await transport.send(to: server)
            do {
                var iterator: HTTPBody.Iterator? = response.body.makeAsyncIterator()
                _ = try await iterator?.next()
                iterator = nil
            }
            await server.waitUntilClosed(connections: 1)
            withExtendedLifetime(response) {}
        }
    }

    @Test func droppingTheBodyClosesTheConnection() async throws {
        try await withLoopback { _ in
            Self.endless
        } _: { server, transport in
            _ = try await transport.send(to: server)
            await server.waitUntilClosed(connections: 1)
        }
    }

    @Test func closingTheBodyClosesTheConnection() async throws {
        try await withLoopback { _ in
            Self.endless
        } _: { server, transport in
            let response = try await transport.send(to: server)
            response.body.close()
            await server.waitUntilClosed(connections: 1)
            await #expect(throws: CancellationError.self) { try await response.body.collect(limit: 1) }
        }
    }

    @Test func cancellingManyCallsClosesAllConnections() async throws {
        try await withLoopback { _ in
            Self.endless
        } _: { server, transport in
            let calls = (0..<50).map { _ in
                Task {
                    for try await _ in try await transport.send(to: server).body {}
                }
            }
            await server.waitUntilReceived(requests: 50)
            for call in calls { call.cancel() }
            for call in calls { await #expect(throws: CancellationError.self) { try await call.value } }
            await server.waitUntilClosed(connections: 50)
        }
    }

    @Test func otherCallsOutliveACancelledOne() async throws {
        let gate = Gate()
        try await withLoopback { _ in
            Answer(steps: [.send([1]), .wait(gate), .send([2])])
        } _: { server, transport in
            let kept = try await transport.send(to: server)
            let cancelled = Task { try await transport.send(to: server).body.collect(limit: 2) }
            await server.waitUntilReceived(requests: 2)
            cancelled.cancel()
            await #expect(throws: CancellationError.self) { try await cancelled.value }
            await server.waitUntilClosed(connections: 1)
            gate.open()
            #expect(try await kept.body.collect(limit: 2) == [1, 2])
        }
    }
}
