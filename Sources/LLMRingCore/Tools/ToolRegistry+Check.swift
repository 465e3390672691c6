extension ToolRegistry {
    /// A call after its check.
    enum CheckedCall {
        /// It can run, with these arguments.
        case ready(Tool, JSONObject)
        /// It cannot, and this is why, in words for the model.
        case wrong(String)
    }

    /// Whether a call cannot run before somebody decides on it.
    ///
    /// True for calls that need approval, and for those of tools without a function. Calls that are wrong need no
    /// decision: the model is told why they are.
    ///
    /// - Parameter call: The call.
    /// - Returns: Whether ``run(_:decisions:)`` needs a decision.
    public func needsDecision(on call: ToolCall) async -> Bool {
        guard case .ready(let tool, _) = check(call) else { return false }
        guard tool.isCallable else { return true }
        return await tool.approval.isNeeded(for: call)
    }

    /// Finds the tool of a call and checks the arguments.
    func check(_ call: ToolCall) -> CheckedCall {
        guard let tool = self[call.name], let validator = validator(call.name) else {
            let nearest = hint(for: call.name, in: tools.map(\.name))
            return .wrong("there is no tool '\(call.name)'\(nearest)")
        }
        var arguments: JSONObject
        do {
            arguments = call.arguments.allSatisfy(\.isWhitespace) ? [:] : try call.parsedArguments()
        } catch {
            return .wrong("\(error.message); call the tool again with a JSON object")
        }
        var violations = validator.violations(of: .object(arguments), limit: Self.violationLimit)
        if !violations.isEmpty, arguments.removeOptionalNulls(under: tool.parameters) {
            violations = validator.violations(of: .object(arguments), limit: Self.violationLimit)
        }
        guard violations.isEmpty else {
            let list = violations.map(\.message).joined(separator: "; ")
            return .wrong("the arguments of '\(call.name)' do not fit its schema: \(list)")
        }
        return .ready(tool, arguments)
    }

    /// How many violations a model is told at once.
    private static let violationLimit = 10
}

extension JSONObject {
    /// Removes nulls from arguments that may be left out, as models write null for them.
    ///
    /// - Returns: Whether there were any.
    fileprivate mutating func removeOptionalNulls(under schema: JSONObject) -> Bool {
        let (needed, properties) = (schema.required, schema.properties)
        let kept = filter { key, value in
            guard value.isNull, !needed.contains(key), let type = properties[key]?["type"] else { return true }
            return type == "null" || type.arrayValue?.contains("null") == true
        }
        defer { self = JSONObject(kept.map { ($0.key, $0.value) }) }
        return kept.count < count
    }
}
