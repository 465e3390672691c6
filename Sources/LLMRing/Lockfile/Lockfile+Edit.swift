internal import LLMRingCore

extension Lockfile {
    /// Binds an alias, in the place where it is bound already or at the end of the profile's bindings.
    ///
    /// A profile that is not there yet is added, with its name. Nothing else in the text changes,
    /// `updated_at` included; see ``setUpdatedAt(_:)``.
    ///
    /// - Parameters:
    ///   - alias: The alias.
    ///   - models: The models in the order they are tried in, written `provider:model`; or `package:alias`.
    ///   - profile: The profile's name; `nil` for the file's default.
    /// - Throws: ``LLMError`` with code `configuration` when the alias is empty,
    ///   there is no model, or one has no colon.
    public mutating func bind(_ alias: String, to models: [String], profile: String? = nil) throws {
        guard !alias.isEmpty else { throw LLMError(.configuration, "an alias cannot be empty; give it a name") }
        guard !models.isEmpty else { throw LLMError(.configuration, "'\(alias)' needs a model; name one or more") }
        for model in models { _ = try ModelReference(model) }
        let profile = profile ?? defaultProfile
        let values = TOMLValue.array(models.map { .string($0) })
        let bound = bindingPaths(alias, profile).first
        let isNew = self.profile(profile) == nil
        try edit { text throws(TOMLError) in
            if let path = bound {
                let isText = Self.value(text.root, path + ["models"])?.stringValue != nil
                try text.set(isText && models.count == 1 ? .string(models[0]) : values, at: path + ["models"])
                return
            }
            let path: [TOMLStep] = ["profiles", .key(profile)]
            if isNew { try text.set(.table(["name": .string(profile)]), at: path) }
            try text.append(.table(["alias": .string(alias), "models": values]), to: path + ["bindings"])
        }
    }

    /// Takes an alias out of a profile, with the comments directly above it.
    ///
    /// - Parameters:
    ///   - alias: The alias.
    ///   - profile: The profile's name; `nil` for the file's default.
    /// - Returns: Whether it was bound there.
    /// - Throws: ``LLMError`` with code `configuration` when the text cannot be edited.
    @discardableResult
    public mutating func unbind(_ alias: String, profile: String? = nil) throws -> Bool {
        let paths = bindingPaths(alias, profile ?? defaultProfile)
        // From behind, so that positions hold.
        try edit { text throws(TOMLError) in
            for path in paths.reversed() { try text.remove(at: path) }
        }
        return !paths.isEmpty
    }

    /// Adds an empty profile, unless it is there.
    ///
    /// - Parameter name: The profile's name.
    /// - Throws: ``LLMError`` with code `configuration` when the text cannot be edited.
    public mutating func addProfile(_ name: String) throws {
        guard profile(name) == nil else { return }
        try edit { text throws(TOMLError) in
            try text.set(.table(["name": .string(name)]), at: ["profiles", .key(name)])
        }
    }

    /// Pins the version of a provider's registry.
    ///
    /// - Parameters:
    ///   - version: The version; `nil` to take the pin out.
    ///   - provider: The provider's identifier.
    ///   - profile: The profile's name; `nil` for the file's default.
    /// - Throws: ``LLMError`` with code `configuration` when the text cannot be edited.
    public mutating func pin(_ version: Int?, of provider: String, profile: String? = nil) throws {
        let profile = profile ?? defaultProfile
        let path: [TOMLStep] = ["profiles", .key(profile), "registry_versions", .key(provider)]
        if version != nil { try addProfile(profile) }
        try edit { text throws(TOMLError) in
            if let version { try text.set(.integer(version), at: path) } else { try text.remove(at: path) }
        }
    }

    /// Notes when the file was changed.
    ///
    /// - Parameter time: The time as RFC 3339 writes it.
    /// - Throws: ``LLMError`` with code `configuration` when the text cannot be edited.
    public mutating func setUpdatedAt(_ time: String) throws {
        try edit { text throws(TOMLError) in try text.set(.string(time), at: ["updated_at"]) }
    }

    /// Writes the name into each profile that does not state it, as the Python library needs it.
    ///
    /// - Throws: ``LLMError`` with code `configuration` when the text cannot be edited.
    public mutating func addMissingNames() throws {
        let profiles = content.unnamedProfiles
        try edit { text throws(TOMLError) in
            for profile in profiles { try text.set(.string(profile), at: ["profiles", .key(profile), "name"]) }
        }
    }

    /// The ways to the bindings of an alias in a profile, or outside of profiles if that is the default.
    private func bindingPaths(_ alias: String, _ name: String) -> [[TOMLStep]] {
        let own = (profile(name)?.bindings ?? []).indices(where: alias).map { index -> [TOMLStep] in
            ["profiles", .key(name), "bindings", .index(index)]
        }
        guard own.isEmpty, name == defaultProfile else { return own }
        return sharedBindings.indices(where: alias).map { ["bindings", .index($0)] }
    }

    /// The value at the end of a way.
    private static func value(_ root: TOMLValue, _ path: [TOMLStep]) -> TOMLValue? {
        path.reduce(root) { value, step in
            switch step {
            case .key(let key): value?.tableValue?[key]
            case .index(let index): value?.arrayValue.flatMap { $0.indices.contains(index) ? $0[index] : nil }
            }
        }
    }
}

extension [Lockfile.Binding] {
    /// The positions of an alias.
    fileprivate func indices(where alias: String) -> [Int] {
        indices.filter { self[$0].alias == alias }
    }
}
