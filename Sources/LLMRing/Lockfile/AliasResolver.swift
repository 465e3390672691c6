package import LLMRingCore

/// Finds the models that stand behind a name.
///
/// Pure: it reads no file and no environment.
package struct AliasResolver: Sendable {
    /// The lockfile.
    package let lockfile: Lockfile

    /// The lockfiles of packages, by the names that `extends` lists.
    package let packages: [String: Lockfile]

    /// Makes a resolver.
    ///
    /// - Parameters:
    ///   - lockfile: The lockfile.
    ///   - packages: The lockfiles of packages, by the names that `extends` lists.
    package init(lockfile: Lockfile, packages: [String: Lockfile] = [:]) {
        self.lockfile = lockfile
        self.packages = packages
    }

    /// Finds the models behind a name.
    ///
    /// A name is an alias of the profile, the alias of a package as `package:alias`, or a model as
    /// `provider:model`, in this order. A model is given back as it is, whether it can be called or not.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - profile: The profile that counts.
    ///   - availability: Whether the provider of an identifier can be called.
    /// - Returns: The models that can be called, and why others cannot.
    /// - Throws: `LLMError` with code `configuration` when the alias is unknown, none of its models can be
    ///   called, or aliases lead back to themselves.
    package func resolve(
        _ name: String,
        profile: String,
        availability: (String) -> ProviderAvailability
    ) throws(LLMError) -> AliasResolution {
        var expansion = Expansion(packages: packages)
        if lockfile.binding(name, profile: profile) == nil {
            if let (package, _) = Self.halves(name), !lockfile.packages.contains(package) {
                return AliasResolution(alias: nil, candidates: [try ModelReference(name)], skipped: [])
            }
        }
        try expansion.expand(name, in: lockfile, package: nil, profile: profile)
        var resolution = AliasResolution(alias: name, candidates: [], skipped: expansion.skipped)
        for model in expansion.models where !resolution.candidates.contains(model) {
            switch availability(model.provider) {
            case .ready: resolution.candidates.append(model)
            case .needsKey(let variables):
                let reason = variables.isEmpty ? "no key is set" : "set \(variables.joined(separator: " or "))"
                resolution.skipped.append(.init(model: model.description, reason: reason))
            case .unknown:
                let reason = "there is no provider '\(model.provider)'"
                resolution.skipped.append(.init(model: model.description, reason: reason))
            }
        }
        guard resolution.candidates.isEmpty else { return resolution }
        throw LLMError(.configuration, Self.message(name, profile, resolution.skipped))
    }

    /// Whether a name is bound.
    ///
    /// - Parameters:
    ///   - alias: The alias, or `package:alias`.
    ///   - profile: The profile that counts.
    /// - Returns: Whether it is; models that are named as such are not.
    package func hasAlias(_ alias: String, profile: String) -> Bool {
        if lockfile.binding(alias, profile: profile) != nil { return true }
        guard let (package, inner) = Self.halves(alias), lockfile.packages.contains(package),
            let other = packages[package]
        else { return false }
        return other.binding(inner, profile: other.profile(profile) == nil ? nil : profile) != nil
    }

    /// The package and the alias of a name; nil when it has no colon.
    static func halves(_ name: String) -> (package: String, alias: String)? {
        let halves = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        return halves.count == 2 ? (String(halves[0]), String(halves[1])) : nil
    }

    /// Says why no model of an alias can be called.
    private static func message(_ alias: String, _ profile: String, _ skipped: [AliasResolution.Skipped]) -> String {
        let subject = "no model of the alias '\(alias)' in profile '\(profile)' can be called"
        guard !skipped.isEmpty else { return "\(subject), as it has none; bind it to one, such as 'provider:model'" }
        return "\(subject): \(skipped.map { "'\($0.model)': \($0.reason)" }.joined(separator: "; "))"
    }
}
