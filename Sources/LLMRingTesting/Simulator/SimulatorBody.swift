import LLMRingCore

/// The body of a simulated answer in pieces, and how faults change it.
struct SimulatorBody {
    /// The media type.
    var type: String
    /// The pieces: events of a stream, or the one whole body.
    var pieces: [[UInt8]] = []
    /// How the end of the body is shown.
    var framing = LoopbackServer.Answer.Framing.chunked

    /// Makes an empty body.
    init(type: String) {
        self.type = type
    }

    /// The answer of the server.
    func answer(_ fault: Simulator.Fault?, pieceDelay: Duration) -> LoopbackServer.Answer {
        var body = self
        var steps: [LoopbackServer.Answer.Step]?
        var headers: [(String, String)] = []
        var delay = Duration.zero
        switch fault {
        case .slowStart(let time)?: delay = time
        case .cut(let count)?: body.pieces = Self.cut(all, every: count)
        case .garbage?: body.pieces = [(0..<64).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 0x81) }]
        case .contentType(let type)?: body.type = type
        case .page?:
            body.type = "text/html"
            body.pieces = [Array("<html><head><title>Bad gateway</title></head><body>Sorry.</body></html>\n".utf8)]
        case .close(let count)?:
            body.framing = .untilClose
            body.pieces = [Array(all.prefix(count))]
        case .stall(let count)?: steps = broken(&body, after: count, .stall)
        case .truncate(let count)?: steps = broken(&body, after: count, .close)
        case .reset(let count)?: steps = broken(&body, after: count, .reset)
        case .endless?:
            body.framing = .chunked
            steps = Self.endless(pieces)
        case .hugeHeader(let count)?: headers.append(("x-filler", String(repeating: "x", count: count)))
        case .duplicate?: body.pieces = pieces.flatMap { [$0, $0] }
        case .disorder?: body.pieces = pieces.reversed()
        case .status?, .errorInside?, nil: break
        }
        headers.insert(("content-type", body.type), at: 0)
        var answer = LoopbackServer.Answer(
            headers: headers,
            steps: steps ?? Self.steps(body.pieces, pieceDelay),
            framing: body.framing
        )
        answer.delay = delay
        return answer
    }

    /// All bytes of the body.
    private var all: [UInt8] { pieces.flatMap(\.self) }

    /// Steps that write so many bytes, and then do something else than end.
    private func broken(
        _ body: inout SimulatorBody,
        after count: Int,
        _ last: LoopbackServer.Answer.Step
    ) -> [LoopbackServer.Answer.Step] {
        body.framing = .chunked
        let bytes = Array(all.prefix(count))
        return [.send(bytes), last]
    }

    /// Steps that write pieces, and wait between them.
    private static func steps(_ pieces: [[UInt8]], _ delay: Duration) -> [LoopbackServer.Answer.Step] {
        guard delay > .zero else { return pieces.map { .send($0) } }
        return pieces.flatMap { [.send($0), .pause(delay)] }.dropLast()
    }

    /// Steps that never end: the longest event again and again, or a whole body that does not come to its end.
    private static func endless(_ pieces: [[UInt8]]) -> [LoopbackServer.Answer.Step] {
        guard pieces.count > 1 else {
            return [.send(Array(pieces.joined().dropLast())), .endless([UInt8](repeating: 0x20, count: 4_096))]
        }
        let middle = pieces.count / 2
        return pieces[..<middle].map { .send($0) } + [.endless(pieces[middle])]
    }

    /// Cuts bytes into pieces of so many.
    private static func cut(_ bytes: [UInt8], every count: Int) -> [[UInt8]] {
        stride(from: 0, to: bytes.count, by: max(1, count)).map { start in
            Array(bytes[start..<min(bytes.count, start + max(1, count))])
        }
    }
}
