extension ModelRecord {
    /// Reads a model of the registry's format.
    ///
    /// - Parameters:
    ///   - key: The model's key in the file, such as `provider:model`.
    ///   - value: What the file says of it.
    /// - Throws: ``LLMError`` with code `decoding` that says what is missing or wrong.
    public init(key: String, _ value: JSONValue) throws {
        guard let colon = key.firstIndex(of: ":"), colon != key.startIndex else {
            throw Self.fault(key, "the key has no provider; write provider:model")
        }
        guard let object = value.objectValue else { throw Self.fault(key, "is no object") }
        var fields = RegistryFields(object, of: key)
        guard let name = try fields.text("model_name"), !name.isEmpty else {
            throw Self.fault(key, "lacks 'model_name'")
        }
        guard let displayName = try fields.text("display_name"), !displayName.isEmpty else {
            throw Self.fault(key, "lacks 'display_name'")
        }
        self.init(provider: String(key[..<colon]), name: name, displayName: displayName)
        _ = try fields.text("provider")
        summary = try fields.text("description")
        aliases = try fields.texts("model_aliases")
        maxInputTokens = try fields.count("max_input_tokens")
        maxOutputTokens = try fields.count("max_output_tokens")
        prices = try fields.prices()
        isActive = try fields.flag("is_active") ?? true
        isReasoningModel = try fields.flag("is_reasoning_model") ?? false
        minReasoningTokens = try fields.count("min_recommended_reasoning_tokens")
        endpoint = try fields.text("api_endpoint")
        addedDate = try fields.text("added_date")
        deprecatedDate = try fields.text("deprecated_date")
        features = try fields.features()
        otherFields = fields.rest
    }

    /// The model in the registry's format; what is not known is left out.
    public var jsonValue: JSONValue {
        var object: JSONObject = [
            "provider": .string(provider), "model_name": .string(name), "display_name": .string(displayName),
        ]
        object["description"] = summary.map { .string($0) }
        if !aliases.isEmpty { object["model_aliases"] = .array(aliases.map { .string($0) }) }
        object["max_input_tokens"] = maxInputTokens.map { JSONValue($0) }
        object["max_output_tokens"] = maxOutputTokens.map { JSONValue($0) }
        RegistryFields.write(prices, to: &object)
        for (feature, value) in features.sorted(by: { $0.key.name < $1.key.name }) {
            object["supports_\(feature.name)"] = .bool(value)
        }
        object["is_active"] = .bool(isActive)
        object["is_reasoning_model"] = .bool(isReasoningModel)
        object["min_recommended_reasoning_tokens"] = minReasoningTokens.map { JSONValue($0) }
        object["api_endpoint"] = endpoint.map { .string($0) }
        object["added_date"] = addedDate.map { .string($0) }
        object["deprecated_date"] = deprecatedDate.map { .string($0) }
        for (key, value) in otherFields { object[key] = value }
        return .object(object)
    }

    /// What is wrong with a model.
    static func fault(_ key: String, _ message: String) -> LLMError {
        LLMError(.decoding, "the registry's model '\(key)': \(message)")
    }
}
