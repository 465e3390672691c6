import LLMRingCore
import LLMRingHTTP
import LLMRingProviders
import Testing

/// Recorded answers through the wire types and back.
struct CorpusRoundTripTests {
    /// A way to read a document as a wire type and to write it again.
    private typealias RoundTrip = @Sendable ([UInt8]) throws -> [UInt8]

    /// Reads and writes a document as a type.
    private static func trip<T: WireValue>(_ type: T.Type) -> RoundTrip {
        { try JSONReader.read(T.self, from: $0, lenient: true).jsonBytes() }
    }

    @Test(
        .enabled(if: Corpus.folder != nil, Comment(rawValue: Corpus.missing)),
        arguments: ["anthropic-messages", "openai-chat"]
    )
    func everyRecordedAnswerComesBackTheSame(_ wire: String) throws {
        let exchanges = try Corpus.exchanges(wires: [wire])
        #expect(exchanges.count > 300)
        let types: (whole: RoundTrip, event: RoundTrip, error: RoundTrip) =
            wire == "openai-chat"
            ? (
                Self.trip(OpenAIChat.ChatCompletion.self), Self.trip(OpenAIChat.ChatCompletionChunk.self),
                Self.trip(OpenAIChat.ErrorResponse.self)
            )
            : (
                Self.trip(AnthropicMessages.Message.self), Self.trip(AnthropicMessages.MessageStreamEvent.self),
                Self.trip(AnthropicMessages.ErrorResponse.self)
            )
        var count = 0
        for exchange in exchanges {
            let documents = exchange.isStream ? try Self.events(exchange.body) : [exchange.body]
            for document in documents {
                guard let expected = try? JSONValue(parsing: document) else { continue }
                guard case .object = expected else { continue }
                let isError = exchange.status >= 300 || (wire == "anthropic-messages" && expected["type"] == "error")
                let trip = exchange.isStream ? types.event : isError ? types.error : types.whole
                count += 1
                do {
                    let actual = try JSONValue(parsing: trip(document))
                    #expect(actual == expected, "\(exchange)")
                } catch {
                    Issue.record("\(exchange): \(error)")
                }
            }
        }
        #expect(count > 1000)
    }

    /// The data of each event, but for the sentinel.
    private static func events(_ body: [UInt8]) throws -> [[UInt8]] {
        var documents: [[UInt8]] = []
        var cutter = EventCutter(.serverSentEvents(sentinel: "[DONE]"))
        try cutter.feed(body) { data in if let data { documents.append(Array(data)) } }
        try cutter.finish { data in if let data { documents.append(Array(data)) } }
        return documents
    }
}
