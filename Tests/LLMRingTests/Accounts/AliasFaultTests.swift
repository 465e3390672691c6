import LLMRing
import LLMRingProviders
import LLMRingTesting
import Testing

/// Aliases whose first model fails, on the simulated server, in each dialect.
@Suite(.timeLimit(.minutes(3)))
struct AliasFaultTests {
    /// A fault that comes before any text, in a dialect.
    struct Case: Sendable, CustomTestStringConvertible {
        /// The fault.
        let fault: Simulator.Fault
        /// The dialect of the first model.
        let dialect: String
        /// Whether the answer comes in events.
        let streamed: Bool

        var testDescription: String { "\(fault), \(dialect), \(streamed ? "streamed" : "whole")" }

        static let all: [Case] = faults.flatMap { fault in
            Simulator.dialects.flatMap { dialect in
                [false, true].map { Case(fault: fault, dialect: dialect, streamed: $0) }
            }
        }

        private static let faults: [Simulator.Fault] = [
            .status(401), .status(404), .status(429, retryAfter: "3600"), .status(500), .status(503), .garbage, .page,
            .close(after: 0), .reset(after: 0), .stall(after: 0),
        ]
    }

    /// A ring whose alias has a model of each of two providers.
    private static func ring(
        _ simulator: Simulator,
        _ dialect: String,
        idle: Duration = .seconds(30)
    ) throws -> LLMRing {
        let first = try #require(Providers.all.first { $0.dialects.contains(dialect) })
        let second = try #require(
            Providers.all.first { $0.id != first.id && Simulator.dialects.contains($0.dialects[0]) }
        )
        var configuration = LLMRing.Configuration()
        configuration.environment = [:]
        configuration.retry = .never
        configuration.deadlines = Deadlines(connect: .seconds(30), firstByte: .seconds(30), idle: idle)
        configuration.clock = JumpingClock()
        for (provider, dialect) in [(first, dialect), (second, second.dialects[0])] {
            configuration.keys[provider.id] = "key"
            configuration.baseURLs[provider.id] = simulator.baseURL(of: provider.id, dialect: dialect)
        }
        let models = "\"\(first.id):simulated\", \"\(second.id):next\""
        let lockfile = try Lockfile(parsing: "[[bindings]]\nalias = \"fast\"\nmodels = [\(models)]\n")
        configuration.lockfile = .lockfile(lockfile)
        return LLMRing(configuration)
    }

    @Test(arguments: Case.all)
    func theSecondModelAnswers(_ example: Case) async throws {
        let faulty = Simulator.Answer([.text("never seen")], fault: example.fault)
        let good = Simulator.Answer([.text("All is well.")])
        let simulator = try Simulator { $0.number == 1 ? faulty : good }
        defer { simulator.stop() }
        // Long enough for a good answer on a busy machine.
        let idle = example.fault == .stall(after: 0) ? Duration.seconds(1) : .seconds(30)
        let ring = try Self.ring(simulator, example.dialect, idle: idle)
        var request = LLMRequest(model: "fast", "Hello")
        request.dialect = example.dialect
        let response =
            example.streamed ? try await ring.chatStream(request).response : try await ring.chat(request)
        #expect(response.content == "All is well.")
        #expect(response.alias == "fast" && response.usedFallback)
        #expect(response.attempts.count == 2 && simulator.requestCount == 2)
        #expect(response.attempts.map(\.model) == (try ring.resolveAlias("fast")))
        #expect(response.cost?.model == response.attempts.last?.model)
        #expect(ring.spending.all.calls == 1 && ring.spending.byAlias["fast"]?.calls == 1)
        await ring.close()
    }

    @Test(arguments: [false, true])
    func whenAllFailTheErrorIsThatOfTheFirst(_ streamed: Bool) async throws {
        let simulator = try Simulator { Simulator.Answer([.text("")], fault: .status($0.number == 1 ? 503 : 500)) }
        defer { simulator.stop() }
        let ring = try Self.ring(simulator, try #require(Simulator.dialects.first))
        let request = LLMRequest(model: "fast", "Hello")
        let error = await #expect(throws: LLMError.self) {
            if streamed { _ = try await ring.chatStream(request) } else { _ = try await ring.chat(request) }
        }
        #expect(error?.status == 503)
        #expect(error?.attempts.map(\.error?.status) == [503, 500])
        #expect(ring.spending.all.calls == 0)
        await ring.close()
    }
}
