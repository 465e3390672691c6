#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The command `llmring`.
@main
struct Main {
    /// Runs the command that the arguments name, and exits with its code.
    static func main() async {
        let program = Program(console: .system)
        exit(await program.run(Array(CommandLine.arguments.dropFirst())).rawValue)
    }
}
