import LLMRing
import LLMRingProviders
import LLMRingTesting
import Testing

/// One place of the table of faults, and the call that fills it.
struct FaultPlace: Sendable, Hashable {
    /// The number of the fault.
    let fault: Int
    /// The dialect that is spoken.
    let dialect: String
    /// Whether the answer comes in events.
    let streamed: Bool
    /// What the call may do about the fault.
    let course: FaultCourse

    /// All places.
    static let all: [FaultPlace] = FaultCourse.allCases.flatMap { course in
        FaultCase.all.indices.flatMap { fault in
            Simulator.dialects.flatMap { dialect in
                [false, true].map { FaultPlace(fault: fault, dialect: dialect, streamed: $0, course: course) }
            }
        }
    }

    /// The fault.
    var example: FaultCase { FaultCase.all[fault] }

    /// The place of the same fault without a way to go on.
    var single: FaultPlace { FaultPlace(fault: fault, dialect: dialect, streamed: streamed, course: .single) }

    /// The place in words.
    var words: String { "\(example.name), \(dialect), \(streamed ? "streamed" : "whole"), \(course.rawValue)" }

    /// The model that is asked first.
    static func model(of provider: ProviderDescription) -> String { "\(provider.id):simulated" }

    /// The provider that speaks the dialect.
    func provider() throws -> ProviderDescription {
        try #require(Providers.all.first { $0.dialects.contains(dialect) })
    }

    /// Another provider, which is asked when all of the first one's models fail.
    func otherProvider() throws -> ProviderDescription {
        let first = try provider().id
        return try #require(Providers.all.first { $0.id != first && Simulator.dialects.contains($0.dialects[0]) })
    }

    /// The models that are asked after the first one.
    func fallbacks() throws -> [String] {
        guard course == .fallback else { return [] }
        return [try "\(provider().id):next", try "\(otherProvider().id):next"]
    }

    /// Makes the call against a server of its own, closes all, and gives the outcome.
    func outcome() async throws -> FaultOutcome {
        let faulty = Simulator.Answer([.text(FaultMatrixTests.text)], fault: example.fault(streamed: streamed))
        let good = Simulator.Answer([.text(FaultMatrixTests.text)])
        let isAlone = course == .single
        let simulator = try Simulator { isAlone || $0.number == 1 ? faulty : good }
        defer { simulator.stop() }
        let transport = WatchedTransport()
        let ring = LLMRing(try configuration(simulator, transport))
        var request = LLMRequest(model: Self.model(of: try provider()), "Hello")
        request.dialect = dialect
        request.fallbacks = try fallbacks()
        let tasks = TaskWatch()
        var outcome = await tasks.watching { [request] in await FaultOutcome.of(request, on: ring, streamed: streamed) }
        if await tasks.isAnyLeft(after: .seconds(20)) { outcome.leaks.append("a task") }
        if ring.runningCalls != 0 { outcome.leaks.append("\(ring.runningCalls) calls") }
        if transport.openAnswers != 0 { outcome.leaks.append("\(transport.openAnswers) answers") }
        outcome.requests = simulator.requestCount
        await ring.close(outcome.leaks.isEmpty ? .draining : .cancelling)
        await simulator.waitUntilNoneIsOpen()
        return outcome
    }

    /// The settings of a ring that calls a server.
    private func configuration(
        _ simulator: Simulator,
        _ transport: WatchedTransport
    ) throws -> LLMRing.Configuration {
        var configuration = LLMRing.Configuration()
        configuration.transport = transport
        configuration.retry = course.retry
        configuration.environment = [:]
        configuration.deadlines = example.deadlines
        configuration.clock = JumpingClock()
        configuration.randomness = { 0.5 }
        let first = try provider()
        for provider in [first, try otherProvider()] {
            configuration.keys[provider.id] = "key"
            configuration.baseURLs[provider.id] = simulator.baseURL(of: provider.id)
        }
        configuration.baseURLs[first.id] = simulator.baseURL(of: first.id, dialect: dialect)
        return configuration
    }
}
