import LLMRingCore
import LLMRingProviders

/// Reads streamed answers: however the bytes arrive, the answer is the same.
enum AnswerFuzz {
    /// Tries an answer, streamed and whole.
    static func run<Adapter: ChatAdapter>(_ bytes: [UInt8], _ adapter: Adapter.Type) {
        let whole = read([bytes], adapter)
        let cut = read(Cuts.random(bytes), adapter)
        FuzzTarget.check(cut == whole, "random cuts give the same answer:\n\(whole)\n\(cut)")
        var assembler = makeAssembler(adapter)
        _ = try? adapter.response(from: bytes, &assembler)
    }

    /// Reads a streamed answer that comes in chunks, and tells all that came of it.
    private static func read<Adapter: ChatAdapter>(_ chunks: [[UInt8]], _ adapter: Adapter.Type) -> [String] {
        var cutter = EventCutter(adapter.operation.framing)
        var assembler = makeAssembler(adapter)
        var told: [String] = []
        do {
            for chunk in chunks { try adapter.feed(chunk, &cutter, &assembler) }
            told.append(try adapter.finish(&cutter, &assembler).jsonValue.description)
        } catch {
            told.append("\(error)")
            told.append(assembler.partialResponse.jsonValue.description)
        }
        told += assembler.takeEvents().map { "\($0)" }
        return told
    }

    /// An empty answer.
    private static func makeAssembler<Adapter: ChatAdapter>(_ adapter: Adapter.Type) -> StreamAssembler {
        StreamAssembler(dialect: adapter.dialect, provider: "fuzz", recordsEvents: true)
    }
}
