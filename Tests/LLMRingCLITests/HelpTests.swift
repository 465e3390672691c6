import Testing

@testable import LLMRingCLI

/// The help texts, compared with golden files.
struct HelpTests {
    /// The arguments that show a text, and the file that holds it.
    static let texts: [([String], String)] = [
        (["--help"], "help.txt"),
        (["help", "chat"], "chat.txt"),
        (["chat", "--help"], "chat.txt"),
        (["help", "call"], "call.txt"),
        (["call", "--help"], "call.txt"),
        (["help", "providers"], "providers.txt"),
        (["help", "demo"], "demo.txt"),
        (["help", "models"], "models.txt"),
        (["help", "health"], "health.txt"),
        (["help", "schema"], "schema.txt"),
        (["schema", "--help"], "schema.txt"),
        (["help", "embed"], "embed.txt"),
        (["help", "simulate"], "simulate.txt"),
        (["help", "aliases"], "aliases.txt"),
        (["help", "bind"], "bind.txt"),
        (["help", "unbind"], "unbind.txt"),
        (["help", "lock"], "lock.txt"),
        (["help", "list"], "list.txt"),
        (["help", "info"], "info.txt"),
        (["help", "cost"], "cost.txt"),
        (["help", "registry"], "registry.txt"),
        (["help", "generate"], "generate.txt"),
        (["help", "doctor"], "doctor.txt"),
        (["help", "receipts"], "receipts.txt"),
        (["help", "stats"], "stats.txt"),
        (["help", "export"], "export.txt"),
        (["help", "completions"], "completions.txt"),
    ]

    @Test(arguments: texts)
    func eachTextIsTheGoldenOne(_ arguments: [String], _ file: String) async throws {
        let console = RecordingConsole()
        let code = await Program(console: console.console).run(arguments)
        #expect(code == .success)
        try GoldenFile(file).expect(console.output)
    }

    @Test(arguments: texts)
    func linesFitATerminal(_ arguments: [String], _ file: String) async {
        let console = RecordingConsole()
        _ = await Program(console: console.console).run(arguments)
        #expect(console.output.split(separator: "\n").allSatisfy { $0.count <= 110 })
    }
}
