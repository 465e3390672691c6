extension Message {
    /// Reads a conversation; results of tools take the tool's name from the call they answer.
    static func list(from field: LLMRequest.JSONField) throws(LLMError) -> [Message] {
        var messages: [Message] = []
        var names: [String: String] = [:]
        for element in try field.elements() {
            var message = try Message(form: element)
            for index in message.parts.indices {
                guard case .toolResult(var result) = message.parts[index].content, result.name.isEmpty else { continue }
                result.name = names[result.callID] ?? ""
                message.parts[index].content = .toolResult(result)
            }
            for call in message.toolCalls { names[call.id] = call.name }
            messages.append(message)
        }
        return messages
    }

    /// Reads a message.
    private init(form field: LLMRequest.JSONField) throws(LLMError) {
        let form = try field.form(Self.keys)
        let role = try Role(form: form.required("role"))
        self.init(role, [], metadata: try form.object("metadata") ?? [:])
        if let mark = form["cache_control"] { metadata["cache_control"] = mark.json }
        if role == .tool, let callID = try form.string("tool_call_id") {
            parts = [.toolResult(try ToolResult(callID: callID, form: form))]
            return
        }
        for key in ["tool_call_id", "name", "is_error"] where form[key] != nil {
            throw form.error("'\(key)' is only for the role 'tool'\(key == "name" ? "" : ", beside 'tool_call_id'")")
        }
        let calls = try form["tool_calls"]?.map(Part.init(toolCall:)) ?? []
        if let content = form["content"] {
            if content.json != "" || calls.isEmpty { parts = try Part.list(from: content) }
        } else if calls.isEmpty {
            throw form.error(role == .tool ? "'tool_call_id' is missing" : "'content' is missing")
        }
        parts += calls
    }

    /// The message in the JSON form.
    var jsonForm: JSONValue {
        var object: JSONObject = ["role": .string(role.rawValue)]
        if role == .tool, parts.count == 1, case .toolResult(let result) = parts[0].content, parts[0].isPlain {
            for (key, value) in result.formFields { object[key] = value }
        } else {
            // Calls that something else follows stay among the parts, so that the order is kept.
            let calls = parts.reversed().prefix { $0.isToolCall }.count
            object["content"] = calls == parts.count && calls > 0 ? "" : Part.jsonForm(of: parts.dropLast(calls))
            if calls > 0 { object["tool_calls"] = .array(parts.suffix(calls).map(\.toolCallJSON)) }
        }
        if !metadata.isEmpty { object["metadata"] = .object(metadata) }
        return .object(object)
    }

    /// The keys that a message may have.
    private static let keys = [
        "role", "content", "tool_calls", "tool_call_id", "name", "is_error", "metadata", "cache_control", "timestamp",
    ]
}

extension Role {
    /// Reads a role; `developer` is another word for `system`.
    fileprivate init(form field: LLMRequest.JSONField) throws(LLMError) {
        let word = try field.string()
        guard let role = Role(rawValue: word == "developer" ? "system" : word) else {
            throw field.unknownWord(word, of: Role.allCases.map(\.rawValue))
        }
        self = role
    }
}
