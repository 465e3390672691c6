import GeneratorCore

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Misspells every key and every word of the specs, and counts how many mistakes the generator finds.
///
/// Arguments: `[--every N] [--all] [FOLDER]`. The folder holds `dialects` and `providers`, by default
/// it is `Specs`. `--every N` tries only each Nth mistake, `--all` lists every one that was not found.
/// Exits with 1 when less than 95 in 100 mistakes in the language's own words and in references are found.
@main
struct Main {
    static func main() {
        var folder = "Specs"
        var stride = 1
        var listsAll = false
        var rest = CommandLine.arguments.dropFirst()
        while let argument = rest.popFirst() {
            switch argument {
            case "--every": stride = rest.popFirst().flatMap { Int($0) } ?? 0
            case "--all": listsAll = true
            default: folder = argument
            }
        }
        let files = SpecFolder(path: folder).files
        guard stride > 0, !files.isEmpty else {
            print("usage: SpecMutation [--every N] [--all] [FOLDER]; there are \(files.count) specs in \(folder)")
            exit(64)
        }
        let diagnostics = Pipeline.check(files)
        guard diagnostics.isEmpty else {
            print("the specs are already at fault:\n\(diagnostics.text)")
            exit(1)
        }
        let score = MutationRun(files: files, stride: stride).score()
        print(score.report(listsAll: listsAll))
        exit(score.isGood ? 0 : 1)
    }
}
