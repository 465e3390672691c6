import LLMRing

/// A model of a lockfile, and what is known of it.
struct LockEntry {
    /// What the registry says of a model.
    enum State: String {
        /// It is served.
        case active
        /// It is not served any more.
        case retired
        /// The registry has the provider, but not the model.
        case missing
        /// The registry knows nothing of the provider's models.
        case unchecked
        /// There is no such provider.
        case noProvider = "no_provider"
        /// It is no model's name.
        case malformed
        /// It is the alias of a package.
        case package

        /// What the registry says, from what it has.
        init(_ record: ModelRecord?, isProvider: Bool, hasModels: Bool) {
            switch record {
            case let record?: self = record.isActive ? .active : .retired
            case nil: self = !isProvider ? .noProvider : hasModels ? .missing : .unchecked
            }
        }

        /// The state as the end of a sentence.
        var words: String {
            switch self {
            case .active: "is served"
            case .retired: "is retired; bind another model"
            case .missing: "is not in the registry; 'llmring list' has those that are"
            case .unchecked: "was not checked, as the registry has no models of its provider"
            case .noProvider: "has no provider here; 'llmring providers' lists them"
            case .malformed: "is no model; write it as PROVIDER:MODEL"
            case .package: "was not checked, as it is the alias of a package"
            }
        }
    }

    /// The profile.
    let profile: String
    /// The alias.
    let alias: String
    /// The model as the file has it.
    let model: String
    /// What the registry says of it.
    var state: State = .malformed
    /// What the registry has of it.
    var record: ModelRecord?
    /// Whether its provider has a key, or needs none.
    var isReady = false

    /// Makes an entry of which nothing is known.
    init(profile: String, alias: String, model: String) {
        self.profile = profile
        self.alias = alias
        self.model = model
    }

    /// Whether calls of it will fail.
    var isFault: Bool {
        switch state {
        case .active, .unchecked, .package: false
        case .retired, .missing, .noProvider, .malformed: true
        }
    }

    /// The entry in its JSON form.
    var jsonValue: JSONValue {
        func count(_ value: Int?) -> JSONValue { value.map { JSONValue($0) } ?? .null }
        let prices = record?.prices.prices
        return [
            "profile": .string(profile), "alias": .string(alias), "model": .string(model),
            "state": .string(state.rawValue), "has_key": .bool(isReady),
            "max_input_tokens": count(record?.maxInputTokens), "max_output_tokens": count(record?.maxOutputTokens),
            "dollars_per_million_tokens_input": prices?[.input]?.jsonValue ?? .null,
            "dollars_per_million_tokens_output": prices?[.output]?.jsonValue ?? .null,
        ]
    }
}
