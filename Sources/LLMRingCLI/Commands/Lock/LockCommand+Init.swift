import LLMRing

extension LockCommand {
    /// Makes a lockfile for the providers that have a key.
    func make(_ configuration: LLMRing.Configuration, _ console: Console) async throws -> ExitCode {
        let name = lockfile.path ?? configuration.setting(LockfileStore.pathVariable) ?? Lockfile.fileName
        let path = configuration.path(name)
        let now = Timestamp.now.description
        var file = Lockfile(createdAt: now, format: Lockfile.Format(path: path), name: path)
        let (bindings, note) = try await proposal(configuration)
        for profile in file.profiles.map(\.name) {
            for binding in bindings { try file.bind(binding.alias, to: binding.models, profile: profile) }
        }
        let store = LockfileStore(path: path)
        if isForced {
            try store.save(file)
        } else {
            // What the store has when there is no file.
            let nothing = Lockfile(format: Lockfile.Format(path: path), name: path).bytes
            try store.update { present in
                guard present.bytes == nothing else {
                    throw LLMError(.configuration, "'\(path)' is there already; add '--force' to replace it")
                }
                present = file
            }
        }
        if isJSON {
            let aliases = bindings.map { ($0.alias, JSONValue.array($0.models.map { .string($0) })) }
            console.write("\(JSONValue.object(["path": .string(path), "aliases": .object(JSONObject(aliases))]))\n")
        } else {
            let rows = bindings.map { [$0.alias, $0.models.joined(separator: ", ")] }
            console.write("made \(path) with the profiles \(file.profiles.map(\.name).joined(separator: ", "))\n")
            console.write(table: TextTable.text(["alias", "models in their order"], rows))
        }
        note.map { console.note("note: \($0)\n") }
        return .success
    }

    /// The bindings of a fresh lockfile, and what is to be said of them.
    private func proposal(
        _ configuration: LLMRing.Configuration
    ) async throws -> (bindings: [Lockfile.Binding], note: String?) {
        let bundled = Lockfile.bundled.aliases()
        return try await LLMRing.withRing(configuration) { ring in
            var models: [[ModelRecord]] = []
            for provider in ring.readyProviders {
                models.append(try await ring.modelRegistry.models(of: provider.id).filter(\.isActive))
            }
            let bindings = LockProposal(bundled: bundled, models: models).bindings
            guard bindings.isEmpty else { return (bindings, nil) }
            return (bundled, "no provider of the registry has a key, so the aliases are the bundled ones; set a key")
        }
    }
}
