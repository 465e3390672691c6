/// The whole command line: picks the command, runs it and gives the exit code.
struct Program: Sendable {
    /// The version of the command.
    static let version = "0.1.0"

    /// The commands, in the order of the help text.
    static let commands: [any Command.Type] = [
        ChatCommand.self, GenerateCommand.self, EmbedCommand.self, CallCommand.self,
        AliasesCommand.self, BindCommand.self, UnbindCommand.self, LockCommand.self,
        ListCommand.self, InfoCommand.self, CostCommand.self, RegistryCommand.self,
        ProvidersCommand.self, ModelsCommand.self, HealthCommand.self, DoctorCommand.self,
        ReceiptsCommand.self, StatsCommand.self, ExportCommand.self,
        SchemaCommand.self, SimulateCommand.self, DemoCommand.self, CompletionsCommand.self,
    ]

    /// Where it reads and writes.
    let console: Console

    /// Runs what the arguments say.
    ///
    /// - Parameter arguments: The arguments after the program's name.
    /// - Returns: How it went.
    func run(_ arguments: [String]) async -> ExitCode {
        do {
            return try await start(arguments)
        } catch let error as UsageError {
            console.note("llmring: \(error.message)\n\(error.usage)\n")
            return .usage
        } catch {
            console.note("llmring: \(Failure(error).error)\n")
            return .failed
        }
    }

    /// Finds the command and hands it the rest of the arguments.
    private func start(_ arguments: [String]) async throws -> ExitCode {
        guard let name = arguments.first else { throw UsageError("name a command", usage: Self.usage) }
        let rest = Array(arguments.dropFirst())
        switch name {
        case "--version":
            console.write("llmring \(Self.version)\n")
        case "--help", "-h", "help":
            console.write(try Self.help(for: rest))
        default:
            let command = try Self.command(named: name)
            guard rest.prefix(while: { $0 != "--" }).contains("--help") else {
                return try await command.init(rest).run(console)
            }
            console.write(command.help)
        }
        return .success
    }

    /// The text of `--help`, or of the command that is named.
    private static func help(for names: [String]) throws(UsageError) -> String {
        guard let name = names.first else { return help }
        return try command(named: name).help
    }

    /// The command of a name.
    private static func command(named name: String) throws(UsageError) -> any Command.Type {
        guard let command = commands.first(where: { $0.name == name }) else {
            let names = commands.map { "'\($0.name)'" }.joined(separator: ", ")
            throw UsageError("there is no command '\(name)'; the commands are \(names)", usage: usage)
        }
        return command
    }
}
