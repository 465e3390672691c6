import LLMRing
import LLMRingCore
import LLMRingProviders

/// Turns the bytes of streamed answers into events, without a network, and says what it costs.
struct DecodeBenchmark: Sendable {
    /// How often one event is decoded.
    private let iterations: Int

    /// How many pieces of text a stream has.
    private static let deltas = 1_000

    /// How many bytes a read of the network brings.
    private static let chunkSize = 16_384

    /// Makes a benchmark.
    init(iterations: Int) {
        self.iterations = iterations
    }

    /// Reads the options.
    init(_ options: Options) throws(OptionError) {
        var options = options
        iterations = try options.count("--iterations", default: 200_000)
        try options.end()
    }

    /// Measures each dialect, and gives the figures as one JSON object.
    func run() throws -> JSONValue {
        ["iterations": JSONValue(iterations), "dialects": .array(try figures().map(\.json))]
    }

    /// Measures each dialect that a provider speaks.
    func figures() throws -> [DecodeFigures] {
        var figures: [DecodeFigures] = []
        for sample in DecodeSample.all {
            let bindings = LLMRing().providers.lazy.flatMap(\.chats)
            guard let binding = bindings.first(where: { $0.dialect == sample.dialect }) else { continue }
            figures.append(try measure(sample, binding.adapter))
        }
        return figures
    }

    /// Measures a dialect.
    private func measure<Adapter: ChatAdapter>(_ sample: DecodeSample, _ adapter: Adapter.Type) throws -> DecodeFigures
    {
        let data = sample.data
        let event = try nanoseconds(repeating: iterations) {
            blackHole(try JSONReader.read(Adapter.Event.self, from: data, lenient: true))
        }
        let chunks = Self.chunks(of: sample.stream(deltas: Self.deltas))
        var events = 0
        let rounds = max(1, iterations / Self.deltas)
        let stream = try nanoseconds(repeating: rounds) {
            events = try Self.countEvents(chunks, adapter)
        }
        return DecodeFigures(
            dialect: sample.dialect,
            eventBytes: data.count,
            event: event,
            events: events,
            delta: stream / Double(Self.deltas)
        )
    }

    /// The number of events that chunks of a stream make.
    private static func countEvents<Adapter: ChatAdapter>(_ chunks: [[UInt8]], _ adapter: Adapter.Type) throws -> Int {
        var cutter = EventCutter(adapter.operation.framing)
        var assembler = StreamAssembler(dialect: adapter.dialect, provider: "bench", recordsEvents: true)
        var events = 0
        for chunk in chunks {
            try adapter.feed(chunk, &cutter, &assembler)
            events += assembler.takeEvents().count
        }
        blackHole(try adapter.finish(&cutter, &assembler))
        return events + assembler.takeEvents().count
    }

    /// The processor's time for one round of some work, after a tenth of the rounds to warm up.
    private func nanoseconds(repeating rounds: Int, _ work: () throws -> Void) throws -> Double {
        for _ in 0...(rounds / 10) { try work() }
        let start = ProcessCost.now()
        for _ in 0..<rounds { try work() }
        return (ProcessCost.now().cpu - start.cpu) / .nanoseconds(1) / Double(rounds)
    }

    /// Cuts bytes as the network would.
    private static func chunks(of bytes: [UInt8]) -> [[UInt8]] {
        stride(from: 0, to: bytes.count, by: chunkSize).map { start in
            Array(bytes[start..<min(start + chunkSize, bytes.count)])
        }
    }
}

/// Takes a value so that the work for it is not optimised away.
@inline(never)
private func blackHole<T>(_ value: T) {}
