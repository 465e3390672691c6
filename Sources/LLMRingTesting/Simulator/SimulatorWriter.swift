import LLMRingCore
import LLMRingProviders

/// Writes one answer of a simulated server, with what goes wrong with it.
package struct SimulatorWriter {
    /// The dialect.
    let simulation: DialectSimulation
    /// The answer.
    let answer: Simulator.Answer
    /// What it answers.
    let call: Simulator.Call
    /// What the events depend on.
    let flags: Set<String>
    /// What goes wrong; `nil` when nothing does.
    let fault: Simulator.Fault?
    /// How long the server waits between two pieces.
    let pieceDelay: Duration
    /// The length of the request.
    let inputBytes: Int

    /// Writes the answer.
    ///
    /// - Throws: ``LLMError`` when the dialect cannot say it.
    func answer(id: String) throws(LLMError) -> LoopbackServer.Answer {
        var context = context(id: id)
        var body = SimulatorBody(type: call.isStreaming ? simulation.chat.framing.mediaType : "application/json")
        if call.isStreaming {
            body.pieces = try simulation.chat.stream(&context, cut: Self.cut).map(\.bytes)
        } else {
            body.pieces = [try simulation.chat.whole(&context)]
            body.framing = .length
        }
        if case .errorInside(let count)? = fault {
            context.status = 500
            context.message = "simulated failure inside of an answer"
            let error =
                call.isStreaming ? try simulation.chat.failure(&context) : try simulation.error(&context)
            body.pieces = (call.isStreaming ? Array(body.pieces.prefix(count)) : []) + [error]
        }
        return body.answer(fault, pieceDelay: pieceDelay)
    }

    /// What the holes of templates are filled with.
    private func context(id: String) -> SimulationContext {
        var count = 0
        let parts = answer.parts.map { part in
            guard case .toolCall(var call) = part.content else { return part }
            count += 1
            if call.id.isEmpty { call.id = "call_\(self.call.number)_\(count)" }
            return Part(.toolCall(call))
        }
        var usage = answer.usage ?? Usage()
        usage.inputTokens = usage.inputTokens ?? max(1, inputBytes / 4)
        usage.outputTokens = usage.outputTokens ?? max(1, Self.length(of: parts) / 4)
        var context = SimulationContext(
            id: id,
            model: call.model,
            dialect: simulation.dialect,
            parts: parts,
            finish: answer.finishReason ?? (count > 0 ? .toolCalls : .stop),
            usage: usage
        )
        context.flags = flags
        return context
    }

    /// The bytes of all texts and arguments.
    private static func length(of parts: [Part]) -> Int {
        parts.reduce(0) { sum, part in
            switch part.content {
            case .text(let text), .reasoning(let text): sum + text.utf8.count
            case .toolCall(let call): sum + call.arguments.utf8.count
            default: sum
            }
        }
    }

    /// Cuts a text behind its blanks, and into pieces of no more than 24 letters.
    package static func cut(_ text: String) -> [String] {
        var pieces: [String] = []
        var piece = ""
        for character in text {
            piece.append(character)
            if character == " " || piece.count >= 24 {
                pieces.append(piece)
                piece = ""
            }
        }
        return piece.isEmpty ? pieces : pieces + [piece]
    }
}
