import LLMRingCore
import LLMRingHTTP
import LLMRingProviders
import Testing

/// Recorded answers through the wire types and back.
struct CorpusRoundTripTests {
    /// A wire format of the corpus, and how its documents are read and written again.
    struct Wire: CustomTestStringConvertible, Sendable {
        /// A way to read a document as a wire type and to write it again.
        typealias RoundTrip = @Sendable ([UInt8]) throws -> [UInt8]

        /// The corpus' name for the format.
        var name: String
        /// The fewest documents that there must be.
        var count: Int
        /// The way of whole answers.
        var whole: RoundTrip
        /// The way of events.
        var event: RoundTrip
        /// The way of error bodies.
        var error: RoundTrip

        var testDescription: String { name }

        /// Makes a wire of its types.
        init<Whole: WireValue, Event: WireValue, Failure: WireValue>(
            _ name: String,
            count: Int,
            _ whole: Whole.Type,
            event: Event.Type,
            error: Failure.Type
        ) {
            self.name = name
            self.count = count
            self.whole = { try JSONReader.read(Whole.self, from: $0, lenient: true).jsonBytes() }
            self.event = { try JSONReader.read(Event.self, from: $0, lenient: true).jsonBytes() }
            self.error = { try JSONReader.read(Failure.self, from: $0, lenient: true).jsonBytes() }
        }
    }

    static let wires: [Wire] = [
        Wire(
            "anthropic-messages",
            count: 4000,
            AnthropicMessages.Message.self,
            event: AnthropicMessages.MessageStreamEvent.self,
            error: AnthropicMessages.ErrorResponse.self
        ),
        Wire(
            "openai-chat",
            count: 10000,
            OpenAIChat.ChatCompletion.self,
            event: OpenAIChat.ChatCompletionChunk.self,
            error: OpenAIChat.ErrorResponse.self
        ),
        Wire(
            "openai-responses",
            count: 4000,
            OpenAIResponses.Response.self,
            event: OpenAIResponses.ResponseStreamEvent.self,
            error: OpenAIResponses.ErrorResponse.self
        ),
        Wire(
            "gemini-generate",
            count: 500,
            GeminiGenerate.GenerateContentResponse.self,
            event: GeminiGenerate.GenerateContentResponse.self,
            error: GeminiGenerate.ErrorResponse.self
        ),
        Wire(
            "ollama-chat",
            count: 1000,
            OllamaChat.ChatResponse.self,
            event: OllamaChat.ChatResponse.self,
            error: OllamaChat.ErrorResponse.self
        ),
    ]

    @Test(.enabled(if: Corpus.folder != nil, Comment(rawValue: Corpus.missing)), arguments: wires)
    func everyRecordedAnswerComesBackTheSame(_ wire: Wire) throws {
        var count = 0
        for exchange in try Corpus.exchanges(wires: [wire.name]) {
            let documents = try exchange.framing.map { try Self.events(exchange.body, $0) } ?? [exchange.body]
            for document in documents {
                guard let expected = try? JSONValue(parsing: document), case .object = expected else { continue }
                let isError = exchange.status >= 300 || expected["type"] == "error"
                let trip = exchange.framing != nil ? wire.event : isError ? wire.error : wire.whole
                count += 1
                do {
                    let actual = try JSONValue(parsing: trip(document))
                    #expect(actual == expected, "\(exchange)")
                } catch {
                    Issue.record("\(exchange): \(error)")
                }
            }
        }
        #expect(count >= wire.count)
    }

    /// The data of each event, but for the sentinel.
    private static func events(_ body: [UInt8], _ framing: Framing) throws -> [[UInt8]] {
        var documents: [[UInt8]] = []
        var cutter = EventCutter(framing)
        try cutter.feed(body) { data in if let data { documents.append(Array(data)) } }
        try cutter.finish { data in if let data { documents.append(Array(data)) } }
        return documents
    }
}
