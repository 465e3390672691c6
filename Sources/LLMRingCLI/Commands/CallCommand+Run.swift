import LLMRing

extension CallCommand {
    func run(_ console: Console) async throws -> ExitCode {
        do {
            try await LLMRing.withRing(configuration(console)) { ring in
                let operations = try ring.operations(of: provider)
                guard let operation else {
                    let list = OperationPrinter.self
                    console.write(isJSON ? "\(list.json(of: operations))\n" : list.text(of: operations))
                    return
                }
                let summary = operations.first { $0.name == operation }
                let request = try request(operation, summary, console)
                try await run(request, summary, on: ring, console)
            }
            return .success
        } catch let error as UsageError {
            throw error
        } catch {
            console.write("\(Failure(error).error.jsonValue)\n")
            return .failed
        }
    }

    /// Makes the call, or shows what it would send.
    private func run(
        _ request: OperationRequest,
        _ summary: OperationSummary?,
        on ring: LLMRing,
        _ console: Console
    ) async throws {
        if isDryRun {
            console.write("\(PreviewPrinter.json(of: try ring.preview(request, stream: isStreaming)))\n")
            return
        }
        if summary?.answer == .bytes, !isStreaming, outputFile == nil {
            throw LLMError(.invalidRequest, "'\(request.operation)' answers with bytes; say where with '--output FILE'")
        }
        var output = Output(file: outputFile, console: console)
        if isStreaming {
            for try await event in try await ring.callStream(request) { try output.write(line: event) }
        } else {
            let answer = try await ring.call(request)
            if let json = answer.json { try output.write(line: json) }
            if let content = answer.content {
                for try await piece in content { try output.write(piece) }
            }
        }
        try output.end()
    }

    /// Where the answer goes: standard output, or a file.
    private struct Output {
        /// The file; `nil` for standard output.
        let file: String?
        /// The console.
        let console: Console
        /// Whether nothing was written.
        private var isFirst = true

        /// Makes an output.
        init(file: String?, console: Console) {
            self.file = file
            self.console = console
        }

        /// Writes a value in a line.
        mutating func write(line json: JSONValue) throws(LLMError) {
            guard file != nil else { return console.write("\(json)\n") }
            try write(Array("\(json)\n".utf8))
        }

        /// Writes bytes to the file.
        mutating func write(_ bytes: [UInt8]) throws(LLMError) {
            guard let file else { return }
            if let error = console.writeFile(file, bytes, isFirst) {
                throw LLMError(.configuration, "cannot write '\(file)': \(error)")
            }
            isFirst = false
        }

        /// Ends the output; an answer without bytes is an empty file.
        mutating func end() throws(LLMError) {
            if isFirst { try write([]) }
        }
    }
}
