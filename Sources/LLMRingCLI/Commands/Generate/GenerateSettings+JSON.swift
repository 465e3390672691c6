import LLMRing

extension GenerateSettings {
    /// The keys that a file may have.
    private static let keys = [
        "provider", "base_url", "api_key", "model", "temperature", "max_tokens", "timeout", "verify_ssl", "max_retries",
        "retry_delay", "retry_max_delay", "retry_exponential_base", "cache_ttl", "fallback_configs",
    ]

    /// Reads the settings of a file.
    ///
    /// - Parameters:
    ///   - json: The file's content.
    ///   - file: The file's name, for errors.
    /// - Throws: `LLMError` with code `configuration` that names the key.
    init(_ json: JSONValue, of file: String) throws {
        guard let object = json.objectValue else { throw LLMError(.configuration, "'\(file)' is no JSON object") }
        let fields = Fields(object: object, file: file)
        for key in object.keys where !Self.keys.contains(key) {
            throw LLMError(.configuration, "'\(file)' has the key '\(key)'\(hint(for: key, in: Self.keys))")
        }
        self.init()
        provider = try fields.text("provider")
        baseURL = try fields.text("base_url")
        apiKey = try fields.text("api_key")
        model = try fields.text("model")
        temperature = try fields.number("temperature", 0...1e9)
        maxTokens = try fields.count("max_tokens", from: 1)
        timeout = try fields.number("timeout", 1e-3...1e9).map { .seconds($0) }
        retries = try fields.count("max_retries", from: 0)
        retryDelay = try fields.number("retry_delay", 0...1e9).map { .seconds($0) }
        retryMaxDelay = try fields.number("retry_max_delay", 0...1e9).map { .seconds($0) }
        cacheLifetime = try fields.number("cache_ttl", 0...1e9).map { .seconds($0) }
        _ = try fields.number("retry_exponential_base", 2...2)
        // Without encryption there is no certificate to check.
        if let checks = try fields.flag("verify_ssl"), !checks, baseURL?.hasPrefix("http://") != true {
            throw fields.fault("verify_ssl", "certificates are always checked; let the system trust the server's")
        }
        fallbacks = try (fields.list("fallback_configs") ?? []).enumerated().map { index, value in
            let settings = try GenerateSettings(value, of: "\(file), fallback_configs[\(index)]")
            guard settings.provider != nil || settings.model != nil else {
                throw fields.fault("fallback_configs", "each needs a provider or a model")
            }
            return settings
        }
    }

    /// The fields of a file.
    private struct Fields {
        /// The object.
        let object: JSONObject
        /// The file's name.
        let file: String

        /// A text; `nil` when it is not there, or null.
        func text(_ name: String) throws -> String? {
            guard let value = value(name) else { return nil }
            guard let text = value.stringValue, !text.isEmpty else { throw fault(name, "it is no text") }
            return text
        }

        /// A number in a range.
        func number(_ name: String, _ range: ClosedRange<Double>) throws -> Double? {
            guard let value = value(name) else { return nil }
            guard let number = value.doubleValue, range.contains(number) else {
                throw fault(name, "it is no number from \(range.lowerBound) to \(range.upperBound)")
            }
            return number
        }

        /// A whole number from a least one on.
        func count(_ name: String, from least: Int) throws -> Int? {
            guard let value = value(name) else { return nil }
            guard let count = value.intValue, (least...1_000_000_000).contains(count) else {
                throw fault(name, "it is no whole number from \(least) on")
            }
            return count
        }

        /// True or false.
        func flag(_ name: String) throws -> Bool? {
            guard let value = value(name) else { return nil }
            guard let flag = value.boolValue else { throw fault(name, "it is neither true nor false") }
            return flag
        }

        /// A list.
        func list(_ name: String) throws -> [JSONValue]? {
            guard let value = value(name) else { return nil }
            guard let list = value.arrayValue else { throw fault(name, "it is no list") }
            return list
        }

        /// What is wrong with a field.
        func fault(_ name: String, _ message: String) -> LLMError {
            LLMError(.configuration, "'\(name)' of '\(file)': \(message)")
        }

        /// The value of a field; `nil` when it is not there, or null.
        private func value(_ name: String) -> JSONValue? {
            guard let value = object[name], !value.isNull else { return nil }
            return value
        }
    }
}
