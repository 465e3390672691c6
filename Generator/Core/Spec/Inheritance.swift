/// Makes one spec of the one that it extends and what it says itself.
struct Inheritance {
    /// Where findings go.
    let findings: Findings
    /// All specs of one kind by identifier.
    let roots: [String: SpecNode]

    /// The keys that are never taken over.
    private static let own: Set<String> = ["spec", "name", "documentation", "checked", "extends"]

    /// Gives a spec with all that it takes over.
    func resolve(_ id: String, path: [String] = []) -> SpecNode? {
        guard let root = roots[id] else { return nil }
        guard let link = root["extends"] else { return root }
        let base = link.string ?? ""
        if path.contains(base) || base == id {
            let chain = (path + [id, base]).joined(separator: " extends ")
            findings.error("'\(base)' extends itself: \(chain); take one 'extends' away", at: link)
            return root
        }
        guard roots[base] != nil else {
            let known = roots.keys.filter { $0 != id }
            findings.error("there is no provider '\(base)' to extend\(instead(of: base, in: known))", at: link)
            return nil
        }
        guard let parent = resolve(base, path: path + [id]) else { return nil }
        return merge(root, over: parent, isTop: true)
    }

    /// Lays an object over another; what says the same as below is reported.
    private func merge(_ node: SpecNode, over base: SpecNode, isTop: Bool) -> SpecNode {
        guard let members = node.members, let below = base.members else { return node }
        var merged = isTop ? below.filter { !Self.own.contains($0.key) } : below
        for member in members {
            guard let place = merged.firstIndex(where: { $0.key == member.key }) else {
                merged.append(member)
                continue
            }
            let other = merged[place].value
            if Self.isSame(member.value, other) {
                let note = Diagnostic.Note("it is taken over from here", at: other)
                findings.error("'\(member.key)' says the same as what it overrides; remove it", atKeyOf: member, note)
            }
            merged[place].value = merge(member.value, over: other, isTop: false)
            merged[place].keyLocation = member.keyLocation
        }
        var result = node
        result.kind = .object(merged)
        return result
    }

    /// Whether two values say the same.
    private static func isSame(_ left: SpecNode, _ right: SpecNode) -> Bool {
        switch (left.kind, right.kind) {
        case (.null, .null): true
        case (.bool(let one), .bool(let other)): one == other
        case (.number(let one), .number(let other)), (.string(let one), .string(let other)): one == other
        case (.array(let one), .array(let other)):
            one.count == other.count && zip(one, other).allSatisfy { isSame($0, $1) }
        case (.object(let one), .object(let other)):
            one.count == other.count
                && one.allSatisfy { member in right[member.key].map { isSame(member.value, $0) } ?? false }
        default: false
        }
    }
}
