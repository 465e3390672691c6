package import LLMRingCore

/// How a dialect turns texts into vectors.
package struct EmbeddingAdapter: Sendable {
    /// The call, before it is filled in.
    package let call: OperationCall
    /// The most texts of one call; `nil` when there is no limit.
    package let maxTexts: Int?
    /// Writes the body of a call.
    private let write: @Sendable (EmbeddingCall, inout RenderContext) throws(LLMError) -> any WireValue
    /// Reads the body of an answer.
    private let take: @Sendable ([UInt8], inout EmbeddingReader) throws(JSONError) -> Void

    /// Makes an adapter.
    ///
    /// - Parameters:
    ///   - call: The call, before it is filled in.
    ///   - maxTexts: The most texts of one call.
    ///   - render: Writes a call.
    ///   - read: Reads an answer.
    package init<Request: WireValue, Response: WireValue>(
        _ call: OperationCall,
        maxTexts: Int? = nil,
        render: @escaping @Sendable (EmbeddingCall, inout RenderContext) throws(LLMError) -> Request,
        read: @escaping @Sendable (Response, inout EmbeddingReader) -> Void
    ) {
        self.call = call
        self.maxTexts = maxTexts
        write = { (texts, context) throws(LLMError) in try render(texts, &context) }
        take = { (bytes, reader) throws(JSONError) in
            read(try JSONReader.read(Response.self, from: bytes, lenient: true), &reader)
        }
    }

    /// The exact bytes of a call's body, the caller's extra parameters put in last.
    ///
    /// - Throws: ``LLMError`` for what the dialect cannot say.
    package func body(of call: EmbeddingCall, _ context: inout RenderContext) throws(LLMError) -> [UInt8] {
        let body = try write(call, &context)
        guard !call.extraParameters.isEmpty, case .object(var object) = body.jsonValue() else {
            return body.jsonBytes()
        }
        for (name, value) in call.extraParameters { object[name] = value }
        return JSONValue.object(object).jsonBytes()
    }

    /// Reads the body of an answer.
    ///
    /// - Throws: ``JSONError`` when it is not of the dialect.
    package func read(_ bytes: [UInt8]) throws(JSONError) -> EmbeddingReader {
        var reader = EmbeddingReader()
        try take(bytes, &reader)
        return reader
    }
}
