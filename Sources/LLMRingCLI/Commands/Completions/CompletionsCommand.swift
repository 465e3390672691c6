import LLMRing

/// `llmring completions`: writes what a shell needs to complete command lines.
struct CompletionsCommand: Command, Hashable {
    static let name = "completions"
    static let summary = "write the completions of commands and options for a shell"
    static let usage = "usage: llmring completions bash|zsh|fish"
    static let verbs = ["bash", "zsh", "fish"]
    static let help = """
        Writes what a shell needs to complete commands and options.

        \(usage)

        bash: source <(llmring completions bash), in ~/.bashrc
        zsh:  source <(llmring completions zsh), in ~/.zshrc behind compinit
        fish: llmring completions fish > ~/.config/fish/completions/llmring.fish

        """

    /// The shell.
    let shell: String

    init(_ arguments: [String]) throws(UsageError) {
        var reader = try ArgumentReader(arguments, usage: Self.usage)
        guard let shell = reader.positional() else { throw reader.error("name the shell: bash, zsh or fish") }
        guard Self.verbs.contains(shell) else {
            throw reader.error("nothing is known of '\(shell)'; name bash, zsh or fish")
        }
        try reader.end()
        self.shell = shell
    }

    func run(_ console: Console) async throws -> ExitCode {
        let entries = Program.commands.map { CompletionEntry($0) }
        switch shell {
        case "bash": console.write(CompletionScript.bash(entries))
        case "zsh": console.write(CompletionScript.zsh(entries))
        default: console.write(CompletionScript.fish(entries))
        }
        return .success
    }
}
