import LLMRingCore
import LLMRingHTTP
import LLMRingTesting
import Testing

struct ScriptedTransportTests {
    static let request = HTTPRequest(method: "POST", url: "http://host/path", body: [7])

    @Test func answersComeInOrderAndRequestsAreKept() async throws {
        let transport = ScriptedTransport([.json("{}", status: 201), .events(["data: a\n\n"])])
        let deadlines = Deadlines(total: .seconds(1))
        let first = try await transport.send(Self.request, deadlines: deadlines)
        let second = try await transport.send(Self.request, deadlines: Deadlines())
        #expect(first.status == 201)
        #expect(first.headers["Content-Type"] == "application/json")
        #expect(try await second.body.collect(limit: 100) == Array("data: a\n\n".utf8))
        #expect(transport.requests.map(\.body) == [[7], [7]])
        #expect(transport.deadlines == [deadlines, Deadlines()])
    }

    @Test func oneRequestTooManyIsAnError() async throws {
        let transport = ScriptedTransport([])
        let error = await #expect(throws: LLMError.self) {
            try await transport.send(Self.request, deadlines: Deadlines())
        }
        #expect(error?.code == .configuration)
    }

    @Test func failureComesAfterThePieces() async throws {
        let failure = LLMError(.connection, "broken")
        let transport = ScriptedTransport { _ in .init(pieces: [[1]], failure: failure) }
        let response = try await transport.send(Self.request, deadlines: Deadlines())
        var iterator = response.body.makeAsyncIterator()
        #expect(try await iterator.next() == [1])
        let error = await #expect(throws: LLMError.self) { try await iterator.next() }
        #expect(error?.message == "broken")
    }

    @Test func closedTransportRefuses() async throws {
        let transport = ScriptedTransport([.json("{}")])
        await transport.close()
        #expect(transport.isClosed)
        let error = await #expect(throws: LLMError.self) {
            try await transport.send(Self.request, deadlines: Deadlines())
        }
        #expect(error?.code == .configuration)
    }

    @Test(.timeLimit(.minutes(1))) func cancelledReaderDoesNotWaitAtTheGate() async throws {
        let transport = ScriptedTransport([.init(pieces: [[1]], gate: Gate())])
        let hasBegun = Gate()
        let reader = Task {
            let response = try await transport.send(Self.request, deadlines: Deadlines())
            for try await _ in response.body { hasBegun.open() }
        }
        await hasBegun.wait()
        reader.cancel()
        await #expect(throws: CancellationError.self) { try await reader.value }
        #expect(transport.abandonedCount == 1)
    }
}
