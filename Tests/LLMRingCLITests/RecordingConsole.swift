import LLMRing
import LLMRingCore
import LLMRingTesting

@testable import LLMRingCLI

/// A console whose input is given and whose output is kept.
final class RecordingConsole: Sendable {
    /// What was written.
    private let texts = Locked((output: "", notes: ""))

    /// The files that were written, by path.
    private let writtenFiles = Locked<[String: [UInt8]]>([:])

    /// The standard input; `nil` is a terminal.
    private let input: String?

    /// The files there are, by path.
    private let files: [String: String]

    /// What calls go over; `nil` is the real thing.
    private let transport: ScriptedTransport?

    /// The folder whose files there are; `nil` for none but those above.
    private let folder: String?

    /// The variables that are set.
    private let environment: [String: String]

    /// Whether a person reads the output.
    private let isTerminal: Bool

    /// Makes a console.
    init(
        input: String? = nil,
        files: [String: String] = [:],
        transport: ScriptedTransport? = nil,
        folder: String? = nil,
        environment: [String: String] = [:],
        isTerminal: Bool = false
    ) {
        self.input = input
        self.files = files
        self.transport = transport
        self.folder = folder
        self.environment = environment
        self.isTerminal = isTerminal
    }

    /// The standard output so far.
    var output: String { texts.withLock { $0.output } }

    /// The standard error so far.
    var notes: String { texts.withLock { $0.notes } }

    /// The files that were written so far, by path.
    var written: [String: [UInt8]] { writtenFiles.withLock { $0 } }

    /// The path of a file in the folder.
    private func path(_ name: String) -> String? {
        folder.map { name.hasPrefix("/") ? name : "\($0)/\(name)" }
    }

    /// The console for a program.
    var console: Console {
        Console(
            write: { text in self.texts.withLock { $0.output += text } },
            note: { text in self.texts.withLock { $0.notes += text } },
            readInput: { Array((self.input ?? "").utf8) },
            readFile: { path in
                if let path = self.path(path) { return Console.system.readFile(path) }
                return self.files[path].map { .success(Array($0.utf8)) } ?? .failure(.system(SystemError(2)))
            },
            writeFile: { path, bytes, isFirst in
                if let path = self.path(path) { return Console.system.writeFile(path, bytes, isFirst) }
                guard !path.hasPrefix("/nowhere/") else { return SystemError(2) }
                self.writtenFiles.withLock { $0[path] = (isFirst ? [] : $0[path] ?? []) + bytes }
                return nil
            },
            isInputTerminal: { self.input == nil },
            isOutputTerminal: { self.isTerminal },
            wantsColours: { Console.wantsColours { self.environment[$0] } },
            makeConfiguration: {
                var configuration = LLMRing.Configuration()
                configuration.environment = self.environment
                configuration.folder = self.folder ?? "/nowhere"
                configuration.transport = self.transport
                configuration.clock = JumpingClock()
                configuration.retry = .never
                return try Console.prepared(configuration)
            }
        )
    }
}
