internal import LLMRingCore

extension AliasResolver {
    /// Follows an alias to its models, through the lockfiles of packages.
    struct Expansion {
        /// The lockfiles of packages.
        let packages: [String: Lockfile]
        /// The models, in order.
        var models: [ModelReference] = []
        /// What is no model.
        var skipped: [AliasResolution.Skipped] = []
        /// The aliases on the way, the outermost first.
        var trail: [String] = []

        /// Makes an expansion that has found nothing.
        init(packages: [String: Lockfile]) {
            self.packages = packages
        }

        /// Adds the models of an alias.
        ///
        /// - Parameters:
        ///   - name: The alias, or that of a package that the lockfile extends.
        ///   - lockfile: The lockfile that speaks of it.
        ///   - package: The package that the lockfile is of.
        ///   - profile: The profile that counts; for a package without it, that file's default.
        /// - Throws: `LLMError` with code `configuration`.
        mutating func expand(
            _ name: String,
            in lockfile: Lockfile,
            package: String?,
            profile: String
        ) throws(LLMError) {
            guard let binding = lockfile.binding(name, profile: profile) else {
                guard let (other, alias) = AliasResolver.halves(name), lockfile.packages.contains(other) else {
                    throw unknown(name, lockfile, profile)
                }
                guard let inner = packages[other] else {
                    throw LLMError(
                        .configuration,
                        "\(lockfile.name) extends '\(other)', whose lockfile was not handed in; add it to the packages"
                    )
                }
                let profile = inner.profile(profile) == nil ? inner.defaultProfile : profile
                return try expand(alias, in: inner, package: other, profile: profile)
            }
            let place = package.map { "\($0):\(name)" } ?? name
            guard !trail.contains(place) else {
                let circle = (trail.drop { $0 != place } + [place]).map { "'\($0)'" }.joined(separator: " → ")
                throw LLMError(
                    .configuration,
                    "aliases lead back to themselves: \(circle); bind one of them to a model"
                )
            }
            trail.append(place)
            defer { trail.removeLast() }
            for model in binding.models {
                if let (other, _) = AliasResolver.halves(model), lockfile.packages.contains(other) {
                    try expand(model, in: lockfile, package: package, profile: profile)
                } else if let reference = try? ModelReference(model) {
                    models.append(reference)
                } else {
                    skipped.append(.init(model: model, reason: "write it as 'provider:model'"))
                }
            }
        }

        /// The error for an alias that is not bound.
        private func unknown(_ name: String, _ lockfile: Lockfile, _ profile: String) -> LLMError {
            let known = lockfile.aliases(profile: profile).map(\.alias)
            var place = "profile '\(profile)' of \(lockfile.name)"
            if lockfile.profile(profile) == nil, !lockfile.profiles.isEmpty {
                place +=
                    ", which has no such profile (it has \(lockfile.profiles.map(\.name).joined(separator: ", "))),"
            }
            let help = known.isEmpty ? "; bind it, or write 'provider:model'" : hint(for: name, in: known)
            return LLMError(.configuration, "there is no alias '\(name)' in \(place)\(help)")
        }
    }
}
