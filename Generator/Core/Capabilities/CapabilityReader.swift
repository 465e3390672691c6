/// Reads what a provider can do in a dialect from the specs of both.
struct CapabilityReader {
    /// The adapter; `nil` when the dialect has typed clients alone.
    private let chat: SpecNode?

    /// The settings that the provider does not take.
    private let refused: Set<String>

    /// The rows of models.
    private let variants: ModelVariants?

    /// Takes a dialect and a provider that speaks it.
    init(_ dialect: Dialect, _ binding: Provider.Binding) {
        chat = dialect.root["chat"]
        refused = Set(binding.refuses.map(\.key))
        variants = chat.map { ModelVariants(binding: binding, chat: $0) }
    }

    /// How far a capability goes.
    func support(for capability: Capability) -> Support {
        switch capability {
        case .streaming: chat?["stream"] == nil ? .no : .yes
        case .tools: unlessRefused("tools", rule(at: "/request/tools"))
        case .toolChoice: unlessRefused("tools", rule(at: "/request/toolChoice", of: choice))
        case .parallelCalls: unlessRefused("parallelToolCalls", rule(at: "/request/settings/parallelToolCalls"))
        case .images: media("image")
        case .documents: media("document")
        case .audio: media("audio")
        case .reasoning: unlessRefused("reasoning", rule(at: "/request/reasoning"))
        case .json: rule(at: "/request/output/json")
        case .schema: rule(at: "/request/output/schema")
        case .cacheMarks: rule(at: "/request/settings/cacheMark")
        }
    }

    /// What a rule of the adapter comes to.
    private func rule(at pointer: String, of support: (SpecNode) -> Support = Self.variant) -> Support {
        variants?.support(of: chat?.node(at: pointer), support) ?? .no
    }

    /// No, where the provider refuses the setting.
    private func unlessRefused(_ name: String, _ support: Support) -> Support {
        refused.contains(name) ? .no : support
    }

    /// What a variant of a rule comes to.
    private static func variant(_ node: SpecNode) -> Support {
        if node["unsupported"] != nil { return .no }
        return node["instruct"] != nil && node["set"] == nil ? .prompt : .yes
    }

    /// What a tool choice comes to; each of its words may be unsupported.
    private func choice(_ node: SpecNode) -> Support {
        guard node["unsupported"] == nil else { return .no }
        let words = node.members?.filter { ["auto", "none", "required", "tool"].contains($0.key) } ?? []
        return .all(of: words.map { $0.value["unsupported"] == nil ? .yes : .no })
    }

    /// What the person's messages may have of a kind of media.
    private func media(_ kind: String) -> Support {
        switch (takes("\(kind).data"), takes("\(kind).url")) {
        case (true, true): .yes
        case (true, false): .bytes
        case (false, true): .url
        case (false, false): .no
        }
    }

    /// Whether the person's messages may have a kind of part; each is mapped or declared unsupported.
    private func takes(_ kind: String) -> Bool {
        guard let roles = chat?.node(at: "/request/messages/roles") else { return false }
        var user = roles["user"]
        if let other = user?.string { user = roles[other] }
        return user.map { $0["unsupported"]?[kind] == nil } ?? false
    }
}
