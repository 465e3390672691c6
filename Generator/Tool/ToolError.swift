import GeneratorCore

/// Why the generator gives up.
enum ToolError: Error {
    /// The arguments make no sense; the text says why.
    case usage(String)

    /// Specs are at fault.
    case specs(Diagnostics)

    /// A file or folder could not be written; the text is the line to print.
    case disk(String)

    /// What to print, with line breaks.
    var text: String {
        switch self {
        case .usage(let reason): "\(reason)\n\(Arguments.usage)\n"
        case .specs(let diagnostics): diagnostics.text
        case .disk(let line): line
        }
    }

    /// The exit code; wrong usage has the one that sysexits.h gives it.
    var exitCode: Int32 {
        switch self {
        case .usage: 64
        case .specs, .disk: 1
        }
    }
}
