import LLMRing
import LLMRingCore
import LLMRingTesting

/// Streams many calls from a server that fails one in so many at random, and looks for what is left behind.
struct SoakBenchmark: Sendable {
    /// How many calls are made.
    private let calls: Int

    /// How many run at once.
    private let atOnce: Int

    /// The share of calls that fail.
    private let failing: Double

    /// Where chance begins.
    private let seed: Int

    /// The dialect to speak.
    private let dialect: String

    /// Reads the options.
    init(_ options: Options) throws(OptionError) {
        var options = options
        calls = try options.count("--calls", from: 4, default: 20_000)
        atOnce = try options.count("--at-once", default: 64)
        seed = try options.count("--seed", from: 0, default: 1)
        dialect = options.value("--dialect") ?? Simulator.dialects.last ?? ""
        let share = options.value("--failing") ?? "0.2"
        guard let failing = Double(share), (0...1).contains(failing) else {
            throw OptionError(message: "'--failing' needs a number from 0 to 1")
        }
        self.failing = failing
        try options.end()
        guard Simulator.dialects.contains(dialect) else {
            throw OptionError(message: "'--dialect' needs one of \(Simulator.dialects.joined(separator: ", "))")
        }
    }

    /// The faults that happen, each as often as the others but the slow ones.
    private var script: Simulator.Script {
        let faults: [Simulator.Fault] = [
            .status(429, retryAfter: "0"), .status(500), .status(503), .close(after: 300), .truncate(after: 300),
            .reset(after: 300), .garbage, .errorInside(after: 2),
        ]
        var script = Simulator.Script()
        script.seed = UInt64(seed)
        script.rules = faults.enumerated().map { index, fault in
            var rule = Simulator.Script.Rule(fault)
            rule.probability = failing * Double(index + 1) / Double(faults.count)
            return rule
        }
        return script
    }

    /// Makes the calls, and gives the figures as one JSON object.
    func run() async throws -> JSONValue {
        // The first call opens what the process keeps: the library of the transport and its loop.
        try await serve { ring, request in _ = await make(atOnce, of: request, on: ring) }
        let before = ProcessState.openFiles
        let start = ContinuousClock.now
        var marks: [Int] = []
        var tally = SoakTally()
        try await serve { ring, request in
            let warmup = await make(min(calls, 512), of: request, on: ring)
            marks.append(ProcessState.memory)
            for quarter in 0..<4 {
                let share = calls / 4 + (quarter < calls % 4 ? 1 : 0)
                tally.add(await make(share, of: request, on: ring))
                marks.append(ProcessState.memory)
            }
            if warmup.lost + warmup.strange > 0 { tally.add(warmup) }
        }
        return report(tally, marks, files: (before, ProcessState.openFiles), wall: start.duration(to: .now))
    }

    /// Starts a server and a ring, and ends both.
    private func serve(_ body: (LLMRing, LLMRequest) async -> Void) async throws {
        let simulator = try Simulator(script: script, keeping: 0)
        defer { simulator.stop() }
        var configuration = LLMRing.Configuration()
        configuration.retry = .never
        // It counts, but does not open: what is held back tells nothing of what is lost.
        configuration.breaker = BreakerPolicy(failures: 1_000)
        configuration.environment = [:]
        configuration.deadlines = Deadlines(firstByte: .seconds(60), idle: .seconds(60))
        let providers = LLMRing(configuration).providers
        guard let provider = providers.first(where: { $0.dialects.contains(dialect) }) else { return }
        configuration.keys[provider.id] = "bench"
        configuration.baseURLs[provider.id] = simulator.baseURL(of: provider.id, dialect: dialect)
        var request = LLMRequest(model: "\(provider.id):simulated", SoakTally.prompt)
        request.dialect = dialect
        try await LLMRing.withRing(configuration) { ring in await body(ring, request) }
        await simulator.waitUntilNoneIsOpen()
    }

    /// Makes calls with as many workers as run at once.
    private func make(_ count: Int, of request: LLMRequest, on ring: LLMRing) async -> SoakTally {
        let workers = min(atOnce, max(1, count))
        return await withTaskGroup(of: SoakTally.self) { group in
            for worker in 0..<workers {
                let share = count / workers + (worker < count % workers ? 1 : 0)
                group.addTask {
                    var tally = SoakTally()
                    for _ in 0..<share { await tally.call(request, on: ring) }
                    return tally
                }
            }
            return await group.reduce(into: SoakTally()) { $0.add($1) }
        }
    }

    /// The figures.
    private func report(_ tally: SoakTally, _ marks: [Int], files: (Int, Int), wall: Duration) -> JSONValue {
        let megabytes = marks.map { (Double($0) / 1_048_576 * 100).rounded() / 100 }
        var errors = JSONObject()
        for (code, count) in tally.errors.sorted(by: { $0.key < $1.key }) { errors[code] = JSONValue(count) }
        let isClean = tally.lost + tally.strange == 0 && files.0 == files.1
        return .object([
            "calls": JSONValue(calls),
            "at_once": JSONValue(atOnce),
            "dialect": .string(dialect),
            "answers": JSONValue(tally.answers),
            "errors": .object(errors),
            "lost": JSONValue(tally.lost),
            "strange": JSONValue(tally.strange),
            "memory_mb": .array(megabytes.map { JSONValue($0) }),
            "growth_mb": JSONValue(((megabytes[4] - megabytes[1]) * 100).rounded() / 100),
            "files_before": JSONValue(files.0),
            "files_after": JSONValue(files.1),
            "wall_s": JSONValue((wall / .seconds(1) * 100).rounded() / 100),
            "clean": .bool(isClean),
        ])
    }
}
