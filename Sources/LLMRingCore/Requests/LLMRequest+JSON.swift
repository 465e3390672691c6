extension LLMRequest {
    /// Reads a request from its JSON form, whose keys are in snake case.
    ///
    /// The model may be left out and is then empty. `stream`, `cache` and `metadata` are taken and have no effect.
    ///
    /// - Parameter json: The request as the command and servers take it.
    /// - Throws: ``LLMError`` with code `invalidRequest` that names the field in question.
    public init(json: JSONValue) throws(LLMError) {
        let form = try JSONField(json: json, path: "").form(Self.keys)
        self.init(model: try form.string("model") ?? "", messages: try Message.list(from: form.required("messages")))
        try readSettings(form)
        tools = try form["tools"]?.map(Tool.init(form:)) ?? []
        if let choice = form["tool_choice"] { toolChoice = try ToolChoice(form: choice) }
        if let format = form["response_format"] {
            responseFormat = try ResponseFormat(form: format)
        } else if try form.bool("json_response") == true {
            responseFormat = .json
        }
    }

    /// Reads the settings that are single values.
    private mutating func readSettings(_ form: JSONForm) throws(LLMError) {
        temperature = try form.double("temperature")
        topP = try form.double("top_p")
        topK = try form.int("top_k")
        maxOutputTokens = try form.any(of: "max_tokens", "max_output_tokens", "max_completion_tokens")?.int()
        if let words = form["stop"] {
            stop = words.json.stringValue.map { [$0] } ?? []
            if stop.isEmpty { stop = try words.map { field throws(LLMError) in try field.string() } }
        }
        seed = try form.int("seed")
        profile = try form.string("profile")
        presencePenalty = try form.double("presence_penalty")
        frequencyPenalty = try form.double("frequency_penalty")
        user = try form.string("user")
        parallelToolCalls = try form.bool("parallel_tool_calls")
        if let mode = form["tool_mode"] {
            let word = try mode.string()
            guard let known = ToolMode(rawValue: word) else {
                throw mode.unknownWord(word, of: ToolMode.allCases.map(\.rawValue))
            }
            toolMode = known
        }
        if let mode = form["output_mode"] {
            let word = try mode.string()
            guard let known = OutputMode(rawValue: word) else {
                throw mode.unknownWord(word, of: OutputMode.allCases.map(\.rawValue))
            }
            outputMode = known
        }
        if let effort = form["reasoning_effort"] {
            let word = try effort.string()
            reasoning = ReasoningEffort(rawValue: word)
            let words = ReasoningEffort.allCases.map(\.rawValue)
            if reasoning == nil { throw effort.unknownWord(word, of: words) }
        }
        try readResilience(form)
        dialect = try form.string("dialect")
        extraParameters = try form.object("extra_params") ?? [:]
    }

    /// The request in its JSON form; settings that are not made are left out.
    public var jsonValue: JSONValue {
        var object = JSONObject()
        if !model.isEmpty { object["model"] = .string(model) }
        object["messages"] = .array(messages.map(\.jsonForm))
        object["temperature"] = temperature.map { JSONValue($0) }
        object["top_p"] = topP.map { JSONValue($0) }
        object["top_k"] = topK.map { JSONValue($0) }
        object["max_tokens"] = maxOutputTokens.map { JSONValue($0) }
        if !stop.isEmpty { object["stop"] = .array(stop.map { .string($0) }) }
        object["profile"] = profile.map { .string($0) }
        object["seed"] = seed.map { JSONValue($0) }
        object["presence_penalty"] = presencePenalty.map { JSONValue($0) }
        object["frequency_penalty"] = frequencyPenalty.map { JSONValue($0) }
        object["user"] = user.map { .string($0) }
        if !tools.isEmpty { object["tools"] = .array(tools.map(\.jsonForm)) }
        if toolChoice != .auto { object["tool_choice"] = toolChoice.jsonForm }
        object["parallel_tool_calls"] = parallelToolCalls.map { .bool($0) }
        if toolMode != .automatic { object["tool_mode"] = .string(toolMode.rawValue) }
        if responseFormat != .text { object["response_format"] = responseFormat.jsonForm }
        if outputMode != .automatic { object["output_mode"] = .string(outputMode.rawValue) }
        object["reasoning_effort"] = reasoning.map { .string($0.rawValue) }
        writeResilience(to: &object)
        object["dialect"] = dialect.map { .string($0) }
        if !extraParameters.isEmpty { object["extra_params"] = .object(extraParameters) }
        return .object(object)
    }

    /// The keys that a request may have.
    private static let keys =
        [
            "model", "profile", "messages", "temperature", "top_p", "top_k", "max_tokens", "max_output_tokens",
            "max_completion_tokens", "stop", "seed", "presence_penalty", "frequency_penalty", "user", "tools",
            "tool_choice", "tool_mode", "parallel_tool_calls", "response_format", "output_mode", "json_response",
            "reasoning_effort", "dialect", "extra_params", "stream", "cache", "metadata",
        ] + resilienceKeys
}
