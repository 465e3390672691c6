package import LLMRingCore
package import LLMRingHTTP

/// The verbs that generated operations call.
extension ProviderConnection {
    /// Calls an operation and reads its answer.
    ///
    /// - Throws: ``LLMError``, or `CancellationError`.
    package func value<Response: WireValue>(of call: OperationCall) async throws -> Response {
        try decode(try await bytes(of: call))
    }

    /// Calls an operation and leaves its answer unread.
    ///
    /// - Throws: ``LLMError``, or `CancellationError`.
    package func send(of call: OperationCall) async throws {
        _ = try await bytes(of: call)
    }

    /// Calls an operation and gives the bytes of its answer as they come.
    ///
    /// - Throws: ``LLMError``, or `CancellationError`.
    package func content(of call: OperationCall) async throws -> HTTPBody {
        try await checked(request(call, accepts: "*/*"), of: call).body
    }

    /// Calls an operation and gives its answer event by event.
    ///
    /// - Throws: ``LLMError``, or `CancellationError`.
    package func events<Event: WireValue>(
        of call: OperationCall,
        framing: Framing
    ) async throws -> WireEventStream<Event> {
        let answer = try await checked(request(call, accepts: framing.mediaType), of: call)
        return WireEventStream(body: answer.body, framing: framing, provider: provider.id)
    }

    /// Calls an operation and gives the bytes of its answer.
    ///
    /// - Throws: ``LLMError``, or `CancellationError`.
    package func bytes(of call: OperationCall) async throws -> [UInt8] {
        try await checked(request(call), of: call).body.collect(limit: Self.answerLimit)
    }

    /// Sends a request; a status that means failure becomes an error, told by the rules of the call's dialect.
    ///
    /// - Throws: ``LLMError``, or `CancellationError`.
    func checked(_ request: HTTPRequest, of call: OperationCall) async throws -> HTTPResponse {
        try checkKey()
        let answer = try await transport.send(request, deadlines: deadlines)
        guard !(200..<300).contains(answer.status) else { return answer }
        let body = try await answer.body.collect(limit: Self.answerLimit)
        var error = provider.errors(of: call.dialect).error(
            status: answer.status,
            headers: answer.headers,
            body: body,
            provider: provider.id
        )
        error.rateLimit = provider.rateLimits(of: call.dialect).read(answer.headers)
        throw error
    }

    /// Reads an answer as a wire type.
    ///
    /// - Throws: ``LLMError`` with code `decoding`.
    func decode<Response: WireValue>(_ bytes: [UInt8]) throws(LLMError) -> Response {
        do {
            return try JSONReader.read(Response.self, from: bytes, lenient: true)
        } catch {
            let message = "the answer is not what the spec says: \(error)"
            throw LLMError(.decoding, message, provider: provider.id, underlyingError: error)
        }
    }
}
