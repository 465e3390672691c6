import LLMRingCore

/// The variables of a file such as .env.
///
/// Lines are `NAME=value`, with `export` in front where it is liked. Values in
/// single quotes stand as they are; in double quotes, `\n`, `\r`, `\t`, `\"`, `\\`
/// and `\$` are escapes, and a backslash takes away the line end behind it. Both may
/// span lines. Else a value ends at the line's end, or at a blank with `#` behind
/// it. Outside of single quotes `$NAME`, `${NAME}` and `${NAME:-else}` stand for
/// variables that are set, or that stand above; unknown ones are empty.
public struct Dotenv: Sendable, Hashable {
    /// The names in the order of the file, each once.
    public private(set) var names: [String] = []

    /// The values by name; the last of equal names wins.
    public private(set) var values: [String: String] = [:]

    /// Reads a text.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - environment: The variables that are set, for use in values.
    /// - Throws: ``LLMError`` with code `configuration` that names the line, and
    ///   never shows a value.
    public init(parsing text: String, environment: [String: String] = [:]) throws {
        try self.init(parsing: Array(text.utf8), file: ".env", environment: environment)
    }

    /// Reads a text.
    ///
    /// - Parameters:
    ///   - bytes: The text in UTF-8, with or without a byte order mark.
    ///   - file: The file's name, for messages.
    ///   - environment: The variables that are set, for use in values.
    /// - Throws: ``LLMError`` with code `configuration`.
    init(parsing bytes: [UInt8], file: String, environment: [String: String]) throws {
        var parser = DotenvParser(bytes)
        do {
            while let (name, value) = try parser.next({ environment[$0] ?? values[$0] }) {
                if values.updateValue(value, forKey: name) == nil { names.append(name) }
            }
        } catch let fault {
            throw LLMError(.configuration, "line \(fault.line) of '\(file)': \(fault.message)")
        }
    }

    /// The environment with the variables that it lacks; none that is set is changed, be it empty.
    ///
    /// - Parameter environment: The variables that are set.
    /// - Returns: All variables.
    public func merged(into environment: [String: String]) -> [String: String] {
        environment.merging(values) { old, _ in old }
    }
}
