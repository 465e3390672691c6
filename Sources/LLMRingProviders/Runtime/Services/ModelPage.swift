package import LLMRingCore

/// Takes in one page of a list of models.
package struct ModelPage: Sendable {
    /// The models, in the order of the page.
    package private(set) var models: [ModelInfo] = []
    /// What the next page is asked for with; `nil` on the last.
    package var next: String?
    /// The provider that lists them.
    private let provider: String
    /// What identifiers begin with on the wire, and not in requests.
    private let prefix: String

    /// Makes an empty page.
    package init(provider: String, prefix: String = "") {
        self.provider = provider
        self.prefix = prefix
    }

    /// Takes in a model; one without a name is left out.
    ///
    /// - Parameters:
    ///   - id: The name in requests, and what stands before it.
    ///   - json: The model as the provider wrote it.
    ///   - fill: Fills in what else is known.
    package mutating func add(_ id: String?, _ json: JSONValue, _ fill: (inout ModelInfo) -> Void) {
        guard let id, !id.isEmpty else { return }
        let name = id.hasPrefix(prefix) ? String(id.dropFirst(prefix.count)) : id
        var model = ModelInfo(id: name, provider: provider, json: json)
        fill(&model)
        models.append(model)
    }
}

extension ModelInfo {
    /// Keeps what the wire says of a capability; nothing when it does not say.
    package mutating func note(_ capability: Capability, _ isThere: Bool?) {
        guard let isThere else { return }
        var known = capabilities ?? []
        if isThere { known.insert(capability) }
        capabilities = known
    }
}
