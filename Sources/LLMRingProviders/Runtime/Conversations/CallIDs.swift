import LLMRingCore

/// Gives each tool call of a conversation an identifier of its own that the provider takes.
///
/// A call keeps its identifier where that may be sent and no earlier call has
/// it. The same conversation always gets the same identifiers, so that its
/// beginning stays in a provider's prompt cache.
struct CallIDs {
    /// A call that results may answer.
    private struct Call {
        /// The identifier that is sent.
        var id: String
        /// The name of the tool.
        var name: String
    }

    /// Which identifiers may be sent.
    private let rules: CallIDRules
    /// The identifiers that calls have.
    private var used: Set<String> = []
    /// The calls of the last message that has the identifier, still without a result.
    private var waiting: [String: (message: Int, calls: [Call])] = [:]
    /// The last call that was answered under an identifier.
    private var answered: [String: Call] = [:]

    /// Begins with an empty conversation.
    init(_ rules: CallIDRules) {
        self.rules = rules
    }

    /// Takes in a call of the message with a number.
    mutating func take(_ call: inout ToolCall, message: Int) {
        let old = call.id
        var number = 0
        while !rules.allows(call.id) || used.contains(call.id) {
            number += 1
            call.id = rules.identifier(for: old.isEmpty ? call.name : old, number: number)
        }
        used.insert(call.id)
        if waiting[old]?.message != message { waiting[old] = (message, []) }
        waiting[old]?.calls.append(Call(id: call.id, name: call.name))
    }

    /// Takes in a result: it gets the identifier of the call that it answers, and the tool's name where it lacks it.
    mutating func take(_ result: inout ToolResult) {
        let old = result.callID
        if let call = answer(old, name: result.name) {
            answered[old] = call
            result.callID = call.id
            if result.name.isEmpty { result.name = call.name }
        } else if !rules.allows(old) {
            result.callID = rules.identifier(for: old, number: 1)
        }
    }

    /// The call that a result answers: the first that waits, by name where calls have no identifier.
    private mutating func answer(_ id: String, name: String) -> Call? {
        guard var calls = waiting[id]?.calls, !calls.isEmpty else { return answered[id] }
        let named = id.isEmpty && !name.isEmpty ? calls.firstIndex { $0.name == name } : nil
        let call = calls.remove(at: named ?? 0)
        waiting[id]?.calls = calls
        return call
    }
}
