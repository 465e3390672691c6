import LLMRing

extension LockCommand {
    /// Pins the present version of the registry for each provider, where it is newer than the pinned one.
    func bump(_ configuration: LLMRing.Configuration, _ console: Console) async throws -> ExitCode {
        let store = try lockfile.store(configuration)
        let file = try store.load()
        let names = try profiles(file, configuration)
        let models = names.flatMap { file.aliases(profile: $0).flatMap(\.models) }
        let providers = Set(models.compactMap { try? ModelReference($0).provider })
        let versions = try await versions(of: providers.sorted(), configuration, console)
        let changes = try store.update { file in
            var changes: [Change] = []
            for name in names {
                let models = file.aliases(profile: name).flatMap(\.models)
                for provider in Set(models.compactMap { try? ModelReference($0).provider }).sorted() {
                    let old = file.profile(name)?.registryVersions[provider]
                    guard let new = versions[provider], new > old ?? 0 else { continue }
                    try file.pin(new, of: provider, profile: name)
                    changes.append(Change(profile: name, provider: provider, old: old, new: new))
                }
            }
            return changes
        }
        if isJSON {
            console.write("\(JSONValue.object(["changes": .array(changes.map(\.jsonValue))]))\n")
        } else if changes.isEmpty {
            console.write("all pins are up to date\n")
        } else {
            for change in changes { console.write("\(change.text)\n") }
        }
        return .success
    }

    /// A pin that changed.
    private struct Change {
        /// The profile.
        let profile: String
        /// The provider.
        let provider: String
        /// The version before; `nil` for none.
        let old: Int?
        /// The version after.
        let new: Int

        /// The change in a line.
        var text: String { "\(profile): \(provider): \(old.map { "v\($0)" } ?? "none") -> v\(new)" }

        /// The change in its JSON form.
        var jsonValue: JSONValue {
            [
                "profile": .string(profile), "provider": .string(provider),
                "old": old.map { JSONValue($0) } ?? .null, "new": JSONValue(new),
            ]
        }
    }

    /// The present versions of the registry; a provider without one is noted.
    private func versions(
        of providers: [String],
        _ configuration: LLMRing.Configuration,
        _ console: Console
    ) async throws -> [String: Int] {
        try await LLMRing.withRing(configuration) { ring in
            var versions: [String: Int] = [:]
            for provider in providers {
                if configuration.registry.url != nil {
                    do {
                        versions[provider] = try await ring.modelRegistry.refresh(provider).version
                    } catch {
                        console.note("note: \(provider): \(Failure(error).error.message)\n")
                    }
                } else {
                    versions[provider] = ring.modelRegistry.status(of: provider).version
                }
                if versions[provider] == nil { console.note("note: the registry has no version for '\(provider)'\n") }
            }
            return versions
        }
    }
}
