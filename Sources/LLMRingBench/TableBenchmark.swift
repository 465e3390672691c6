import LLMRingCore

/// Measures all that has a budget, in all dialects, and what cannot be gone below in the same run.
struct TableBenchmark: Sendable {
    /// The server that answers at once.
    private let burst: String?

    /// The server that sends a piece of text every ten milliseconds.
    private let paced: String?

    /// How many paced streams run at once.
    private let streams: Int

    /// How often one event is decoded.
    private let iterations: Int

    /// Reads the options.
    init(_ options: Options) throws(OptionError) {
        var options = options
        burst = options.value("--burst")
        paced = options.value("--paced")
        streams = try options.count("--streams", default: 1_000)
        iterations = try options.count("--iterations", default: 200_000)
        try options.end()
    }

    /// Measures, and hands out each line as soon as it is known.
    func run(_ show: (String) -> Void) async throws {
        show(TableRow.head)
        for target in paced.map(BenchTarget.all) ?? [] {
            for row in try await pacedRows(target) { show(row.text) }
        }
        for target in burst.map(BenchTarget.all) ?? [] {
            for row in try await burstRows(target) { show(row.text) }
        }
        for figures in try DecodeBenchmark(iterations: iterations).figures() {
            show(
                TableRow(what: "typed event, us", dialect: figures.dialect, ours: figures.event / 1_000, budget: 0.6)
                    .text
            )
        }
    }

    /// Many streams at once, each time in a process of their own, as the memory of a process only grows.
    ///
    /// The figures are the middle ones of several rounds, each beside its floor.
    private func pacedRows(_ target: BenchTarget) async throws -> [TableRow] {
        var costs: [Double] = []
        var floors: [Double] = []
        var memory: [Double] = []
        for _ in 0..<Self.rounds {
            let ours = try paced(target)
            let floor = try FloorBenchmark(target, calls: streams, concurrency: streams, isStreaming: true)
            costs.append(ours.cost)
            memory.append(ours.memory)
            if let figures = try await floor.run() { floors.append(figures.perPiece(ours.deltas)) }
        }
        return [
            TableRow(
                what: "\(streams) streams, us a delta",
                dialect: target.dialect,
                ours: middle(costs) ?? .infinity,
                floor: middle(floors),
                budget: 9,
                budgetFloor: 5
            ),
            TableRow(
                what: "\(streams) streams, MiB",
                dialect: target.dialect,
                ours: middle(memory) ?? .infinity,
                budget: 64
            ),
        ]
    }

    /// How often streams are measured.
    private static let rounds = 3

    /// What many streams cost in a process of their own.
    private func paced(_ target: BenchTarget) throws -> (cost: Double, memory: Double, deltas: Int) {
        var arguments = ["--base-url", target.baseURL, "--model", target.model, "--stream"]
        if let dialect = target.dialect { arguments += ["--dialect", dialect] }
        arguments += ["--calls", "\(streams)", "--concurrency", "\(streams)"]
        let ours = try JSONValue(parsing: try FreshProcess.output(arguments))
        guard ours["errors"] == 0, let deltas = ours["deltas"]?.intValue,
            let cost = ours["cpu_us_per_delta"]?.doubleValue, let memory = ours["max_rss_mb"]?.doubleValue
        else { throw OptionError(message: "calls of \(target.model) failed: \(ours["error"] ?? "no reason")") }
        return (cost, memory, deltas)
    }

    /// The number in the middle.
    private func middle(_ numbers: [Double]) -> Double? {
        numbers.isEmpty ? nil : numbers.sorted()[numbers.count / 2]
    }

    /// Streams that come at once, and whole answers.
    private func burstRows(_ target: BenchTarget) async throws -> [TableRow] {
        let streams = CallBenchmark(target, calls: 300, concurrency: 4, warmup: 30, isStreaming: true)
        let whole = CallBenchmark(target, calls: 6_000, concurrency: 32, warmup: 500, isStreaming: false)
        let stream = try await checked(streams, target)
        let streamFloor = try await FloorBenchmark(target, calls: 300, concurrency: 4, isStreaming: true).run()
        let unary = try await checked(whole, target)
        let unaryFloor = try await FloorBenchmark(target, calls: 6_000, concurrency: 32, isStreaming: false).run()
        return [
            TableRow(
                what: "burst, us a delta",
                dialect: target.dialect,
                ours: stream.perDelta,
                floor: streamFloor?.perPiece(stream.tally.deltas),
                budget: 1.5
            ),
            TableRow(
                what: "whole answers, us a call",
                dialect: target.dialect,
                ours: unary.perCall,
                floor: unaryFloor?.perPiece(6_000),
                budget: 60,
                budgetFloor: 16
            ),
        ]
    }

    /// Measures calls, none of which may fail.
    private func checked(_ benchmark: CallBenchmark, _ target: BenchTarget) async throws -> CallFigures {
        let figures = try await benchmark.figures()
        guard figures.tally.errors == 0 else {
            let problem = figures.tally.exampleError ?? "no reason"
            throw OptionError(message: "\(figures.tally.errors) calls of \(target.model) failed: \(problem)")
        }
        return figures
    }
}
