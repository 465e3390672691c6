extension ModelRecord {
    /// Checks a request against what the registry says of the model.
    ///
    /// What the registry does not say is not checked.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - policy: What is done with a fault.
    ///   - inputTokens: How many tokens the request has; an estimate when it is `nil`.
    /// - Returns: A warning for each fault that the policy lets pass with one.
    /// - Throws: ``LLMError`` with code `context_length` for requests that are too
    ///   long, `unsupported` for all else that the policy refuses.
    public func validate(
        _ request: LLMRequest,
        by policy: ValidationPolicy,
        inputTokens: Int? = nil
    ) throws -> [Warning] {
        var warnings: [Warning] = []
        func judge(
            _ action: ValidationPolicy.Action,
            _ code: LLMError.Code,
            _ setting: String,
            _ message: String
        ) throws {
            if action == .refuse { throw LLMError(code, message, provider: provider) }
            if action == .warn { warnings.append(Warning(setting: setting, message: message)) }
        }
        if policy.retired != .ignore, !isActive {
            let day = deprecatedDate.map { " since \($0)" } ?? ""
            try judge(policy.retired, .unsupported, "model", "'\(reference)' is retired\(day); take another model")
        }
        if policy.context != .ignore, let limit = maxInputTokens {
            let tokens = inputTokens ?? TokenEstimate(request).tokens
            let message = "the request has about \(tokens) tokens and '\(reference)' reads at most \(limit); shorten it"
            if tokens > limit { try judge(policy.context, .contextLength, "messages", message) }
        }
        if policy.output != .ignore, let limit = maxOutputTokens, let tokens = request.maxOutputTokens, tokens > limit {
            let message = "maxOutputTokens is \(tokens) and '\(reference)' writes at most \(limit); lower it"
            try judge(policy.output, .unsupported, "maxOutputTokens", message)
        }
        if policy.features != .ignore {
            for (feature, use) in request.featuresUsed where supports(feature) == false {
                let message = "'\(reference)' does not take \(use.what); take a model with '\(feature)'"
                try judge(policy.features, .unsupported, use.setting, message)
            }
        }
        return warnings
    }
}

extension LLMRequest {
    /// What a request asks of the model: the feature, the setting it stands in, and its name for people.
    var featuresUsed: [(ModelFeature, (setting: String, what: String))] {
        var uses: [(ModelFeature, (setting: String, what: String))] = []
        let contents = messages.flatMap { $0.parts.flatMap(\.innermost) }
        if contents.contains(where: { if case .image = $0 { true } else { false } }) {
            uses.append((.vision, ("messages", "images")))
        }
        if contents.contains(where: { if case .audio = $0 { true } else { false } }) {
            uses.append((.audio, ("messages", "sound")))
        }
        if contents.contains(where: { if case .document = $0 { true } else { false } }) {
            uses.append((.documents, ("messages", "documents")))
        }
        if !tools.isEmpty { uses.append((.functionCalling, ("tools", "tools"))) }
        if !tools.isEmpty, toolChoice != .auto { uses.append((.toolChoice, ("toolChoice", "a choice of tools"))) }
        if !tools.isEmpty, parallelToolCalls == true {
            uses.append((.parallelToolCalls, ("parallelToolCalls", "several tool calls at once")))
        }
        switch responseFormat {
        case .text: break
        case .json: uses.append((.jsonMode, ("responseFormat", "the JSON format")))
        case .jsonSchema: uses.append((.jsonSchema, ("responseFormat", "schemas of answers")))
        }
        if temperature != nil { uses.append((.temperature, ("temperature", "a temperature"))) }
        return uses
    }
}

extension Part {
    /// The contents of the part, those inside of a tool's result included.
    fileprivate var innermost: [Content] {
        if case .toolResult(let result) = content { return result.content.flatMap(\.innermost) }
        return [content]
    }
}
