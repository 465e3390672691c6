/// What the command line asks for.
struct Arguments: Hashable {
    /// What is done with the generated files.
    enum Action: Hashable {
        /// They are written into a folder.
        case write(directory: String)

        /// Nothing; only faults are shown.
        case check

        /// One provider's are printed.
        case explain(provider: String)

        /// What providers can do is printed.
        case capabilities
    }

    /// The help shown after a usage error.
    static let usage = """
        usage: Generator --output DIR SPEC...
               Generator --check SPEC...
               Generator --explain PROVIDER SPEC...
               Generator --capabilities SPEC...
        A SPEC is a .json file; its folder's name tells its kind: dialects, providers or models.
        """

    /// What to do.
    var action: Action

    /// The paths of the specs.
    var files: [String]

    /// Reads arguments, without the command's own name.
    ///
    /// - Parameter arguments: Options and paths in any order; after `--` only paths.
    /// - Throws: `ToolError` for wrong usage.
    init(_ arguments: [String]) throws(ToolError) {
        var rest = arguments[...]
        var actions: [Action] = []
        files = []
        while let argument = rest.popFirst() {
            switch argument {
            case "--output": actions.append(.write(directory: try Self.value(of: argument, &rest)))
            case "--explain": actions.append(.explain(provider: try Self.value(of: argument, &rest)))
            case "--check": actions.append(.check)
            case "--capabilities": actions.append(.capabilities)
            case "--":
                files += rest
                rest = []
            case _ where argument.hasPrefix("-"): throw .usage("unknown option '\(argument)'")
            default: files.append(argument)
            }
        }
        guard let action = actions.first, actions.count == 1 else {
            throw .usage("give one of --output, --check, --explain and --capabilities")
        }
        guard !files.isEmpty else { throw .usage("give at least one spec") }
        self.action = action
    }

    /// Takes the value that follows an option.
    private static func value(of option: String, _ rest: inout ArraySlice<String>) throws(ToolError) -> String {
        guard let value = rest.popFirst(), !value.hasPrefix("-"), !value.isEmpty else {
            throw .usage("\(option) needs a value")
        }
        return value
    }
}
