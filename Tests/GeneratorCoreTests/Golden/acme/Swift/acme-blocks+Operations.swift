// Generated from Specs/dialects/acme-blocks.json. Do not edit.

/// The operations of Acme Blocks, for clients of providers that speak it.
///
/// Source: <https://docs.acme.example/blocks>
public protocol AcmeBlocksOperations: ProviderClient {}

extension AcmeBlocksOperations {
    /// Asks for an answer.
    ///
    /// - Parameter request: The body.
    /// - Returns: The answer.
    /// - Throws: `LLMError`, or `CancellationError`.
    ///
    /// Source: <https://docs.acme.example/blocks>
    public func ask(_ request: AcmeBlocks.Ask) async throws -> AcmeBlocks.Answer {
        var call = OperationCall(.post, "/ask", of: "acme-blocks")
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
    /// Source: <https://docs.acme.example/blocks>
    public func askStream(_ request: AcmeBlocks.Ask) async throws -> WireEventStream<AcmeBlocks.Event> {
        var call = OperationCall(.post, "/ask/live", of: "acme-blocks")
        call.query("alt", "lines")
        var request = request
        request.stream = true
        call.body(request)
        return try await connection.events(of: call, framing: .jsonLines)
    }

    /// Does nothing.
    ///
    /// - Throws: `LLMError`, or `CancellationError`.
    ///
    /// Source: <https://docs.acme.example/blocks>
    public func ping() async throws {
        let call = OperationCall(.get, "/ping", of: "acme-blocks")
        try await connection.send(of: call)
    }
}

extension AcmeBlocks {
    /// The operations by name, for calls whose types are not known.
    package static let operations: [OperationDescription] = [
        OperationDescription(
            "ask",
            .post,
            "/ask",
            of: "acme-blocks",
            doc: "Asks for an answer.",
            body: .json,
            answer: .json,
            stream: OperationStream(
                .jsonLines,
                fixed: "{\"stream\":true}",
                path: "/ask/live",
                query: [("alt", "lines")]
            )
        ),
        OperationDescription("ping", .get, "/ping", of: "acme-blocks", doc: "Does nothing.", answer: .none),
    ]
}
