extension Lockfile {
    /// An alias with its models.
    public struct Binding: Sendable, Hashable {
        /// The alias.
        public var alias: String

        /// The models as the file has them, in the order they are tried in.
        public var models: [String]

        /// Makes a binding.
        ///
        /// - Parameters:
        ///   - alias: The alias.
        ///   - models: The models, written `provider:model`, in the order they are tried in.
        public init(alias: String, models: [String]) {
            self.alias = alias
            self.models = models
        }
    }

    /// The bindings of an environment such as development or production.
    public struct Profile: Sendable, Hashable {
        /// The profile's name.
        public var name: String

        /// The bindings, in the file's order; the first of an alias counts.
        public var bindings: [Binding]

        /// The versions of the registry that are pinned, by the provider's identifier.
        public var registryVersions: [String: Int]

        /// Makes a profile.
        ///
        /// - Parameters:
        ///   - name: The profile's name.
        ///   - bindings: The bindings.
        ///   - registryVersions: The versions that are pinned, by the provider's identifier.
        public init(name: String, bindings: [Binding] = [], registryVersions: [String: Int] = [:]) {
            self.name = name
            self.bindings = bindings
            self.registryVersions = registryVersions
        }
    }
}
