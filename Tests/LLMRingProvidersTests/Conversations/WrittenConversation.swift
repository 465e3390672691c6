import LLMRingCore

/// What a dialect wrote for a conversation, in words that hold for all.
struct WrittenConversation {
    /// A tool call or a result, in order.
    enum Step: Hashable {
        /// A call, with its identifier and the tool's name.
        case call(id: String, name: String)
        /// A result, with the identifier of its call.
        case result(id: String)
    }

    /// The messages, as the wire has them.
    let messages: [JSONValue]

    /// The calls and results, in order.
    private(set) var steps: [Step] = []

    /// Reads the body of a request of any dialect.
    init(_ body: JSONValue) {
        messages = (body["messages"] ?? body["contents"] ?? body["input"])?.arrayValue ?? []
        for message in messages { collect(message) }
    }

    /// The roles of messages in order; an item without one has its type.
    var roles: [String] {
        messages.map { $0["role"]?.stringValue ?? $0["type"]?.stringValue ?? "" }
    }

    /// The messages in which nothing is said.
    var empty: [JSONValue] {
        messages.filter { message in
            guard message["tool_calls"] == nil, message["role"] != nil else { return false }
            switch message["content"] ?? message["parts"] {
            case .string(let text)?: return text.isEmpty && message["refusal"] == nil
            case .array(let parts)?: return parts.isEmpty || parts.contains { $0["text"] == "" }
            default: return message["refusal"] == nil
            }
        }
    }

    /// Collects calls and results, whatever the wire calls them.
    private mutating func collect(_ json: JSONValue) {
        switch json {
        case .array(let elements): for element in elements { collect(element) }
        case .object(let object):
            if let step = Self.step(json) { steps.append(step) }
            for value in object.values { collect(value) }
        default: break
        }
    }

    /// The step that an object is.
    private static func step(_ json: JSONValue) -> Step? {
        if json["role"] == "tool", let id = json["tool_call_id"]?.stringValue { return .result(id: id) }
        if let id = json["functionResponse"]?["id"]?.stringValue { return .result(id: id) }
        if let call = json["functionCall"], let id = call["id"]?.stringValue {
            return .call(id: id, name: call["name"]?.stringValue ?? "")
        }
        if let function = json["function"], let id = json["id"]?.stringValue {
            return .call(id: id, name: function["name"]?.stringValue ?? "")
        }
        let name = json["name"]?.stringValue ?? ""
        let id = (json["call_id"] ?? json["tool_use_id"] ?? json["id"])?.stringValue ?? ""
        switch json["type"]?.stringValue {
        case "tool_use", "function_call": return .call(id: id, name: name)
        case "tool_result", "function_call_output": return .result(id: id)
        default: return nil
        }
    }
}
