package import LLMRingCore

/// Tool calls that come in fragments without an explicit beginning or end.
extension StreamAssembler {
    /// Takes in a whole call or a fragment of one.
    ///
    /// A fragment belongs to the call with its identifier, else with its
    /// index, else to the last one. A call is complete when the answer is.
    package mutating func call(id: String?, index: Int?, name: String?, arguments: String?) {
        let id = id.flatMap { $0.isEmpty ? nil : $0 }
        let name = name.flatMap { $0.isEmpty ? nil : $0 }
        let position: Int
        if let found = call(id: id, index: index, isNamed: name != nil) {
            position = found
        } else {
            guard id != nil || name != nil else { return }
            var block = AnswerBlock(kind: .call)
            block.index = index
            position = begin(block)
        }
        if blocks[position].id.isEmpty, let id { blocks[position].id = id }
        if blocks[position].name.isEmpty, let name {
            startCall(at: position, name: name)
        }
        guard let arguments, !arguments.isEmpty else { return }
        grow(arguments, at: position)
    }

    /// Names a call.
    mutating func startCall(at position: Int, name: String) {
        blocks[position].name = name
        blocks[position].isAnswer = name == expected.answerTool
        guard !blocks[position].isAnswer else { return }
        emit(.toolCallStart(id: identifier(at: position), name: name, part: position))
    }

    /// Adds a fragment to a call's arguments.
    mutating func grow(_ arguments: String, at position: Int) {
        blocks[position].text += arguments
        emit(argumentsEvent(arguments, at: position))
    }

    /// The event of a fragment of a call's arguments; for one call they are the answer's text.
    func argumentsEvent(_ arguments: String, at position: Int) -> StreamEvent {
        blocks[position].isAnswer
            ? .textDelta(arguments, part: position) : .toolCallDelta(arguments, part: position)
    }

    /// Takes in a whole call whose arguments are an object.
    package mutating func call(id: String?, index: Int?, name: String?, object: JSONObject?) {
        call(id: id, index: index, name: name, arguments: object?.jsonText())
    }

    /// Where the call stands that a fragment belongs to; `nil` when it begins a new one.
    private func call(id: String?, index: Int?, isNamed: Bool) -> Int? {
        if let id {
            if let same = blocks.lastIndex(where: { $0.isCall && $0.id == id }) { return same }
            return blocks.lastIndex { $0.isCall && $0.id.isEmpty && $0.index == index && index != nil }
        }
        if let index, let same = blocks.lastIndex(where: { $0.isCall && $0.index == index }) { return same }
        if isNamed || index != nil { return nil }
        return blocks.lastIndex { $0.isCall }
    }
}
