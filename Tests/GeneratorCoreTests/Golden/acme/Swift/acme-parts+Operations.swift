// Generated from Specs/dialects/acme-parts.json. Do not edit.

/// The operations of Acme Parts, for clients of providers that speak it.
///
/// Source: <https://docs.acme.example/parts>
public protocol AcmePartsOperations: ProviderClient {}

extension AcmePartsOperations {
    /// Asks for an answer.
    ///
    /// - Parameters:
    ///   - request: The body.
    ///   - model: The wire's `model`.
    /// - Returns: The answer.
    /// - Throws: `LLMError`, or `CancellationError`.
    ///
    /// Source: <https://docs.acme.example/parts>
    public func ask(_ request: AcmeParts.Ask, model: String) async throws -> AcmeParts.Answer {
        var call = OperationCall(.post, "/models/{model}:ask", of: "acme-parts")
        call.parameter("model", model)
        call.body(request)
        return try await connection.value(of: call)
    }

    /// Asks for an answer.
    ///
    /// The answer comes as events.
    ///
    /// - Parameters:
    ///   - request: The body.
    ///   - model: The wire's `model`.
    /// - Returns: The events, to be read once.
    /// - Throws: `LLMError`, or `CancellationError`.
    ///
    /// Source: <https://docs.acme.example/parts>
    public func askStream(_ request: AcmeParts.Ask, model: String) async throws -> WireEventStream<AcmeParts.Answer> {
        var call = OperationCall(.post, "/models/{model}:live", of: "acme-parts")
        call.parameter("model", model)
        call.body(request)
        return try await connection.events(of: call, framing: .serverSentEvents())
    }
}

extension AcmeParts {
    /// The operations by name, for calls whose types are not known.
    package static let operations: [OperationDescription] = [
        OperationDescription(
            "ask",
            .post,
            "/models/{model}:ask",
            of: "acme-parts",
            doc: "Asks for an answer.",
            body: .json,
            answer: .json,
            stream: OperationStream(.serverSentEvents(), path: "/models/{model}:live")
        )
    ]
}
