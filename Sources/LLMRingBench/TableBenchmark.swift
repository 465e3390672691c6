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
    ///
    /// Paced streams come first, as the memory of a process only grows.
    func run(_ show: (String) -> Void) async throws {
        show(TableRow.head)
        for target in paced.map(BenchTarget.all) ?? [] {
            for row in try await pacedRows(target) { show(row.text) }
        }
        for target in burst.map(BenchTarget.all) ?? [] {
            for row in try await burstRows(target) { show(row.text) }
        }
        for figures in try DecodeBenchmark(iterations: iterations).figures() {
            show(row("typed event, us", figures.dialect, figures.event / 1_000, nil, 0.6).text)
        }
    }

    /// Many streams at once.
    private func pacedRows(_ target: BenchTarget) async throws -> [TableRow] {
        let calls = CallBenchmark(target, calls: streams, concurrency: streams, warmup: 0, isStreaming: true)
        let ours = try await checked(calls, target)
        let floor = try await FloorBenchmark(target, calls: streams, concurrency: streams, isStreaming: true).run()
        return [
            row("\(streams) streams, us a delta", target.dialect, ours.perDelta, floor?.perPiece(ours.tally.deltas), 9),
            row("\(streams) streams, MB", target.dialect, Double(ours.memory) / 1_048_576, nil, 64),
        ]
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
            row("burst, us a delta", target.dialect, stream.perDelta, streamFloor?.perPiece(stream.tally.deltas), 1.5),
            row("whole answers, us a call", target.dialect, unary.perCall, unaryFloor?.perPiece(6_000), 60),
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

    /// A line of the table.
    private func row(
        _ what: String,
        _ dialect: String?,
        _ ours: Double,
        _ floor: Double?,
        _ budget: Double
    ) -> TableRow {
        TableRow(what: what, dialect: dialect ?? "", ours: ours, floor: floor, budget: budget)
    }
}
