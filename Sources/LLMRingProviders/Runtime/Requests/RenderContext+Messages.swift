package import LLMRingCore

/// Messages on their way into a wire format.
extension RenderContext {
    /// Cuts a conversation into the turns that become wire messages.
    ///
    /// - Parameters:
    ///   - messages: The conversation.
    ///   - replacing: Roles that the wire writes as another role.
    ///   - hoisting: Whether system messages stand elsewhere.
    ///   - merging: Whether neighbours of one role become one turn.
    /// - Returns: The turns, in order.
    package func turns(
        _ messages: [Message],
        replacing: [Role: Role] = [:],
        hoisting: Bool,
        merging: Bool
    ) -> [Turn] {
        var turns: [Turn] = []
        for message in messages where !(hoisting && message.role == .system) {
            let role = replacing[message.role] ?? message.role
            let items = items(of: message)
            if merging, turns.last?.role == role {
                turns[turns.count - 1].items += items
            } else {
                turns.append(Turn(role: role, items: items))
            }
        }
        return turns
    }

    /// The items of all system messages.
    package func systemItems(_ messages: [Message]) -> [RenderItem] {
        messages.filter { $0.role == .system }.flatMap { items(of: $0) }
    }

    /// The parts of a message as items; empty text is left out where something else is said.
    private func items(of message: Message) -> [RenderItem] {
        var parts = message.parts
        if parts.count > 1 { parts.removeAll { $0.content == .text("") && $0.payload == nil } }
        return parts.indices.map { index in
            let isLast = index == parts.count - 1
            return RenderItem(parts[index], dialect: dialect, marks: isLast ? message.metadata : [:])
        }
    }

    /// Deals with kinds of parts that the dialect cannot say in a role.
    ///
    /// - Throws: ``LLMError`` with code `unsupported` when one of them is an error.
    package mutating func check(
        _ items: [RenderItem],
        role: String,
        _ unsupported: [PartKind: Unsupported]
    ) throws(LLMError) {
        for item in items {
            guard let rule = unsupported[item.kind] else { continue }
            switch rule {
            case .drop: continue
            case .warn: warn(item.kind.rawValue, "\(provider) takes none from the \(role); left out")
            case .error:
                throw LLMError(
                    .unsupported,
                    "\(provider) takes no \(item.kind.rawValue) from the \(role) in dialect '\(dialect)'; send it in another form",
                    provider: provider
                )
            }
        }
    }

    /// Warns of a message's notes that the dialect does not know.
    package mutating func checkMarks(_ messages: [Message], _ unsupported: Unsupported) throws(LLMError) {
        guard messages.contains(where: { !$0.metadata.isEmpty }) else { return }
        try refuse("cacheMark", unsupported)
    }

    /// Adds an instruction behind the leading system messages.
    package func instructing(_ messages: [Message], _ text: String) -> [Message] {
        var messages = messages
        messages.instruct(text)
        return messages
    }
}

extension [Message] {
    /// Adds an instruction behind the leading system messages.
    mutating func instruct(_ text: String) {
        insert(.system(text), at: firstIndex { $0.role != .system } ?? endIndex)
    }
}

extension [RenderItem] {
    /// Whether one of the items is of these kinds.
    package func contains(_ kinds: Set<PartKind>) -> Bool {
        contains { kinds.contains($0.kind) }
    }

    /// Whether there is nothing but text.
    package var isText: Bool {
        allSatisfy { $0.kind == .text }
    }

    /// The texts of the items of these kinds, joined.
    package func joined(_ kinds: Set<PartKind>, separator: String = "") -> String {
        var texts: [String] = []
        for item in self where kinds.contains(item.kind) { texts.append(item.text) }
        return texts.joined(separator: separator)
    }

    /// The lists that this dialect kept with the items under a name, one behind the other.
    package func kept<T: WireValue>(_ name: String) throws(LLMError) -> [T] {
        var list: [T] = []
        for item in self {
            if let elements: [T] = try item.payload(name) { list += elements }
        }
        return list
    }

    /// Writes each item that has a place in the wire format.
    package func rendered<T>(_ render: (RenderItem) throws(LLMError) -> T?) throws(LLMError) -> [T] {
        var list: [T] = []
        list.reserveCapacity(count)
        for item in self {
            if let value = try render(item) { list.append(value) }
        }
        return list
    }
}
