/// The models that stand behind a name.
package struct AliasResolution: Sendable, Hashable {
    /// A model that is left out.
    package struct Skipped: Sendable, Hashable {
        /// The model as the lockfile has it.
        package var model: String
        /// Why, in words.
        package var reason: String

        /// Makes a model that is left out.
        package init(model: String, reason: String) {
            self.model = model
            self.reason = reason
        }
    }

    /// The alias; nil when the name was a model itself.
    package var alias: String?

    /// The models that can be called, in the order they are tried in; never empty.
    package var candidates: [ModelReference]

    /// The models that cannot.
    package var skipped: [Skipped]

    /// The profile that the alias was found in; nil when the name was a model itself.
    package var profile: String?

    /// The digest of the lockfile that has the alias; nil where nobody wants it.
    package var lockDigest: String?

    /// The versions of the registry that the profile pins, by provider.
    package var pins: [String: Int] = [:]

    /// Makes a resolution.
    package init(alias: String?, candidates: [ModelReference], skipped: [Skipped]) {
        self.alias = alias
        self.candidates = candidates
        self.skipped = skipped
    }
}
