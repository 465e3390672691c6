import LLMRing

/// Tries a model with a few short calls.
struct DoctorVisit {
    /// The ring that calls.
    let ring: LLMRing
    /// The longest that a call may take.
    let timeout: Duration
    /// The model, as the lockfile has it.
    let model: String

    /// What is tried, in order.
    static let names = ["reach", "answer", "usage", "stream", "tools", "schema", "vector"]

    /// The most tokens of an answer: enough for models that think first.
    private static let maxTokens = 2_000

    /// Tries everything.
    ///
    /// - Throws: `CancellationError`; all else is a result.
    func checks() async throws -> [DoctorCheck] {
        guard let reference = try? ModelReference(model) else {
            return [DoctorCheck("reach", .failed, "it is no model; write it as PROVIDER:MODEL")]
        }
        guard let provider = ring.providers.first(where: { $0.id == reference.provider }) else {
            return [DoctorCheck("reach", .failed, "there is no provider '\(reference.provider)'")]
        }
        guard ring.readyProviders.contains(where: { $0.id == provider.id }) else {
            let reason = "no key: set \(provider.keyVariables.joined(separator: " or "))"
            return [DoctorCheck("reach", .skipped, reason)]
        }
        let health = try await ring.health(provider.id, timeout: timeout)
        guard health.isReachable else {
            return [DoctorCheck("reach", .failed, health.error?.message ?? "nothing answers at \(health.address)")]
        }
        let record = ring.modelRegistry.knownModel(reference)
        let reached = DoctorCheck("reach", .ok)
        if record?.isEmbedding == true {
            return [reached, try await check("vector") { try await vector() }]
        }
        return try await [reached] + answers(record)
    }

    /// Tries what models for conversations do.
    private func answers(_ record: ModelRecord?) async throws -> [DoctorCheck] {
        var usage: Usage?
        let answered = try await check("answer") {
            let response = try await ring.chat(request("Reply with the word: ready"))
            usage = response.usage
            return response.content.isEmpty ? "the answer is empty" : nil
        }
        // Where a question fails, nothing else can be told.
        guard answered.state == .ok else { return [answered] }
        let isCounted = usage?.inputTokens != nil && usage?.outputTokens != nil
        return [
            answered,
            DoctorCheck("usage", isCounted ? .ok : .failed, isCounted ? nil : "the answer does not count its tokens"),
            try await check("stream", record, .streaming) { try await stream() },
            try await check("tools", record, .functionCalling) { try await tools() },
            try await check("schema", record, .jsonSchema) { try await schema() },
        ]
    }

    /// Takes an answer in pieces.
    private func stream() async throws -> String? {
        let stream = try await ring.chatStream(request("Reply with the word: ready"))
        var pieces = 0
        for try await event in stream where !event.content.isEmpty { pieces += 1 }
        let response = try await stream.response
        if pieces == 0 { return "no piece of text came" }
        return response.finishReason == nil ? "the answer does not say that it ended" : nil
    }

    /// Offers a tool.
    private func tools() async throws -> String? {
        var request = request("What is the weather in Oslo? Call the tool get_weather.")
        let city: JSONObject = ["type": "object", "properties": ["city": ["type": "string"]], "required": ["city"]]
        request.tools = [Tool("get_weather", "Tells the weather of a city.", parameters: city)]
        let response = try await ring.chat(request)
        guard let call = response.toolCalls.first else { return "the tool was not called" }
        _ = try call.parsedArguments()
        return call.name == "get_weather" ? nil : "another tool than the one offered was called"
    }

    /// Asks for an answer that follows a schema.
    private func schema() async throws -> String? {
        var request = request("How many days has a week? Answer in JSON.")
        let schema: JSONObject = [
            "type": "object", "properties": ["days": ["type": "integer"]], "required": ["days"],
            "additionalProperties": false,
        ]
        request.responseFormat = .jsonSchema(OutputSchema(name: "week", schema: schema))
        let response = try await ring.chat(request)
        return response.parsed == nil ? "the answer does not follow the schema" : nil
    }

    /// Turns a text into a vector.
    private func vector() async throws -> String? {
        let response = try await ring.embed(["ready"], model: model, timeout: timeout)
        return response.dimensions == 0 ? "no vector came" : nil
    }

    /// A short question.
    private func request(_ prompt: String) -> LLMRequest {
        var request = LLMRequest(model: model, prompt)
        request.maxOutputTokens = Self.maxTokens
        request.timeout = timeout
        return request
    }

    /// Tries what the registry does not say that the model cannot do.
    private func check(
        _ name: String,
        _ record: ModelRecord?,
        _ feature: ModelFeature,
        _ body: () async throws -> String?
    ) async throws -> DoctorCheck {
        guard record?.supports(feature) != false else {
            return DoctorCheck(name, .skipped, "the registry says that the model cannot")
        }
        return try await check(name, body)
    }

    /// Tries something; what it gives is what is wrong.
    private func check(_ name: String, _ body: () async throws -> String?) async throws -> DoctorCheck {
        do {
            let fault = try await body()
            return DoctorCheck(name, fault == nil ? .ok : .failed, fault)
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            let error = Failure(error).error
            return DoctorCheck(name, .failed, "\(error.code): \(error.message)")
        }
    }
}
