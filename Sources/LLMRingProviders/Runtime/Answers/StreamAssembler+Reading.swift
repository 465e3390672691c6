import LLMRingCore

/// Tool calls that stand in the text of an answer, and identifiers for calls that have none.
extension StreamAssembler {
    /// Takes in text out of which calls are read.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - key: The wire's number of the block, where it has one; what belongs to the block goes to the text's part.
    mutating func read(_ text: String?, _ key: Int? = nil) {
        guard let text, let pieces = expected.calls?.feed(text.utf8) else { return }
        for piece in pieces { take(piece) }
        if let key { positions[key] = readText }
    }

    /// Takes in what is left of the text.
    mutating func finishReading() {
        guard let pieces = expected.calls?.finish() else { return }
        for piece in pieces { take(piece) }
        expected.calls = nil
    }

    /// The identifier of a tool call; one that is made up where the wire gives none.
    ///
    /// It depends on the request and on the call's place in the answer, so that
    /// it is the same for whole and streamed answers, and another in each turn.
    func identifier(at position: Int) -> String {
        guard blocks[position].id.isEmpty else { return blocks[position].id }
        var hash = StableHash()
        hash.combine(Int(truncatingIfNeeded: expected.callSeed))
        hash.combine(position)
        let digits = String(hash.value, radix: 36)
        return "call_" + String(repeating: "0", count: 13 - digits.utf8.count) + digits
    }

    /// Adds a piece of the text to the answer.
    private mutating func take(_ piece: PromptedCallReader.Piece) {
        switch piece {
        case .text(let text): addRead(text)
        case .broken(let text):
            addRead(text)
            warn(
                Warning(
                    setting: "tools",
                    message: "the model wrote a tool call that is no JSON; it is left in the text"
                )
            )
        case .call(let name, let arguments):
            let position = begin(AnswerBlock(kind: .call))
            startCall(at: position, name: name)
            grow(arguments, at: position)
            close(at: position)
            readText = nil
        }
    }

    /// Adds text to the part that it goes to, or begins one.
    private mutating func addRead(_ text: String) {
        let position: Int
        if let readText, readText == blocks.count - 1 {
            position = readText
        } else {
            position = begin(AnswerBlock(kind: .text(.text)))
            readText = position
        }
        append(text, to: position, .text)
    }
}
