import LLMRing

extension ChatCommand {
    func run(_ console: Console) async throws -> ExitCode {
        do {
            var request = try request(console)
            let tools = try tools(console)
            if let tools { request.tools += tools }
            let configuration = try configuration(console, for: request)
            if let retries {
                var policy = try request.retry ?? configuration.retryPolicy()
                policy.attempts = retries + 1
                request.retry = policy
            }
            try await LLMRing.withRing(configuration) { [request] ring in
                try await run(request, on: ring, console)
            }
            return .success
        } catch let error as UsageError {
            throw error
        } catch {
            let error = Failure(error).error
            if output == .text {
                console.note("llmring: \(error)\n")
                for violation in error.violations where violation.rule != "json" {
                    console.note("  \(SchemaCommand.line(violation.message))\n")
                }
            } else {
                console.write("\(error.jsonValue)\n")
            }
            return .failed
        }
    }

    /// Makes the call, or shows what it would send.
    private func run(_ request: LLMRequest, on ring: LLMRing, _ console: Console) async throws {
        if output == .dryRun {
            let preview = try ring.preview(request, stream: isStreaming == true)
            console.write("\(PreviewPrinter.json(of: preview))\n")
            for warning in preview.warnings { console.note("warning: \(warning)\n") }
        } else if toolFile != nil {
            try await runTools(request, on: ring, console)
        } else if streams(request, console) {
            try await stream(request, on: ring, console)
        } else {
            let response = try await ring.chat(request)
            if output == .json {
                console.write("\(response.jsonValue)\n")
            } else {
                console.write(AnswerPrinter.text(of: response, asJSON: shape.schemaFile != nil))
            }
            tell(response, console)
        }
    }

    /// Whether the answer is taken piece by piece: as the flags say, or when a person reads its text.
    ///
    /// Streams are never asked for again, so that a request which wants that is not streamed by itself.
    func streams(_ request: LLMRequest, _ console: Console) -> Bool {
        if let isStreaming { return isStreaming }
        if case .jsonSchema(let schema) = request.responseFormat, schema.reasks > 0 { return false }
        return output == .text && shape.schemaFile == nil && console.isOutputTerminal()
    }

    /// Makes the call piece by piece.
    private func stream(_ request: LLMRequest, on ring: LLMRing, _ console: Console) async throws {
        let stream = try await ring.chatStream(request)
        var printer = AnswerPrinter()
        do {
            for try await event in stream {
                switch output {
                case .events: console.write("\(event.jsonValue)\n")
                case .text: if shape.schemaFile == nil { printer.text(of: event).map(console.write) }
                case .json, .dryRun: break
                }
            }
        } catch {
            // The error must not stand in the line of half an answer.
            printer.lineEnd().map(console.write)
            throw error
        }
        let response = try await stream.response
        if output == .json { console.write("\(response.jsonValue)\n") }
        if output == .text, shape.schemaFile != nil { console.write(AnswerPrinter.text(of: response, asJSON: true)) }
        printer.lineEnd().map(console.write)
        tell(response, console)
    }

    /// Says on standard error what the answer's text does not.
    func tell(_ response: LLMResponse, _ console: Console) {
        for warning in response.warnings { console.note("warning: \(warning)\n") }
        if let first = response.fallbackFrom {
            let code = response.attempts.last { $0.model == first }?.error?.code.name ?? "unknown"
            console.note("note: '\(first)' failed (\(code)), and '\(response.attempts.last?.model ?? "")' answered\n")
        }
        guard output == .text else { return }
        switch response.finishReason {
        case .length: console.note("note: the answer stopped at the limit of tokens\n")
        case .contentFilter: console.note("note: the answer was stopped by a filter, or refused\n")
        default: break
        }
        guard isVerbose else { return }
        console.note("model: \(response.provider):\(response.model ?? "unknown")\n")
        if response.attempts.count > 1 { console.note("attempts: \(response.attempts.count)\n") }
        console.note("usage: \(AnswerPrinter.words(for: response.usage))\n")
        console.note("finish: \(AnswerPrinter.words(for: response))\n")
        if let cost = response.cost { console.note("cost: \(AnswerPrinter.words(for: cost))\n") }
    }
}
