extension RegistryFile {
    /// Reads a file.
    ///
    /// - Parameters:
    ///   - bytes: The JSON.
    ///   - provider: The provider it was asked for, which the file must not contradict.
    /// - Throws: ``LLMError`` with code `decoding` when this is no registry file.
    public init(parsing bytes: [UInt8], provider: String) throws {
        do {
            try self.init(JSONValue(parsing: bytes), provider: provider)
        } catch let error as JSONError {
            throw Self.fault(provider, "is no JSON: \(error)")
        }
    }

    /// Reads a file from its JSON.
    ///
    /// - Parameters:
    ///   - json: The JSON.
    ///   - provider: The provider it was asked for, which the file must not contradict.
    /// - Throws: ``LLMError`` with code `decoding` when this is no registry file.
    public init(_ json: JSONValue, provider: String) throws {
        guard var object = json.objectValue else { throw Self.fault(provider, "is no object") }
        self.init(provider: provider)
        if let name = object["provider"]?.stringValue, name != provider {
            throw Self.fault(provider, "is about '\(name)'")
        }
        guard let entries = object["models"]?.objectValue else {
            throw Self.fault(provider, "lacks the object 'models'")
        }
        version = object["version"]?.intValue
        updatedAt = object["updated_at"]?.stringValue
        sources = object["sources"]?.objectValue ?? [:]
        for (key, value) in entries { add(key, value) }
        for key in ["provider", "models", "version", "updated_at", "sources"] { object[key] = nil }
        otherFields = object
    }

    /// Adds an entry, or notes why not.
    private mutating func add(_ key: String, _ value: JSONValue) {
        do {
            let record = try ModelRecord(key: key, value)
            if record.provider == provider {
                models.append(record)
            } else {
                findings.append("the registry's model '\(key)': belongs to another provider than '\(provider)'")
            }
        } catch {
            findings.append((error as? LLMError)?.message ?? "\(error)")
        }
    }

    /// The file in the registry's format, models by name.
    public var jsonValue: JSONValue {
        var object: JSONObject = ["provider": .string(provider)]
        object["version"] = version.map { JSONValue($0) }
        object["updated_at"] = updatedAt.map { .string($0) }
        if !sources.isEmpty { object["sources"] = .object(sources) }
        for (key, value) in otherFields { object[key] = value }
        let models = models.sorted { $0.name < $1.name }.map { ($0.reference, $0.jsonValue) }
        object["models"] = .object(JSONObject(models))
        return .object(object)
    }

    /// What is wrong with a file.
    private static func fault(_ provider: String, _ message: String) -> LLMError {
        LLMError(.decoding, "the registry's file of '\(provider)' \(message)")
    }
}
