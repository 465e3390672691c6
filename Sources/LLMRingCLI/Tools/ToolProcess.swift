import LLMRing
import Synchronization

/// A program that carries out the calls of a tool: the arguments are its input, and its output is the result.
///
/// No shell is between. Cancelling the task kills the program, and what it started.
struct ToolProcess: Sendable {
    /// The program, and its arguments.
    let words: [String]

    /// Names a program, which is looked for in `PATH`, and its arguments.
    init(_ words: [String]) {
        self.words = words
    }

    /// Runs the program once.
    ///
    /// - Parameter input: What it reads from its standard input.
    /// - Returns: Its standard output, or why it failed.
    /// - Throws: ``LLMError`` with code `configuration` when it cannot be run.
    func run(_ input: [UInt8]) async throws -> ToolOutput {
        let child = ChildProcess()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (waiter: CheckedContinuation<ToolOutput, any Error>) in
                // A thread of its own, as waiting for a program would hold up other tasks.
                BackgroundThread.start {
                    waiter.resume(with: Result { try output(of: child, input) })
                }
            }
        } onCancel: {
            child.kill()
        }
    }

    /// Runs the program and waits for its end.
    private func output(of child: ChildProcess, _ input: [UInt8]) throws -> ToolOutput {
        let end = try child.run(words, input: input)
        let text = String(decoding: end.output, as: UTF8.self).withoutLastLineEnd
        switch end.reason {
        case .code(0): return text.isEmpty ? .nothing : .text(text)
        case .code(let code): return .error("'\(words[0])' ended with code \(code)\(words(for: end))")
        case .signal(let signal): return .error("'\(words[0])' was ended by signal \(signal)\(words(for: end))")
        case .overflow: return .error("'\(words[0])' wrote more than \(ChildProcess.limit >> 20) MiB")
        }
    }

    /// What a program that failed wrote.
    private func words(for end: ChildProcess.End) -> String {
        let bytes = end.errors.isEmpty ? end.output : end.errors
        let text = String(decoding: bytes, as: UTF8.self).withoutLastLineEnd
        return text.isEmpty ? "" : ": \(text)"
    }
}

extension String {
    /// The text without the line end that it ends with.
    fileprivate var withoutLastLineEnd: String { last?.isNewline == true ? String(dropLast()) : self }
}
