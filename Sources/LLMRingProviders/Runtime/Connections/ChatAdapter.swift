package import LLMRingCore

/// What a generated adapter offers: the way between the unified model and one wire format.
package protocol ChatAdapter: Sendable {
    /// The body of a request.
    associatedtype Request: WireValue
    /// The body of a whole answer.
    associatedtype Response: WireValue
    /// An event of a streamed answer.
    associatedtype Event: WireValue

    /// The dialect's identifier.
    static var dialect: String { get }
    /// The call that chats.
    static var operation: ChatOperation { get }
    /// What is known of models, the narrower rows first.
    static var models: [ModelFlags] { get }
    /// The fields of a request, where a provider refuses others; `nil` where it takes any.
    static var requestFields: [String]? { get }
    /// Whether an answer's reasoning goes back to this dialect as plain text.
    static var echoesReasoning: Bool { get }
    /// How errors are told apart.
    static var errors: ErrorTable { get }
    /// The headers that say how much of the provider's limits is left.
    static var rateLimits: RateLimitTable { get }
    /// What must have come when a whole answer is over.
    static var wholeRules: CompletionRules { get }
    /// What must have come when a streamed answer is over.
    static var streamRules: CompletionRules { get }
    /// What the dialect asks of the history.
    static var history: HistoryRules { get }
    /// How tools are offered in words; `nil` when the dialect does not say it.
    static var toolPrompt: ToolPrompt? { get }
    /// How an answer that follows a schema is asked for otherwise than natively.
    static var outputWords: OutputWords { get }
    /// How to tell that the prompt was cut; `nil` when the provider says so itself.
    static var truncation: TruncationRule? { get }

    /// Whether tools are offered in words where the caller does not say how.
    static func promptsTools(_ request: LLMRequest, _ context: RenderContext) -> Bool
    /// How an answer that follows a schema is asked for where the caller does not say how.
    static func outputMode(_ request: LLMRequest, _ context: RenderContext) -> OutputMode
    /// Writes a request.
    static func render(
        _ request: LLMRequest,
        streaming: Bool,
        _ context: inout RenderContext
    ) throws(LLMError) -> Request
    /// Takes in a whole answer.
    static func read(answer: Response, into assembler: inout StreamAssembler) throws(LLMError)
    /// Takes in an event.
    static func read(event: Event, into assembler: inout StreamAssembler) throws(LLMError)
}

extension ChatAdapter {
    /// Reasoning goes back with what was kept of it, or not at all.
    package static var echoesReasoning: Bool { false }

    /// Any field may be in a request.
    package static var requestFields: [String]? { nil }

    /// No headers with limits, for dialects that say none.
    package static var rateLimits: RateLimitTable { RateLimitTable() }

    /// No tools in words.
    package static var toolPrompt: ToolPrompt? { nil }

    /// No other way than the dialect's own.
    package static var outputWords: OutputWords { OutputWords() }

    /// The dialect's own way for schemas.
    package static func outputMode(_ request: LLMRequest, _ context: RenderContext) -> OutputMode { .native }

    /// No way to tell that the prompt was cut.
    package static var truncation: TruncationRule? { nil }

    /// The dialect's own way for tools.
    package static func promptsTools(_ request: LLMRequest, _ context: RenderContext) -> Bool { false }

    /// The exact bytes of a request's body, the caller's extra parameters laid over it last.
    package static func body(
        of request: LLMRequest,
        streaming: Bool,
        _ context: inout RenderContext
    ) throws(LLMError) -> [UInt8] {
        let body = try render(try prepare(request, &context), streaming: streaming, &context)
        try context.check(request.extraParameters, fields: requestFields)
        guard !request.extraParameters.isEmpty else { return body.jsonBytes() }
        guard case .object(var object) = body.jsonValue() else {
            throw LLMError(
                .unsupported,
                "extra parameters cannot be laid over a request that is nested deeper than 512; make its JSON flatter",
                provider: context.provider
            )
        }
        object.merge(request.extraParameters)
        return JSONValue.object(object).jsonBytes()
    }

    /// Reads a whole answer.
    ///
    /// - Throws: ``LLMError`` with code `decoding`, or the error that stands in the answer.
    package static func response(
        from body: [UInt8],
        _ assembler: inout StreamAssembler
    ) throws(LLMError) -> LLMResponse {
        let answer: Response
        do {
            answer = try JSONReader.read(Response.self, from: body, lenient: true)
        } catch {
            var failure = unreadable(error, assembler)
            // As with a stream that lacks its end: the connection or the provider broke the answer off.
            if isCutOff(body) { failure.retryHint = true }
            throw failure
        }
        try read(answer: answer, into: &assembler)
        return try assembler.complete(wholeRules)
    }

    /// Takes in the bytes of an event.
    ///
    /// - Throws: ``LLMError`` with code `decoding`, or the error that the event is.
    @inline(__always)
    package static func take(
        _ data: UnsafeRawBufferPointer,
        _ assembler: inout StreamAssembler
    ) throws(LLMError) {
        let event: Event
        do {
            event = try JSONReader.read(Event.self, from: data, lenient: true)
        } catch {
            throw unreadable(error, assembler)
        }
        try read(event: event, into: &assembler)
    }

    /// Whether a text of JSON stops before its end.
    private static func isCutOff(_ body: [UInt8]) -> Bool {
        do {
            _ = try JSONValue(parsing: body)
            return false
        } catch {
            let rest = body.dropFirst(error.offset)
            return rest.isEmpty || ["false", "null", "true"].contains { $0.utf8.starts(with: rest) }
        }
    }

    /// The error for bytes that are not of the dialect.
    private static func unreadable(_ error: JSONError, _ assembler: StreamAssembler) -> LLMError {
        LLMError(
            .decoding,
            "the answer is not what dialect '\(dialect)' says: \(error)",
            provider: assembler.provider,
            underlyingError: error
        )
    }
}
