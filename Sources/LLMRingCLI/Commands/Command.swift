/// A command of the program: a value that is made from its arguments.
protocol Command: Sendable {
    /// The word that calls it.
    static var name: String { get }

    /// What it does, in one line for the list of commands.
    static var summary: String { get }

    /// The usage line.
    static var usage: String { get }

    /// The text of its `--help`.
    static var help: String { get }

    /// What it can be told to do by its first argument; none for most.
    static var verbs: [String] { get }

    /// Reads the arguments after the command's name.
    init(_ arguments: [String]) throws(UsageError)

    /// Does the work.
    func run(_ console: Console) async throws -> ExitCode
}

extension Command {
    static var verbs: [String] { [] }
}
