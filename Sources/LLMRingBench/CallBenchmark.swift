import LLMRing
import LLMRingCore

/// Makes calls through the facade, some at a time, and says what they cost.
struct CallBenchmark: Sendable {
    /// The address to call.
    private let baseURL: String

    /// The model, as `PROVIDER:MODEL`.
    private let model: String

    /// The dialect to speak; `nil` leaves it to the provider.
    private let dialect: String?

    /// How many calls are measured.
    private let calls: Int

    /// How many calls run at once.
    private let concurrency: Int

    /// How many calls are made before measuring.
    private let warmup: Int

    /// Whether answers are streamed.
    private let isStreaming: Bool

    /// Makes a benchmark of streamed or whole answers.
    init(_ target: BenchTarget, calls: Int, concurrency: Int, warmup: Int, isStreaming: Bool) {
        baseURL = target.baseURL
        model = target.model
        dialect = target.dialect
        self.calls = calls
        self.concurrency = concurrency
        self.warmup = warmup
        self.isStreaming = isStreaming
    }

    /// Reads the options.
    init(_ options: Options) throws(OptionError) {
        var options = options
        baseURL = try options.required("--base-url")
        model = try options.required("--model")
        dialect = options.value("--dialect")
        calls = try options.count("--calls")
        concurrency = try options.count("--concurrency", default: 1)
        warmup = try options.count("--warmup", from: 0, default: 0)
        isStreaming = options.flag("--stream")
        try options.end()
        guard model.contains(":") else { throw OptionError(message: "'--model' needs PROVIDER:MODEL") }
    }

    /// Warms up, measures, and gives the figures as one JSON object.
    func run() async throws -> JSONValue { try await figures().json }

    /// Warms up and measures.
    func figures() async throws -> CallFigures {
        var configuration = LLMRing.Configuration()
        configuration.environment = [:]
        if let provider = model.split(separator: ":").first.map(String.init) {
            configuration.keys[provider] = "bench"
            configuration.baseURLs[provider] = baseURL
        }
        return try await LLMRing.withRing(configuration) { ring in
            _ = await makeCalls(warmup, on: ring)
            let start = ContinuousClock.now
            let before = ProcessCost.now()
            let tally = await makeCalls(calls, on: ring)
            let after = ProcessCost.now()
            return CallFigures(
                calls: calls,
                concurrency: concurrency,
                tally: tally,
                wall: start.duration(to: .now),
                cpu: after.cpu - before.cpu,
                memory: after.peakMemory
            )
        }
    }

    /// Makes calls with as many workers as run at once.
    private func makeCalls(_ count: Int, on ring: LLMRing) async -> CallTally {
        let workers = min(concurrency, count)
        return await withTaskGroup(of: CallTally.self) { group in
            for worker in 0..<workers {
                let share = count / workers + (worker < count % workers ? 1 : 0)
                group.addTask { await work(share, on: ring) }
            }
            var sum = CallTally()
            for await tally in group { sum.add(tally) }
            return sum
        }
    }

    /// Makes calls one after the other.
    private func work(_ count: Int, on ring: LLMRing) async -> CallTally {
        let request = SharedRequest(model, dialect)
        var tally = CallTally()
        for _ in 0..<count { await tally.call(request, on: ring, isStreaming: isStreaming) }
        return tally
    }
}
