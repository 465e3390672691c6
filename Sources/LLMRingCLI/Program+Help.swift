extension Program {
    /// The usage line.
    static let usage = "usage: llmring COMMAND [ARGUMENTS], or llmring --help"

    /// The text of `--help`.
    static var help: String {
        let width = commands.map { $0.name.count }.max() ?? 0
        let lines = commands.map { command in
            let gap = String(repeating: " ", count: width - command.name.count + 2)
            return "  \(command.name)\(gap)\(command.summary)\n"
        }
        return """
            Talks to language models of many providers, and says what each answers in one form.

            usage: llmring COMMAND [ARGUMENTS]

            commands:
            \(lines.joined())
            options:
              --help     this text; 'llmring help COMMAND' tells of a command
              --version  the version

            Answers go to standard output, all else to standard error.
            Exit codes: 0 done, 1 the call failed, 64 wrong usage.

            """
    }
}
