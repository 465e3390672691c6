/// Reads an object whose keys are known, and reports every other key.
struct ObjectReader {
    /// The object.
    let node: SpecNode

    /// What the object is, for messages, such as `a setting`.
    private let what: String

    /// Where findings go.
    private let findings: Findings

    /// The keys that were asked for.
    private var known: Set<String> = []

    /// Begins to read; `nil` when the value is no object.
    init?(_ node: SpecNode, _ what: String, _ findings: Findings) {
        guard node.members != nil else {
            findings.error("\(what) is \(node.kindName); write an object", at: node)
            return nil
        }
        self.node = node
        self.what = what
        self.findings = findings
    }

    /// The value of a key that may be absent.
    mutating func optional(_ key: String) -> SpecNode? {
        known.insert(key)
        return node[key]
    }

    /// The value of a key that must be there.
    mutating func required(_ key: String) -> SpecNode? {
        known.insert(key)
        if let value = node[key] { return value }
        findings.error("\(what) lacks the key '\(key)'", at: node)
        return nil
    }

    /// The text of a key that may be absent.
    mutating func optionalText(_ key: String) -> String? {
        optional(key).flatMap { text($0, key) }
    }

    /// The text of a key that must be there.
    mutating func requiredText(_ key: String) -> String? {
        required(key).flatMap { text($0, key) }
    }

    /// The texts of a key that holds a list of them; empty when it is absent.
    mutating func texts(_ key: String) -> [String] {
        guard let node = optional(key) else { return [] }
        guard let elements = node.elements else {
            findings.error("'\(key)' is \(node.kindName); write a list of strings", at: node)
            return []
        }
        return elements.compactMap { text($0, key) }
    }

    /// The elements of a key that holds a list; empty when it is absent.
    mutating func elements(_ key: String) -> [SpecNode] {
        guard let node = optional(key) else { return [] }
        if let elements = node.elements { return elements }
        findings.error("'\(key)' is \(node.kindName); write a list", at: node)
        return []
    }

    /// The truth value of a key; false when it is absent.
    mutating func flag(_ key: String) -> Bool {
        guard let node = optional(key) else { return false }
        if let value = node.bool { return value }
        findings.error("'\(key)' is \(node.kindName); write true or false", at: node)
        return false
    }

    /// The members of a key that holds an object; empty when it is absent.
    mutating func members(_ key: String) -> [SpecNode.Member] {
        guard let node = optional(key) else { return [] }
        if let members = node.members { return members }
        findings.error("'\(key)' is \(node.kindName); write an object", at: node)
        return []
    }

    /// Reports the keys that nobody asked for.
    func end() {
        for member in node.members ?? [] where !known.contains(member.key) {
            let hint = instead(of: member.key, in: known)
            findings.error("\(what) has no key '\(member.key)'\(hint)", atKeyOf: member)
        }
    }

    /// The text of a value.
    private func text(_ node: SpecNode, _ key: String) -> String? {
        if let text = node.string { return text }
        findings.error("'\(key)' is \(node.kindName); write a string", at: node)
        return nil
    }
}
