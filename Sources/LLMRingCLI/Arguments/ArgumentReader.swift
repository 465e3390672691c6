/// Takes arguments apart: options with a value, flags, and all else in order.
///
/// `--name value` and `--name=value` mean the same; after `--` nothing is an option.
struct ArgumentReader {
    /// The usage line, for errors.
    let usage: String

    /// The values of options, in order.
    private var values: [String: [String]] = [:]

    /// The flags that were given.
    private var flags: Set<String> = []

    /// The arguments that are no options.
    private var positionals: ArraySlice<String> = []

    /// Reads arguments.
    ///
    /// - Parameters:
    ///   - arguments: The arguments after the command's name.
    ///   - options: The names of options that take a value, with their dashes.
    ///   - repeated: The names of options that take a value and may be given several times.
    ///   - lists: The names of options that take all arguments up to the next option, and may be given several times.
    ///   - flags: The names of options that take none.
    ///   - short: Other names of options and flags.
    ///   - usage: The usage line, for errors.
    /// - Throws: ``UsageError`` for an option that is unknown, given twice or without its value.
    init(
        _ arguments: [String],
        options: [String] = [],
        repeated: [String] = [],
        lists: [String] = [],
        flags: [String] = [],
        short: [String: String] = [:],
        usage: String
    ) throws(UsageError) {
        self.usage = usage
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            if argument == "--" {
                positionals += rest
                return
            }
            guard argument.hasPrefix("-"), argument != "-" else {
                positionals.append(argument)
                continue
            }
            let pieces = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = short[String(pieces[0])] ?? String(pieces[0])
            let isList = lists.contains(name)
            let isNew: Bool
            if isList || options.contains(name) || repeated.contains(name) {
                guard let value = pieces.count > 1 ? String(pieces[1]) : rest.popFirst() else {
                    throw error("'\(name)' needs a value")
                }
                isNew = isList || repeated.contains(name) || values[name] == nil
                values[name, default: []].append(value)
                while isList, let next = rest.first, !next.hasPrefix("-") { values[name]?.append(rest.removeFirst()) }
            } else if pieces.count == 1, flags.contains(name) {
                isNew = self.flags.insert(name).inserted
            } else {
                throw error("there is no option '\(name)'")
            }
            guard isNew else { throw error("'\(name)' is given twice") }
        }
    }

    /// Whether a flag was given.
    func flag(_ name: String) -> Bool { flags.contains(name) }

    /// The value of an option.
    func value(_ name: String) -> String? { values[name]?.first }

    /// The values of an option that may be given several times, in order.
    func values(_ name: String) -> [String] { values[name] ?? [] }

    /// The value of an option, which is a number.
    func number(_ name: String) throws(UsageError) -> Double? {
        guard let text = value(name) else { return nil }
        guard let number = Double(text), number.isFinite else { throw error("'\(name)' needs a number") }
        return number
    }

    /// The value of an option, which is a whole number from a lower bound on.
    func count(_ name: String, from least: Int) throws(UsageError) -> Int? {
        guard let text = value(name) else { return nil }
        guard let number = Int(text), number >= least else {
            throw error("'\(name)' needs a whole number from \(least) on")
        }
        return number
    }

    /// Takes the next argument that is no option.
    mutating func positional() -> String? { positionals.popFirst() }

    /// Checks that nothing is left.
    func end() throws(UsageError) {
        // The argument itself may be half of a prompt without quotes, so it is safe to show: the caller typed it.
        guard let extra = positionals.first else { return }
        throw error("'\(extra)' is one argument too many")
    }

    /// An error with the usage line.
    func error(_ message: String) -> UsageError { UsageError(message, usage: usage) }
}
