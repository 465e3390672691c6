import LLMRingHTTP

/// Cuts streams into events: however the bytes arrive, the events are the same.
enum FramingFuzz {
    /// What a parser made of a stream.
    private struct Outcome: Equatable {
        /// The names and the data of the events.
        var events: [[UInt8]] = []

        /// Whether the stream was refused.
        var isRefused = false
    }

    /// Tries a stream.
    static func run<Parser: EventFraming>(_ bytes: [UInt8], _ parser: Parser) {
        let whole = read([bytes], parser)
        FuzzTarget.check(read(Cuts.random(bytes), parser) == whole, "random cuts give the same events")
        FuzzTarget.check(read(Cuts.single(bytes), parser) == whole, "single bytes give the same events")
    }

    /// Reads a stream that comes in chunks.
    private static func read<Parser: EventFraming>(_ chunks: [[UInt8]], _ parser: Parser) -> Outcome {
        var parser = parser
        var outcome = Outcome()
        let emit = { (name: UnsafeRawBufferPointer, data: UnsafeRawBufferPointer) in
            outcome.events.append(Array(name))
            outcome.events.append(Array(data))
        }
        do {
            for chunk in chunks { try parser.feed(chunk, emit) }
            try parser.finish(emit)
        } catch {
            outcome.isRefused = true
        }
        return outcome
    }
}
