// Generated from Specs/dialects/acme-chat.json. Do not edit.

/// The operations of Acme Chat, for clients of providers that speak it.
///
/// Source: <https://docs.acme.example/chat>
public protocol AcmeChatOperations: ProviderClient {}

extension AcmeChatOperations {
    /// Goes on with a conversation.
    ///
    /// - Parameter request: The body.
    /// - Returns: The answer.
    /// - Throws: `LLMError`, or `CancellationError`.
    ///
    /// Source: <https://docs.acme.example/chat>
    public func chat(_ request: AcmeChat.ChatRequest) async throws -> AcmeChat.Answer {
        var call = OperationCall(.post, "/chat", of: "acme-chat")
        call.body(request)
        return try await connection.value(of: call)
    }

    /// Goes on with a conversation.
    ///
    /// The answer comes as events.
    ///
    /// - Parameter request: The body.
    /// - Returns: The events, to be read once.
    /// - Throws: `LLMError`, or `CancellationError`.
    ///
    /// Source: <https://docs.acme.example/chat>
    public func chatStream(_ request: AcmeChat.ChatRequest) async throws -> WireEventStream<AcmeChat.Answer> {
        var call = OperationCall(.post, "/chat", of: "acme-chat")
        var request = request
        request.stream = true
        call.body(request)
        return try await connection.events(of: call, framing: .serverSentEvents(sentinel: "[DONE]"))
    }

    /// Lists the models of a team.
    ///
    /// - Parameters:
    ///   - team: The wire's `team`.
    ///   - limit: How many, at most.
    ///   - acmeBeta: The wire's `acme-beta`.
    /// - Returns: The answer.
    /// - Throws: `LLMError`, or `CancellationError`.
    ///
    /// Source: <https://docs.acme.example/models>
    public func models(team: String, limit: Int? = nil, acmeBeta: String? = nil) async throws -> AcmeChat.ModelList {
        var call = OperationCall(.get, "/teams/{team}/models", of: "acme-chat")
        call.parameter("team", team)
        call.query("limit", limit)
        call.header("acme-beta", acmeBeta)
        return try await connection.value(of: call)
    }

    /// Calls `DELETE /chats/{id}`.
    ///
    /// - Parameter id: The wire's `id`.
    /// - Throws: `LLMError`, or `CancellationError`.
    ///
    /// Source: <https://docs.acme.example/chat>
    public func forget(id: String) async throws {
        var call = OperationCall(.delete, "/chats/{id}", of: "acme-chat")
        call.parameter("id", id)
        try await connection.send(of: call)
    }

    /// Turns texts into vectors.
    ///
    /// - Parameters:
    ///   - request: The body.
    ///   - model: The wire's `model`.
    /// - Returns: The answer.
    /// - Throws: `LLMError`, or `CancellationError`.
    ///
    /// Source: <https://docs.acme.example/chat>
    public func vectors(_ request: AcmeChat.VectorRequest, model: String) async throws -> AcmeChat.VectorAnswer {
        var call = OperationCall(.post, "/engines/{model}/vectors", of: "acme-chat")
        call.parameter("model", model)
        call.body(request)
        return try await connection.value(of: call)
    }

    /// Lists the models.
    ///
    /// - Parameters:
    ///   - size: The wire's `size`.
    ///   - after: The wire's `after`.
    /// - Returns: The answer.
    /// - Throws: `LLMError`, or `CancellationError`.
    ///
    /// Source: <https://docs.acme.example/chat>
    public func catalog(size: Int? = nil, after: String? = nil) async throws -> AcmeChat.Catalog {
        var call = OperationCall(.get, "/catalog", of: "acme-chat")
        call.query("size", size)
        call.query("after", after)
        return try await connection.value(of: call)
    }

    /// Tells how the server is.
    ///
    /// - Returns: The answer.
    /// - Throws: `LLMError`, or `CancellationError`.
    ///
    /// Source: <https://docs.acme.example/chat>
    public func status() async throws -> AcmeChat.Health {
        let call = OperationCall(.get, "/status", of: "acme-chat")
        return try await connection.value(of: call)
    }
}

extension AcmeChat {
    /// The operations by name, for calls whose types are not known.
    package static let operations: [OperationDescription] = [
        OperationDescription(
            "chat",
            .post,
            "/chat",
            of: "acme-chat",
            doc: "Goes on with a conversation.",
            body: .json,
            answer: .json,
            stream: OperationStream(.serverSentEvents(sentinel: "[DONE]"), fixed: "{\"stream\":true}")
        ),
        OperationDescription(
            "models",
            .get,
            "/teams/{team}/models",
            of: "acme-chat",
            doc: "Lists the models of a team.",
            query: [OperationParameter("limit")],
            headers: [OperationParameter("acme-beta")],
            answer: .json
        ),
        OperationDescription("forget", .delete, "/chats/{id}", of: "acme-chat", answer: .none),
        OperationDescription(
            "vectors",
            .post,
            "/engines/{model}/vectors",
            of: "acme-chat",
            doc: "Turns texts into vectors.",
            body: .json,
            answer: .json
        ),
        OperationDescription(
            "catalog",
            .get,
            "/catalog",
            of: "acme-chat",
            doc: "Lists the models.",
            query: [OperationParameter("size"), OperationParameter("after")],
            answer: .json
        ),
        OperationDescription(
            "status",
            .get,
            "/status",
            of: "acme-chat",
            doc: "Tells how the server is.",
            answer: .json
        ),
    ]
}
