extension SpecNode {
    /// Finds the value that a JSON pointer names.
    ///
    /// Source: RFC 6901.
    ///
    /// - Parameter pointer: Such as `/chat/request/0`; empty for this value.
    /// - Returns: The value; `nil` when there is none.
    package func node(at pointer: String) -> SpecNode? {
        guard !pointer.isEmpty else { return self }
        guard pointer.first == "/" else { return nil }
        var node = self
        for step in pointer.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
            let key = step.split(separator: "~1", omittingEmptySubsequences: false).joined(separator: "/")
            let plain = key.split(separator: "~0", omittingEmptySubsequences: false).joined(separator: "~")
            guard let next = node[plain] ?? Int(plain).flatMap({ node[$0] }) else { return nil }
            node = next
        }
        return node
    }

    /// Gives the JSON pointer of the innermost value at a place of the same file.
    ///
    /// A key belongs to its value.
    ///
    /// - Parameter position: A place within this value.
    /// - Returns: The pointer from this value on; empty for this value itself.
    package func pointer(to position: Position) -> String {
        switch kind {
        case .object(let members):
            let member = members.first { $0.keyPosition <= position && position < $0.value.end }
            guard let member else { return "" }
            return "/" + Self.escaped(member.key) + member.value.pointer(to: position)
        case .array(let elements):
            let index = elements.firstIndex { $0.position <= position && position < $0.end }
            guard let index else { return "" }
            return "/\(index)" + elements[index].pointer(to: position)
        case .null, .bool, .number, .string:
            return ""
        }
    }

    /// Writes a key as a step of a pointer.
    package static func escaped(_ key: String) -> String {
        key.map { $0 == "~" ? "~0" : $0 == "/" ? "~1" : String($0) }.joined()
    }
}
