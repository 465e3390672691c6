#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The command `llmring-bench`: measures what calls cost.
@main
struct Main {
    /// Runs the benchmark that the arguments name, and prints one JSON line, or a table.
    static func main() async {
        do {
            raiseFileLimit()
            switch try Benchmark(Array(CommandLine.arguments.dropFirst())) {
            case .calls(let benchmark): print(try await benchmark.run())
            case .decode(let benchmark): print(try benchmark.run())
            case .structured(let benchmark): print(try await benchmark.run())
            case .table(let benchmark): try await benchmark.run { print($0) }
            case .soak(let benchmark): print(try await benchmark.run())
            }
        } catch let error as OptionError {
            note("llmring-bench: \(error.message)\n\(OptionError.usage)\n")
            exit(64)
        } catch {
            note("llmring-bench: \(error)\n")
            exit(1)
        }
    }

    /// Writes to standard error.
    private static func note(_ text: String) {
        let bytes = Array(text.utf8)
        _ = write(STDERR_FILENO, bytes, bytes.count)
    }

    /// Allows as many open connections as the system lets us.
    private static func raiseFileLimit() {
        #if canImport(Glibc)
        let kind = __rlimit_resource_t(UInt32(RLIMIT_NOFILE.rawValue))
        #else
        let kind = RLIMIT_NOFILE
        #endif
        var limit = rlimit()
        guard getrlimit(kind, &limit) == 0 else { return }
        limit.rlim_cur = limit.rlim_max
        setrlimit(kind, &limit)
    }
}
