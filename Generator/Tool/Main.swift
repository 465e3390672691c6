import GeneratorCore

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The generator's command: reads specs, runs the pipeline, writes Swift.
///
/// Exits with 0 when all went well, 1 when a spec or a file is at fault, and 64
/// when the arguments are.
@main
struct Main {
    static func main() {
        exit(run(Array(CommandLine.arguments.dropFirst())))
    }

    /// Runs the command and gives its exit code.
    static func run(_ arguments: [String]) -> Int32 {
        do throws(ToolError) {
            let arguments = try Arguments(arguments)
            let files = try read(arguments.files)
            switch arguments.action {
            case .check: _ = try generate(files)
            case .write(let directory): try write(generate(files), to: directory)
            case .explain(let provider): Console.print(try explanation(of: provider, in: generate(files)))
            case .capabilities:
                for output in try outputs(of: Pipeline.capabilities(files)) { Console.print(output.text) }
            }
            return 0
        } catch {
            Console.complain(error.text)
            return error.exitCode
        }
    }

    /// Reads the specs, in the order of their kinds and names.
    private static func read(_ paths: [String]) throws(ToolError) -> [SourceFile] {
        var files: [SourceFile] = []
        var diagnostics = Diagnostics()
        for path in paths {
            switch Disk.read(path) {
            case .failure(let fault):
                diagnostics.error("cannot read the file: \(fault.reason)", in: path)
            case .success(let bytes):
                if let file = SourceFile(path: path, bytes: bytes) {
                    files.append(file)
                } else {
                    diagnostics.error("a spec is a .json file in a folder dialects, providers or models", in: path)
                }
            }
        }
        files.sort { ($0.kind.folder, $0.name, $0.path) < ($1.kind.folder, $1.name, $1.path) }
        // What is wrong inside of the others is told in the same run.
        diagnostics.append(diagnostics.isEmpty ? Diagnostics() : Pipeline.check(files))
        guard diagnostics.isEmpty else { throw .specs(diagnostics) }
        return files
    }

    /// Generates all files that the build expects of the specs.
    private static func generate(_ files: [SourceFile]) throws(ToolError) -> [OutputFile] {
        let outputs = try outputs(of: Pipeline.run(files))
        return outputs + OutputFile.missing(from: outputs, for: files)
    }

    /// The files of a run, unless specs are at fault.
    private static func outputs(of result: PipelineResult) throws(ToolError) -> [OutputFile] {
        guard result.diagnostics.isEmpty else { throw .specs(result.diagnostics) }
        return result.outputs
    }

    /// Writes the files whose content has changed.
    ///
    /// A file that stays as it is keeps its date, so that the build does not
    /// compile it again.
    private static func write(_ outputs: [OutputFile], to directory: String) throws(ToolError) {
        if case .failure(let fault) = Disk.makeDirectory(directory) {
            throw .disk("\(directory): error: cannot make the folder: \(fault.reason)\n")
        }
        for output in outputs.sorted(by: { $0.name < $1.name }) {
            let path = "\(directory)/\(output.name)"
            let bytes = Array(output.text.utf8)
            if case .success(bytes) = Disk.read(path) { continue }
            if case .failure(let fault) = Disk.write(bytes, to: path) {
                throw .disk("\(path):1:1: error: cannot write the file: \(fault.reason)\n")
            }
        }
    }
}
