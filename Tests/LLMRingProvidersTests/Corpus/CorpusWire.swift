import LLMRingCore
import LLMRingProviders
import Testing

/// Calls of the corpus, and how their documents are read and written again.
struct CorpusWire: CustomTestStringConvertible, Sendable {
    /// A way to read a document as a wire type and to write it again.
    typealias RoundTrip = @Sendable ([UInt8]) throws -> [UInt8]

    /// The corpus' name for the wire format.
    var name: String
    /// The method and the end of the path, such as `GET models/*`; `*` stands for any beginning of a name.
    ///
    /// `nil` for all calls of the format.
    var call: String?
    /// The fewest documents that answers must have.
    var count: Int
    /// The fewest requests that there must be.
    var requestCount: Int
    /// The way of requests; `nil` when they are no JSON.
    var request: RoundTrip?
    /// The way of whole answers.
    var whole: RoundTrip
    /// The way of events; that of whole answers when there are none.
    var event: RoundTrip
    /// The way of error bodies.
    var error: RoundTrip

    var testDescription: String { call.map { "\(name) \($0)" } ?? name }

    /// Makes a wire of its types.
    init<Whole: WireValue, Event: WireValue, Failure: WireValue>(
        _ name: String,
        _ call: String? = nil,
        count: Int,
        _ whole: Whole.Type,
        event: Event.Type,
        error: Failure.Type
    ) {
        self.name = name
        self.call = call
        self.count = count
        requestCount = 0
        self.whole = Self.trip(whole)
        self.event = Self.trip(event)
        self.error = Self.trip(error)
    }

    /// Makes a wire of its types, for a call without events.
    init<Whole: WireValue, Failure: WireValue>(
        _ name: String,
        _ call: String? = nil,
        count: Int,
        _ whole: Whole.Type,
        error: Failure.Type
    ) {
        self.init(name, call, count: count, whole, event: whole, error: error)
    }

    /// The same wire with the type of its requests.
    func taking<Request: WireValue>(_ type: Request.Type, count: Int) -> CorpusWire {
        var wire = self
        wire.request = Self.trip(type)
        wire.requestCount = count
        return wire
    }

    /// The exchanges that are such calls.
    func exchanges() throws -> [Corpus.Exchange] {
        try Corpus.exchanges(wire: name).filter(fits)
    }

    /// Whether an exchange is such a call.
    private func fits(_ exchange: Corpus.Exchange) -> Bool {
        guard let call else { return true }
        let words = call.split(separator: " ")
        let wanted = words[1].split(separator: "/")
        let actual = exchange.path.split(separator: "/").suffix(wanted.count)
        return exchange.method == words[0] && actual.count == wanted.count
            && zip(wanted, actual).allSatisfy { $0.hasPrefix("*") ? $1.hasSuffix($0.dropFirst()) : $0 == $1 }
    }

    /// The way through a wire type.
    private static func trip<Value: WireValue>(_ type: Value.Type) -> RoundTrip {
        { try JSONReader.read(type, from: $0, lenient: true).jsonBytes() }
    }
}
