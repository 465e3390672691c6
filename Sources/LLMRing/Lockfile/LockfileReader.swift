internal import LLMRingCore

/// Reads what a lockfile says, and tells where it is wrong.
struct LockfileReader {
    /// The text.
    let text: LockfileText
    /// The file's name, for errors.
    let name: String

    /// Reads the whole file.
    func read() throws(LLMError) -> LockfileContent {
        let root = try table(text.root, [])
        var content = LockfileContent()
        content.version = try string(root["version"], ["version"]) ?? content.version
        content.defaultProfile = try string(root["default_profile"], ["default_profile"]) ?? content.defaultProfile
        content.createdAt = try time(root["created_at"], ["created_at"])
        content.updatedAt = try time(root["updated_at"], ["updated_at"])
        if let metadata = root["metadata"] {
            content.metadata = LockfileText.json(.table(try table(metadata, ["metadata"]))).objectValue ?? [:]
        }
        content.sharedBindings = try bindings(root["bindings"], ["bindings"])
        for (key, value) in try root["profiles"].map({ value throws(LLMError) in try table(value, ["profiles"]) })?
            .members ?? []
        {
            let (profile, isNamed) = try profile(value, key)
            content.profiles.append(profile)
            if !isNamed { content.unnamedProfiles.append(key) }
        }
        if let extends = root["extends"] {
            let packages: [TOMLStep] = ["extends", "packages"]
            content.packages = try texts(try table(extends, ["extends"])["packages"] ?? [], packages)
        }
        return content
    }

    /// Reads a profile; also tells whether it states its name.
    private func profile(_ value: TOMLValue, _ name: String) throws(LLMError) -> (Lockfile.Profile, Bool) {
        let path: [TOMLStep] = ["profiles", .key(name)]
        let table = try table(value, path)
        let stated = try string(table["name"], path + ["name"])
        var profile = Lockfile.Profile(name: name)
        profile.bindings = try bindings(table["bindings"], path + ["bindings"])
        if let versions = table["registry_versions"] {
            let path = path + ["registry_versions"]
            for (provider, version) in try self.table(versions, path).members {
                guard let number = version.integerValue else {
                    throw fault(
                        "a version of the registry is a whole number, not \(version.kind)",
                        path + [.key(provider)]
                    )
                }
                profile.registryVersions[provider] = number
            }
        }
        return (profile, stated != nil)
    }

    /// Reads bindings.
    private func bindings(_ value: TOMLValue?, _ path: [TOMLStep]) throws(LLMError) -> [Lockfile.Binding] {
        guard let value else { return [] }
        guard let elements = value.arrayValue else {
            throw fault("bindings are an array of tables, not \(value.kind); write [[\(path.pathText)]]", path)
        }
        var bindings: [Lockfile.Binding] = []
        for (index, element) in elements.enumerated() {
            bindings.append(try binding(element, path + [.index(index)]))
        }
        return bindings
    }

    /// Reads a binding.
    private func binding(_ value: TOMLValue, _ path: [TOMLStep]) throws(LLMError) -> Lockfile.Binding {
        let table = try table(value, path)
        guard let alias = try string(table["alias"], path + ["alias"]), !alias.isEmpty else {
            throw fault("this binding has no alias; add alias = \"…\"", path)
        }
        switch table["models"] {
        case .string(let text): return Lockfile.Binding(alias: alias, models: Lockfile.models(in: text))
        case let models?: return Lockfile.Binding(alias: alias, models: try texts(models, path + ["models"]))
        case nil:
            throw fault("'\(alias)' has no models; add models = [\"provider:model\"]", path)
        }
    }

    /// Reads a table.
    private func table(_ value: TOMLValue, _ path: [TOMLStep]) throws(LLMError) -> TOMLTable {
        if let table = value.tableValue { return table }
        let subject = path.isEmpty ? "a lockfile" : "'\(path.pathText)'"
        throw fault("\(subject) must be a table, not \(value.kind)", path)
    }

    /// Reads a text.
    private func string(_ value: TOMLValue?, _ path: [TOMLStep]) throws(LLMError) -> String? {
        guard let value else { return nil }
        if let text = value.stringValue { return text }
        throw fault("'\(path.pathText)' must be a text in quotes, not \(value.kind)", path)
    }

    /// Reads a time: a text, or a date of TOML.
    private func time(_ value: TOMLValue?, _ path: [TOMLStep]) throws(LLMError) -> String? {
        if case .dateTime(let time) = value { return time.description }
        return try string(value, path)
    }

    /// Reads a list of texts.
    private func texts(_ value: TOMLValue, _ path: [TOMLStep]) throws(LLMError) -> [String] {
        guard let elements = value.arrayValue else {
            throw fault("'\(path.pathText)' must be a list of texts, not \(value.kind)", path)
        }
        var texts: [String] = []
        for (index, element) in elements.enumerated() {
            guard let text = element.stringValue else {
                throw fault(
                    "'\(path.pathText)' must be a list of texts, not of \(element.kind)",
                    path + [.index(index)]
                )
            }
            texts.append(text)
        }
        return texts
    }

    /// An error at a place.
    private func fault(_ message: String, _ path: [TOMLStep]) -> LLMError {
        LLMError(.configuration, "\(name)\(text.place(path)): \(message)")
    }
}
