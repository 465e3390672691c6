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
}
