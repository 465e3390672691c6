internal import LLMRingCore

extension Lockfile {
    /// The variable that names a profile.
    public static let profileVariable: String = "LLMRING_PROFILE"

    /// The profile that counts: the caller's, else that of the environment, else the file's default.
    ///
    /// - Parameters:
    ///   - profile: The profile that the caller names.
    ///   - variable: Gives the value of an environment variable.
    /// - Returns: The profile's name; the file may have none of that name.
    public func profileName(_ profile: String? = nil, variable: (String) -> String?) -> String {
        if let profile, !profile.isEmpty { return profile }
        if let profile = variable(Self.profileVariable), !profile.isEmpty { return profile }
        return defaultProfile
    }

    /// The profile of a name.
    ///
    /// - Parameter name: The name; `nil` for the file's default.
    /// - Returns: The profile; `nil` when the file has none of that name.
    public func profile(_ name: String? = nil) -> Profile? {
        profiles.first { $0.name == name ?? defaultProfile }
    }

    /// The bindings that count in a profile: its own, then those outside of profiles.
    ///
    /// - Parameter profile: The profile's name; `nil` for the file's default.
    /// - Returns: The bindings, each alias once.
    public func aliases(profile: String? = nil) -> [Binding] {
        var seen: Set<String> = []
        return ((self.profile(profile)?.bindings ?? []) + sharedBindings).filter { seen.insert($0.alias).inserted }
    }

    /// The binding of an alias in a profile.
    ///
    /// - Parameters:
    ///   - alias: The alias.
    ///   - profile: The profile's name; `nil` for the file's default.
    /// - Returns: The binding; `nil` when there is none.
    public func binding(_ alias: String, profile: String? = nil) -> Binding? {
        self.profile(profile)?.bindings.first { $0.alias == alias } ?? sharedBindings.first { $0.alias == alias }
    }

    /// Checks that aliases are bound, as a library does that cannot work without them.
    ///
    /// - Parameters:
    ///   - names: The aliases.
    ///   - profile: The profile's name; `nil` for the file's default.
    ///   - context: Who needs them, for the error.
    /// - Throws: ``LLMError`` with code `configuration` that names all that are missing.
    public func requireAliases(_ names: [String], profile: String? = nil, context: String? = nil) throws {
        let missing = names.filter { binding($0, profile: profile) == nil }
        guard !missing.isEmpty else { return }
        let aliases = missing.map { "'\($0)'" }.joined(separator: ", ")
        let subject = "profile '\(profile ?? defaultProfile)' of \(name) does not bind \(aliases)"
        let reason = context.map { ", needed by \($0)" } ?? ""
        throw LLMError(.configuration, "\(subject)\(reason); bind \(missing.count == 1 ? "it" : "them") there")
    }

    /// Splits a list of models.
    ///
    /// - Parameter text: The models, with commas in between.
    /// - Returns: The models, without blanks around them.
    public static func models(in text: String) -> [String] {
        text.split(separator: ",", omittingEmptySubsequences: false).map { part in
            let blanks: Set<Character> = [" ", "\t", "\n"]
            let start = part.drop { blanks.contains($0) }
            return String(start.reversed().drop { blanks.contains($0) }.reversed())
        }
    }
}
