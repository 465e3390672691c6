import LLMRing

/// Calls with tools that are run.
extension ChatCommand {
    /// Asks the model until it is done, and runs the tools that it calls.
    func runTools(_ request: LLMRequest, on ring: LLMRing, _ console: Console) async throws {
        let result =
            streams(request, console)
            ? try await streamTools(request, on: ring, console)
            : try await ring.run(request, maxRounds: maxRounds ?? Self.defaultRounds)
        if output == .json { console.write("\(result.jsonValue)\n") }
        if output == .text { printRun(result, of: request, console) }
        var response = result.response
        response.usage = result.usage
        response.warnings = result.warnings
        // The cost of the last round alone.
        response.cost = nil
        tell(response, console)
        if output == .text, isVerbose, let cost = result.cost { console.note("cost: \(cost) dollars\n") }
        if output == .text, result.finish == .maxRounds {
            console.note("note: the model had all of its \(result.rounds) rounds, and was not done\n")
        }
    }

    /// Runs with events, and prints them or the texts as they come.
    private func streamTools(_ request: LLMRequest, on ring: LLMRing, _ console: Console) async throws -> RunResult {
        let stream = try ring.runStream(request, maxRounds: maxRounds ?? Self.defaultRounds)
        var printer = AnswerPrinter()
        do {
            for try await event in stream {
                switch (output, event) {
                case (.events, _): console.write("\(event.jsonValue)\n")
                case (.text, .answer(.textDelta(let text, let part))) where shape.schemaFile == nil:
                    printer.text(of: .textDelta(text, part: part)).map(console.write)
                case (.text, .toolStarted(let call)) where isVerbose:
                    printer.lineEnd().map(console.write)
                    Self.note(.toolCall(call)).map(console.note)
                case (.text, .toolFinished(let result)) where isVerbose:
                    Self.note(.toolResult(result)).map(console.note)
                case (.text, .roundFinished): printer.lineEnd().map(console.write)
                default: break
                }
            }
        } catch {
            // The error must not stand in the line of half an answer.
            printer.lineEnd().map(console.write)
            throw error
        }
        printer.lineEnd().map(console.write)
        return try await stream.result
    }

    /// Prints what a run has not printed yet: all of one that is whole, and the calls that nobody ran.
    private func printRun(_ result: RunResult, of request: LLMRequest, _ console: Console) {
        let wasPrinted = streams(request, console)
        for message in result.messages.dropFirst(request.messages.count) where !wasPrinted {
            var printer = AnswerPrinter()
            if message.role == .assistant, shape.schemaFile == nil {
                printer.text(of: .textDelta(message.text, part: 0)).map(console.write)
                printer.lineEnd().map(console.write)
            }
            guard isVerbose else { continue }
            for part in message.parts { Self.note(part).map(console.note) }
        }
        guard shape.schemaFile == nil else {
            console.write(AnswerPrinter.text(of: result.response, asJSON: true))
            return
        }
        var printer = AnswerPrinter()
        for call in result.pendingCalls { printer.text(of: .toolCall(call, part: 0)).map(console.write) }
    }

    /// What is told of a call or its result; `nil` for any other part.
    private static func note(_ part: Part) -> String? {
        switch part.content {
        case .toolCall(let call): "call: \(call.name) \(call.arguments)\n"
        case .toolResult(let result): "\(result.isError ? "failure" : "result"): \(result.text)\n"
        default: nil
        }
    }

    /// How many answers the model may give when the options do not say.
    private static let defaultRounds = 10
}
