import LLMRing
import LLMRingTesting
import Testing

/// A fault that each dialect must survive, whole and streamed.
struct FaultCase: Sendable, CustomTestStringConvertible {
    /// What it is called in the table.
    let name: String
    /// Makes the fault for a place in the answer; `nil` for none.
    private let makeFault: @Sendable (Int) -> Simulator.Fault?
    /// The deadlines of the call: short where it must run into one.
    var deadlines = Deadlines(connect: .seconds(30), firstByte: .seconds(30), idle: .seconds(30))
    /// How whole and streamed calls end; `nil` for a full answer.
    let wanted: (whole: Set<LLMError.Code>, streamed: Set<LLMError.Code>)
    /// Whether the text of a streamed answer is not the one that was sent, as events were repeated or mixed.
    var scrambles = false

    /// Whether the answer breaks at a place, before which nothing may be lost.
    var breaks = false

    /// The fault; `nil` for none.
    func fault(streamed: Bool) -> Simulator.Fault? { makeFault(Self.place(streamed: streamed)) }

    /// The place in an answer where it breaks.
    static func place(streamed: Bool) -> Int { streamed ? 4_000 : 200 }

    /// Whether the answer never ends.
    var isEndless: Bool { fault(streamed: true) == .endless }

    /// The name.
    var testDescription: String { name }

    /// A deadline that is passed soon.
    private static let soon = Duration.milliseconds(400)

    /// Makes a case of codes that hold for both ways.
    init(_ name: String, _ fault: Simulator.Fault?, _ codes: LLMError.Code...) {
        self.name = name
        makeFault = { _ in fault }
        wanted = (Set(codes), Set(codes))
    }

    /// Makes a case whose fault happens after so many bytes.
    init(_ name: String, at fault: @escaping @Sendable (Int) -> Simulator.Fault, _ codes: LLMError.Code...) {
        self.name = name
        makeFault = fault
        wanted = (Set(codes), Set(codes))
        breaks = true
    }

    /// Makes a case whose ways end differently.
    init(_ name: String, _ fault: Simulator.Fault?, whole: Set<LLMError.Code>, streamed: Set<LLMError.Code>) {
        self.name = name
        makeFault = { _ in fault }
        wanted = (whole, streamed)
    }

    /// The same with a short wait for the first byte.
    private var startingSoon: FaultCase {
        var copy = self
        copy.deadlines.firstByte = Self.soon
        return copy
    }

    /// The same with a short wait between bytes.
    private var movingSoon: FaultCase {
        var copy = self
        copy.deadlines.idle = Self.soon
        return copy
    }

    /// The same with a short time in all.
    private var endingSoon: FaultCase {
        var copy = self
        copy.deadlines.total = Self.soon
        return copy
    }

    /// The same whose events do not make the text.
    private var scrambled: FaultCase {
        var copy = self
        copy.scrambles = true
        return copy
    }

    /// All cases.
    static let all: [FaultCase] = [
        FaultCase("none", nil),
        FaultCase("status 400", .status(400), .invalidRequest),
        FaultCase("status 401", .status(401), .authentication),
        FaultCase("status 404", .status(404), .modelNotFound),
        FaultCase("status 429", .status(429), .rateLimited),
        FaultCase("status 429, Retry-After 2", .status(429, retryAfter: "2"), .rateLimited),
        FaultCase("status 500", .status(500), .server),
        FaultCase("status 503, Retry-After 1", .status(503, retryAfter: "1"), .overloaded, .server),
        FaultCase("slow first byte", .slowStart(.seconds(60)), .firstByteTimeout).startingSoon,
        FaultCase("stall", at: { .stall(after: $0) }, .idleTimeout).movingSoon,
        FaultCase("stall at once", .stall(after: 0), .idleTimeout).movingSoon,
        FaultCase("cut every byte", .cut(every: 1)),
        FaultCase("cut every 7 bytes", .cut(every: 7)),
        FaultCase("early close", at: { .close(after: $0) }, .decoding),
        FaultCase("empty body", .close(after: 0), .decoding),
        FaultCase("truncated chunks", at: { .truncate(after: $0) }, .connection),
        FaultCase("reset", at: { .reset(after: $0) }, .connection),
        FaultCase("garbage", .garbage, .decoding),
        FaultCase("page for browsers", .page, .decoding),
        FaultCase("wrong content type", .contentType("text/plain")),
        FaultCase("error inside a 200", .errorInside(after: 8), whole: [.server, .decoding], streamed: [.server]),
        FaultCase("endless answer", .endless, .totalTimeout).endingSoon,
        FaultCase("huge header", .hugeHeader(200_000), .connection),
        FaultCase("duplicate events", .duplicate, whole: [.decoding], streamed: []).scrambled,
        FaultCase("events in reverse", .disorder, whole: [], streamed: [.decoding]).scrambled,
    ]
}
