import LLMRingCore
import LLMRingHTTP

extension ProviderConnection {
    /// A whole answer of a service.
    struct ServiceAnswer {
        /// The headers.
        var headers: HTTPHeaders
        /// The body.
        var body: [UInt8]
    }

    /// Makes a call, and gives its answer; a status that means failure becomes an error.
    ///
    /// - Throws: ``LLMError``, or `CancellationError`.
    func answer(
        to call: OperationCall,
        query: [(name: String, value: String)] = [],
        body: [UInt8]? = nil,
        model: String? = nil
    ) async throws -> ServiceAnswer {
        var call = call
        if let model { call.parameter("model", model) }
        for (name, value) in query { call.query(name, value) }
        let answer = try await checked(request(call, body: body), of: call)
        return ServiceAnswer(headers: answer.headers, body: try await answer.body.collect(limit: Self.answerLimit))
    }

    /// Reads an answer; what cannot be read becomes an error of ours.
    ///
    /// - Throws: ``LLMError`` with code `decoding`.
    func readable<Value>(_ read: () throws(JSONError) -> Value) throws(LLMError) -> Value {
        do {
            return try read()
        } catch {
            let message = "the answer is not what the spec says: \(error)"
            throw LLMError(.decoding, message, provider: provider.id, underlyingError: error)
        }
    }
}
