/// Reads providers, and what they take over from each other.
struct ProviderDecoder {
    /// Where findings go.
    let findings: Findings

    /// Reads a provider whose inheritance is resolved.
    func decode(_ root: SpecNode, id: String) -> Provider? {
        guard var reader = ObjectReader(root, "a provider", findings) else { return nil }
        Preamble.check(&reader, findings)
        let name = reader.requiredText("name") ?? id
        let documentation = reader.requiredText("documentation") ?? ""
        _ = reader.optional("extends")
        var provider = Provider(
            id: id, root: root, name: name, documentation: documentation, baseURL: "", baseURLVariables: [], keyVariables: [],
            keyHeader: "authorization", keyPrefix: "", isKeyOptional: true, headers: [], bindings: []
        )
        if let node = reader.required("baseURL") { decodeBaseURL(node, &provider) }
        if let node = reader.optional("key") { decodeKey(node, &provider) }
        for member in reader.members("headers") {
            let value = member.value.string ?? ""
            if member.value.string == nil { findings.error("a header is a string", at: member.value) }
            checkSecret(value, at: member.value)
            provider.headers.append((member.key.lowercased(), value))
        }
        for member in reader.members("dialects") {
            if let binding = decodeBinding(member) { provider.bindings.append(binding) }
        }
        reader.end()
        if provider.bindings.isEmpty { findings.error("a provider needs at least one of 'dialects'", at: root) }
        return provider
    }

    /// Reads the address.
    private func decodeBaseURL(_ node: SpecNode, _ provider: inout Provider) {
        guard var reader = ObjectReader(node, "'baseURL'", findings) else { return }
        provider.baseURL = reader.requiredText("default") ?? ""
        provider.baseURLVariables = reader.texts("variables")
        reader.end()
        let isLocal = ["http://localhost", "http://127.0.0.1"].contains { provider.baseURL.hasPrefix($0) }
        guard let value = node["default"] else { return }
        if !provider.baseURL.hasPrefix("https://"), !isLocal {
            findings.error("the address must begin with https://, or be on this machine", at: value)
        }
        if provider.baseURL.hasSuffix("/") { findings.error("the address must not end in '/'", at: value) }
        if provider.baseURL.contains("{") { findings.error("the address has a variable that nothing fills", at: value) }
        checkNames(node["variables"])
    }

    /// Reads how the key is sent.
    private func decodeKey(_ node: SpecNode, _ provider: inout Provider) {
        guard var reader = ObjectReader(node, "'key'", findings) else { return }
        provider.keyVariables = reader.texts("variables")
        provider.keyHeader = (reader.requiredText("header") ?? "authorization").lowercased()
        provider.keyPrefix = reader.optionalText("prefix") ?? ""
        provider.isKeyOptional = reader.flag("optional")
        reader.end()
        checkNames(node["variables"])
    }

    /// Checks that names of environment variables look like such.
    private func checkNames(_ node: SpecNode?) {
        for element in node?.elements ?? [] {
            let name = element.string ?? ""
            let isPlain = name.utf8.allSatisfy { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
            if name.isEmpty || !isPlain {
                findings.error("'\(name)' is no name of an environment variable; write such as ACME_API_KEY", at: element)
            }
        }
    }

    /// Reports a text that looks like a key.
    private func checkSecret(_ text: String, at node: SpecNode) {
        let longest = text.split { !$0.isLetter && !$0.isNumber }.map(\.count).max() ?? 0
        if longest >= 24 { findings.error("this looks like a key; keys come from the environment", at: node) }
    }

    /// Reads a dialect and the provider's differences.
    private func decodeBinding(_ member: SpecNode.Member) -> Provider.Binding? {
        guard var reader = ObjectReader(member.value, "a dialect of a provider", findings) else { return nil }
        let refuses = reader.members("refuses")
        let rows = reader.optional("models")?.elements
        reader.end()
        return Provider.Binding(dialect: member.key, refuses: refuses, rows: rows, member: member)
    }
}
