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
            id: id,
            root: root,
            name: name,
            documentation: documentation,
            baseURL: "",
            baseURLVariables: [],
            keyVariables: [],
            keyHeader: "authorization",
            keyPrefix: "",
            isKeyOptional: true,
            modelVariables: [],
            headers: [],
            bindings: []
        )
        if let node = reader.required("baseURL") { decodeBaseURL(node, &provider) }
        if let node = reader.optional("key") { decodeKey(node, &provider) }
        if let node = reader.optional("model"), var model = ObjectReader(node, "'model'", findings) {
            _ = model.required("variables")
            provider.modelVariables = model.texts("variables")
            model.end()
            checkNames(node["variables"])
        }
        for member in reader.members("headers") {
            let value = member.value.string ?? ""
            if member.value.string == nil {
                findings.error("a header is \(member.value.kindName); write a string", at: member.value)
            }
            checkHeader(member.key, at: member.keyLocation)
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
        if let value = node["default"] { checkAddress(provider.baseURL, at: value) }
        checkNames(node["variables"])
    }

    /// Checks an address.
    private func checkAddress(_ address: String, at node: SpecNode) {
        let halves = address.split(separator: "://", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let host = halves.count == 2 ? String(halves[1].prefix { $0 != "/" && $0 != "?" && $0 != "#" }) : ""
        let name = host.prefix { $0 != ":" }
        let isLocal = halves[0] == "http" && ["localhost", "127.0.0.1"].contains(name)
        if halves[0] != "https", !isLocal {
            findings.error("the address must begin with https://, or with http://localhost for this machine", at: node)
        } else if !isLocal, !name.contains(".") || !name.utf8.allSatisfy(Self.isHostByte) {
            findings.error("the address has no host; write such as https://api.acme.example/v1", at: node)
        }
        if address.hasSuffix("/") { findings.error("the address must not end in '/'; remove it", at: node) }
        if address.contains("{") {
            findings.error("the address has a variable that nothing fills; write it out", at: node)
        }
        if address.contains("?") || address.contains("#") || host.contains("@") {
            findings.error("the address has more than a path; keys and versions go into 'key' and 'headers'", at: node)
        }
    }

    /// Whether a byte may stand in the name of a host.
    private static func isHostByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2E
    }

    /// Reports a name that no header can have.
    ///
    /// Source: RFC 9110, section 5.6.2.
    private func checkHeader(_ name: String, at location: Location) {
        let isPlain = name.utf8.allSatisfy {
            $0 < 0x7F && ($0 > 0x2F || $0 == 0x2D) && !"()<>@,;:[]?={}\\".utf8.contains($0)
        }
        if name.isEmpty || !isPlain {
            findings.error("'\(name)' is no name of a header; write such as x-api-key", at: location)
        }
    }

    /// Reads how the key is sent.
    private func decodeKey(_ node: SpecNode, _ provider: inout Provider) {
        guard var reader = ObjectReader(node, "'key'", findings) else { return }
        provider.keyVariables = reader.texts("variables")
        provider.keyHeader = (reader.requiredText("header") ?? "authorization").lowercased()
        checkHeader(provider.keyHeader, at: node["header"]?.location ?? node.location)
        provider.keyPrefix = reader.optionalText("prefix") ?? ""
        provider.isKeyOptional = reader.flag("optional")
        reader.end()
        checkNames(node["variables"])
    }

    /// Checks that names of environment variables look like such.
    private func checkNames(_ node: SpecNode?) {
        findings.reportTwins(node?.elements ?? [])
        for element in node?.elements ?? [] {
            let name = element.string ?? ""
            let isPlain = name.utf8.allSatisfy {
                (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F
            }
            if name.utf8.first.map({ (0x30...0x39).contains($0) }) ?? true || !isPlain {
                findings.error(
                    "'\(name)' is no name of an environment variable; write such as ACME_API_KEY",
                    at: element
                )
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
        let rows = reader.node["models"] != nil ? reader.elements("models") : nil
        let models = reader.elements("for")
        let lacks = reader.elements("lacks")
        let maxTexts = reader.optional("maxTexts")
        let rateLimits = reader.optional("rateLimits")
        let callIDs = reader.optional("callIDs")
        reader.end()
        return Provider.Binding(
            dialect: member.key,
            refuses: refuses,
            rows: rows,
            models: models,
            lacks: lacks,
            maxTexts: maxTexts,
            rateLimits: rateLimits,
            callIDs: callIDs,
            member: member
        )
    }
}
