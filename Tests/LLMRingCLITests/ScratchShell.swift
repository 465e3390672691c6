import LLMRing
import LLMRingTesting
import Testing

@testable import LLMRingCLI

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A folder in which commands are run against a simulator; it is there as long as the test runs.
final class ScratchShell {
    /// How a command ended.
    struct Outcome {
        /// The exit code.
        let code: ExitCode
        /// The standard output.
        let output: String
        /// The standard error.
        let notes: String
    }

    /// The folder's path.
    let folder: String

    /// Plays the providers.
    let simulator: Simulator

    /// The variables that are set.
    var environment: [String: String]

    /// Makes an empty folder, and variables that lead all providers to a simulator.
    init(_ script: Simulator.Script = Simulator.Script()) throws {
        var template = Array("/tmp/llmring-test-XXXXXX".utf8CString)
        folder = try #require(mkdtemp(&template).map { String(cString: $0) })
        simulator = try Simulator(script: script)
        environment = Dictionary(simulator.environment.map { ($0.name, $0.value) }) { $1 }
    }

    deinit {
        simulator.stop()
        for name in names { unlink("\(folder)/\(name)") }
        rmdir(folder)
    }

    /// The names of the files in the folder, in order.
    var names: [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                String(cString: UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self))
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// Takes the keys of all providers away.
    func removeKeys() {
        environment = environment.filter { !$0.key.hasSuffix("_KEY") }
    }

    /// Runs a command in the folder.
    func run(_ arguments: String..., input: String? = nil, isTerminal: Bool = false) async -> Outcome {
        await run(arguments, input: input, isTerminal: isTerminal)
    }

    /// Runs a command in the folder.
    func run(_ arguments: [String], input: String? = nil, isTerminal: Bool = false) async -> Outcome {
        let console = RecordingConsole(
            input: input,
            folder: folder,
            environment: environment,
            isTerminal: isTerminal
        )
        let code = await Program(console: console.console).run(arguments)
        return Outcome(code: code, output: console.output, notes: console.notes)
    }

    /// Writes a file in the folder.
    func write(_ name: String, _ text: String) throws {
        try #require(Console.system.writeFile("\(folder)/\(name)", Array(text.utf8), true) == nil)
    }

    /// The text of a file in the folder.
    func text(_ name: String) throws -> String {
        String(decoding: try Console.system.readFile("\(folder)/\(name)").get(), as: UTF8.self)
    }
}
