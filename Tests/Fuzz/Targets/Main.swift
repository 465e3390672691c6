import CLLMRingFuzzer

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The program that fuzzes one target: its first argument names it, the rest is libFuzzer's.
@main
enum Main {
    /// The target of this run.
    static let target: FuzzTarget? = CommandLine.arguments.dropFirst().first.flatMap { name in
        FuzzTarget.all.first { $0.name == name }
    }

    /// Runs libFuzzer, or lists the targets where none is named.
    static func main() {
        guard target != nil else {
            for target in FuzzTarget.all { print(target.name) }
            exit(CommandLine.argc == 1 ? 0 : 64)
        }
        // The program's name goes to the place of the target's, so that the rest follows it.
        let arguments = CommandLine.unsafeArgv + 1
        arguments[0] = CommandLine.unsafeArgv[0]
        let code = llmring_fuzz(CommandLine.argc - 1, arguments) { data, size in
            Main.target?.run(Array(UnsafeBufferPointer(start: data, count: size)))
            return 0
        }
        exit(code)
    }
}
