package import LLMRingCore
import LLMRingHTTP

/// The verbs that generated operations call.
extension ProviderConnection {
    /// Calls an operation and reads its answer.
    ///
    /// - Throws: ``LLMError``, or `CancellationError`.
    package func value<Response: WireValue>(of call: OperationCall) async throws -> Response {
        try decode(try await bytes(of: call, body: nil))
    }

    /// Calls an operation with a body and reads its answer.
    ///
    /// - Throws: ``LLMError``, or `CancellationError`.
    package func value<Response: WireValue>(of call: OperationCall, body: some WireValue) async throws -> Response {
        try decode(try await bytes(of: call, body: body.jsonBytes()))
    }

    /// Calls an operation and leaves its answer unread.
    ///
    /// - Throws: ``LLMError``, or `CancellationError`.
    package func send(of call: OperationCall) async throws {
        _ = try await bytes(of: call, body: nil)
    }

    /// Calls an operation with a body and leaves its answer unread.
    ///
    /// - Throws: ``LLMError``, or `CancellationError`.
    package func send(of call: OperationCall, body: some WireValue) async throws {
        _ = try await bytes(of: call, body: body.jsonBytes())
    }

    /// Calls an operation with a body and gives its answer event by event.
    ///
    /// - Throws: ``LLMError``, or `CancellationError`.
    package func events<Event: WireValue>(
        of call: OperationCall,
        body: some WireValue,
        framing: Framing
    ) async throws -> WireEventStream<Event> {
        let request = request(call, body: body.jsonBytes(), accepts: framing.mediaType)
        let answer = try await checked(request)
        return WireEventStream(body: answer.body, framing: framing, provider: provider.id)
    }

    /// Calls an operation and gives the bytes of its answer.
    ///
    /// - Throws: ``LLMError``, or `CancellationError`.
    package func bytes(of call: OperationCall, body: [UInt8]?) async throws -> [UInt8] {
        let answer = try await checked(request(call, body: body))
        return try await answer.body.collect(limit: Self.answerLimit)
    }

    /// Sends a request; a status that means failure becomes an error.
    private func checked(_ request: HTTPRequest) async throws -> HTTPResponse {
        try checkKey()
        let answer = try await transport.send(request, deadlines: deadlines)
        guard !(200..<300).contains(answer.status) else { return answer }
        let body = try await answer.body.collect(limit: Self.answerLimit)
        let errors = provider.chats.first?.adapter.errors ?? ErrorTable(message: [], code: [], requestID: [], rules: [])
        throw errors.error(status: answer.status, headers: answer.headers, body: body, provider: provider.id)
    }

    /// Reads an answer as a wire type.
    private func decode<Response: WireValue>(_ bytes: [UInt8]) throws(LLMError) -> Response {
        do {
            return try JSONReader.read(Response.self, from: bytes, lenient: true)
        } catch {
            let message = "the answer is not what the spec says: \(error)"
            throw LLMError(.decoding, message, provider: provider.id, underlyingError: error)
        }
    }
}
