import LLMRing

extension LockCommand {
    /// Checks that the registry has each model, and that it is not retired.
    func validate(_ configuration: LLMRing.Configuration, _ console: Console) async throws -> ExitCode {
        let file = try lockfile.store(configuration).load()
        let rows = try await entries(file, configuration)
        let faults = rows.filter(\.isFault)
        if isJSON {
            let list = rows.filter { $0.state != .active }.map(\.jsonValue)
            let object: JSONObject = [
                "valid": .bool(faults.isEmpty), "models": JSONValue(rows.count), "findings": .array(list),
            ]
            console.write("\(JSONValue.object(object))\n")
        } else {
            for row in rows where row.state != .active {
                console.write("\(row.profile): \(row.alias): \(row.model) \(row.state.words)\n")
            }
            let style = console.style
            let verdict =
                faults.isEmpty
                ? style.good("\(file.name) is valid: \(rows.count) models")
                : style.bad("\(file.name) is not valid: \(faults.count) of \(rows.count) models are wrong")
            console.write("\(verdict)\n")
        }
        return faults.isEmpty ? .success : .failed
    }

    /// The models of the file, with what the registry says of each.
    func entries(_ file: Lockfile, _ configuration: LLMRing.Configuration) async throws -> [LockEntry] {
        let names = try profiles(file, configuration)
        return try await LLMRing.withRing(configuration) { ring in
            let ready = Set(ring.readyProviders.map(\.id))
            let known = Set(ring.providers.map(\.id))
            var entries: [LockEntry] = []
            for profile in names {
                for binding in file.aliases(profile: profile) {
                    for model in binding.models {
                        var entry = LockEntry(profile: profile, alias: binding.alias, model: model)
                        if let reference = try? ModelReference(model) {
                            entry.isReady = ready.contains(reference.provider)
                            entry.record = try await ring.modelRegistry.model(reference)
                            let count = ring.modelRegistry.status(of: reference.provider).modelCount
                            entry.state = LockEntry.State(
                                entry.record,
                                isProvider: known.contains(reference.provider),
                                hasModels: count > 0
                            )
                            if file.packages.contains(reference.provider) { entry.state = .package }
                        }
                        entries.append(entry)
                    }
                }
            }
            return entries
        }
    }
}
