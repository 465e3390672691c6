/// Checks a table of models: its keys, its figures, and that no two models share a name.
struct ModelTableCheck {
    /// Where findings go.
    let findings: Findings
    /// The identifiers of the providers that have a spec.
    let providers: [String]

    /// Reads and checks a file; `nil` when it is no table at all.
    ///
    /// - Parameters:
    ///   - root: The file.
    ///   - id: The file's name.
    /// - Returns: The table, with whatever faults were found.
    func run(_ root: SpecNode, id: String) -> ModelTable? {
        guard var reader = ObjectReader(root, "a table of models", findings) else { return nil }
        checkProvider(&reader, id)
        checkCount(reader.required("version"), "version")
        _ = reader.requiredText("updated_at")
        checkDay(reader.required("extraction_date"), "extraction_date")
        for source in reader.members("sources") { checkSource(source) }
        if reader.node["sources"]?.members?.isEmpty ?? true {
            findings.error("a table of models lacks 'sources'; say where its facts come from", at: root)
        }
        if reader.required("models")?.members?.isEmpty == true {
            findings.error("'models' is empty; add a model, or remove the file", at: reader.node["models"] ?? root)
        }
        var names: [String: SpecNode.Member] = [:]
        for member in reader.members("models") { checkModel(member, id, &names) }
        reader.end()
        return ModelTable(id: id, root: root)
    }

    /// Checks that the file is about the provider it is named after, and that there is one.
    private func checkProvider(_ reader: inout ObjectReader, _ id: String) {
        guard let provider = reader.requiredText("provider"), let node = reader.node["provider"] else { return }
        if provider != id {
            findings.error("the file is about '\(provider)' and is named '\(id)'; give both one name", at: node)
        } else if !providers.contains(provider) {
            findings.error("there is no provider '\(provider)'\(instead(of: provider, in: providers))", at: node)
        }
    }

    /// Checks where facts come from.
    private func checkSource(_ member: SpecNode.Member) {
        guard var reader = ObjectReader(member.value, "a source", findings) else { return }
        checkPage(reader.required("url"))
        _ = reader.requiredText("version")
        checkDay(reader.required("date"), "date")
        _ = reader.requiredText("file")
        reader.end()
    }

    /// Checks a model, and notes its names.
    private func checkModel(_ member: SpecNode.Member, _ id: String, _ names: inout [String: SpecNode.Member]) {
        guard var reader = ObjectReader(member.value, "a model", findings) else { return }
        let name = reader.requiredText("model_name")
        if let name, member.key != "\(id):\(name)" {
            findings.error("the key of '\(name)' is '\(id):\(name)'", atKeyOf: member)
        }
        if reader.requiredText("display_name")?.isEmpty == true {
            findings.error("'display_name' is empty", at: reader.node["display_name"] ?? member.value)
        }
        checkNames(reader.texts("model_aliases"), of: member, name, &names)
        for key in ["max_input_tokens", "max_output_tokens"] { checkCount(reader.optional(key), key) }
        checkPrices(&reader)
        for key in Self.features { _ = reader.flag("supports_\(key)") }
        for key in ["is_active", "is_reasoning_model"] { _ = reader.flag(key) }
        let endpoint = reader.requiredText("api_endpoint")
        if let endpoint, !Self.endpoints.contains(endpoint), let node = reader.node["api_endpoint"] {
            findings.error("there is no interface '\(endpoint)'\(instead(of: endpoint, in: Self.endpoints))", at: node)
        }
        checkDay(reader.optional("deprecated_date"), "deprecated_date")
        checkPage(reader.optional("source"))
        reader.end()
    }

    /// Checks that a model's names belong to no other one; letters of both cases are alike.
    private func checkNames(
        _ aliases: [String],
        of member: SpecNode.Member,
        _ name: String?,
        _ names: inout [String: SpecNode.Member]
    ) {
        for name in [name].compactMap(\.self) + aliases {
            guard let other = names.updateValue(member, forKey: name.lowercased()) else { continue }
            let note = Diagnostic.Note("the other is here", at: other.value)
            findings.error("two models have the name '\(name)'; remove one", atKeyOf: member, note)
        }
    }

    /// Checks the prices, and that those of long requests say what is long.
    private func checkPrices(_ reader: inout ObjectReader) {
        var longPrice: SpecNode?
        for kind in Self.kinds {
            let key = "dollars_per_million_tokens_\(kind)"
            checkPrice(reader.optional(key), key)
            let long = reader.optional("\(key)_long_context")
            checkPrice(long, "\(key)_long_context")
            longPrice = longPrice ?? long
        }
        let threshold = reader.optional("long_context_threshold_tokens")
        checkCount(threshold, "long_context_threshold_tokens")
        let isTiered = reader.flag("supports_long_context_pricing")
        let parts = [isTiered, threshold != nil, longPrice != nil]
        if parts.contains(true), parts.contains(false) {
            findings.error(
                "prices of long requests need 'supports_long_context_pricing', 'long_context_threshold_tokens' and a "
                    + "price that ends in '_long_context'",
                at: longPrice ?? threshold ?? reader.node
            )
        }
        if reader.node["dollars_per_million_tokens_input"] == nil {
            findings.error("a model lacks the key 'dollars_per_million_tokens_input'", at: reader.node)
        }
    }

    /// Checks a price in dollars for a million tokens.
    private func checkPrice(_ node: SpecNode?, _ key: String) {
        guard let node else { return }
        guard let price = node.double else {
            return findings.error("'\(key)' is \(node.kindName); write a number of dollars", at: node)
        }
        if price < 0 || price > Self.dearest {
            findings.error("'\(key)' is no price of a million tokens in dollars", at: node)
        }
    }

    /// Checks a count.
    private func checkCount(_ node: SpecNode?, _ key: String) {
        guard let node, (node.int ?? 0) < 1 else { return }
        findings.error("'\(key)' is a count; write a whole number above 0", at: node)
    }

    /// Checks the address of a page.
    private func checkPage(_ node: SpecNode?) {
        guard let node, !(node.string?.hasPrefix("https://") ?? false) else { return }
        findings.error("the address of a page begins with https://", at: node)
    }

    /// Checks a day.
    private func checkDay(_ node: SpecNode?, _ key: String) {
        guard let node, !(node.string.map(Preamble.isDate) ?? false) else { return }
        findings.error("'\(key)' is no date; write year-month-day, such as 2026-01-31", at: node)
    }

    /// The interfaces that models are called by.
    private static let endpoints = ["chat", "embeddings", "generateContent", "responses"]

    /// A million tokens that cost more than this many dollars are a slip of units.
    private static let dearest = 10_000.0

    /// The kinds of tokens that have prices.
    private static let kinds = [
        "input", "output", "cache_read", "cache_write_5m", "cache_write_1h", "output_thinking", "audio_input",
        "audio_output",
    ]

    /// What models can and cannot do.
    private static let features = [
        "vision", "audio", "documents", "function_calling", "parallel_tool_calls", "tool_choice", "json_mode",
        "json_schema", "caching", "thinking", "temperature", "system_message",
    ]
}
