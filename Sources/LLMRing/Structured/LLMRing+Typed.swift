public import LLMRingCore

extension LLMRing {
    /// Asks for an answer that is a value of a type.
    ///
    /// The schema is the type's own; see ``LLMRingCore/JSONSchema``. Its name and
    /// settings can be said by a `responseFormat` of the request, whose schema
    /// then counts. An answer that does not fit goes back to the model with what
    /// is wrong, at most `reasks` times; all attempts count in usage and cost.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - type: The type of the answer.
    ///   - reasks: How often the model is asked again; 0 by default.
    ///   - check: What the value must fulfil beyond its schema; what it throws is told to the model.
    /// - Returns: The value and the whole answer.
    /// - Throws: ``LLMError`` with code `invalid_output` when no answer fits, carrying the violations and the answer;
    ///   with code `configuration` when the type has no schema; or what else a chat throws.
    public func chat<Value: Decodable & Sendable>(
        _ request: LLMRequest,
        as type: Value.Type = Value.self,
        reasks: Int = 0,
        check: (@Sendable (Value) throws -> Void)? = nil
    ) async throws -> TypedResponse<Value> {
        let request = try asking(request, for: type, reasks: reasks)
        let response = try await chat(
            request,
            accepting: { json in
                let value = try json.decoded(as: type)
                try check?(value)
            }
        )
        guard let json = response.parsed else { throw OutputFault.toolCalls.error(response) }
        return TypedResponse(value: try json.decoded(as: type), response: response)
    }

    /// Asks for an answer that is a value of a type, and gives it as it grows.
    ///
    /// - Parameters:
    ///   - request: The request; see ``chat(_:as:reasks:check:)``.
    ///   - type: The type of the answer.
    /// - Returns: The answer, to be read once.
    /// - Throws: ``LLMError`` with code `configuration` when the type has no schema, or what a stream throws.
    public func chatStream<Value: Decodable & Sendable>(
        _ request: LLMRequest,
        as type: Value.Type = Value.self
    ) async throws -> TypedStream<Value> {
        let request = try asking(request, for: type)
        guard let check = try OutputCheck(request) else { preconditionFailure("a typed request has a schema") }
        return TypedStream(try await chatStream(request), check)
    }

    /// The request for a value of a type.
    ///
    /// - Throws: ``LLMError`` with code `configuration` when the type has no schema.
    private func asking<Value: Decodable>(
        _ request: LLMRequest,
        for type: Value.Type,
        reasks: Int = 0
    ) throws -> LLMRequest {
        var request = request
        var output: OutputSchema
        if case .jsonSchema(let given) = request.responseFormat {
            output = given
        } else {
            output = OutputSchema(schema: try schemaBook.schema(of: type).object)
        }
        output.strict = true
        output.reasks = max(output.reasks, reasks)
        request.responseFormat = .jsonSchema(output)
        return request
    }
}
