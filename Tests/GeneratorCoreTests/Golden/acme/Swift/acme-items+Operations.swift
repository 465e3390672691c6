// Generated from Specs/dialects/acme-items.json. Do not edit.

/// The operations of Acme Items, for clients of providers that speak it.
///
/// Source: <https://docs.acme.example/items>
public protocol AcmeItemsOperations: ProviderClient {}

extension AcmeItemsOperations {
    /// Asks for an answer.
    ///
    /// - Parameter request: The body.
    /// - Returns: The answer.
    /// - Throws: `LLMError`, or `CancellationError`.
    ///
    /// Source: <https://docs.acme.example/items>
    public func ask(_ request: AcmeItems.Ask) async throws -> AcmeItems.Answer {
        var call = OperationCall(.post, "/items", of: "acme-items")
        call.body(request)
        return try await connection.value(of: call)
    }

    /// Asks for an answer.
    ///
    /// The answer comes as events.
    ///
    /// - Parameter request: The body.
    /// - Returns: The events, to be read once.
    /// - Throws: `LLMError`, or `CancellationError`.
    ///
    /// Source: <https://docs.acme.example/items>
    public func askStream(_ request: AcmeItems.Ask) async throws -> WireEventStream<AcmeItems.Event> {
        var call = OperationCall(.post, "/items", of: "acme-items")
        var request = request
        request.stream = true
        call.body(request)
        return try await connection.events(of: call, framing: .serverSentEvents())
    }
}

extension AcmeItems {
    /// The operations by name, for calls whose types are not known.
    package static let operations: [OperationDescription] = [
        OperationDescription(
            "ask",
            .post,
            "/items",
            of: "acme-items",
            doc: "Asks for an answer.",
            body: .json,
            answer: .json,
            stream: OperationStream(.serverSentEvents(), fixed: "{\"stream\":true}")
        )
    ]
}
