/// Options as pairs of name and value, and flags.
struct Options {
    /// The values by name; a flag has an empty one.
    private var values: [String: String] = [:]

    /// The options that take no value.
    private static let flags = ["--stream"]

    /// Reads arguments.
    init(_ arguments: [String]) throws(OptionError) {
        var rest = arguments[...]
        while let name = rest.popFirst() {
            guard name.hasPrefix("--") else { throw OptionError(message: "'\(name)' is no option") }
            if Self.flags.contains(name) {
                values[name] = ""
            } else if let value = rest.popFirst() {
                values[name] = value
            } else {
                throw OptionError(message: "'\(name)' needs a value")
            }
        }
    }

    /// Takes a flag.
    mutating func flag(_ name: String) -> Bool { values.removeValue(forKey: name) != nil }

    /// Takes the value of an option.
    mutating func value(_ name: String) -> String? { values.removeValue(forKey: name) }

    /// Takes the value of an option that must be there.
    mutating func required(_ name: String) throws(OptionError) -> String {
        guard let value = value(name) else { throw OptionError(message: "'\(name)' is missing") }
        return value
    }

    /// Takes the value of an option, which is a whole number from a lower bound on.
    mutating func count(_ name: String, from least: Int = 1, default usual: Int? = nil) throws(OptionError) -> Int {
        if let usual, values[name] == nil { return usual }
        let text = try required(name)
        guard let number = Int(text), number >= least else {
            throw OptionError(message: "'\(name)' needs a whole number from \(least) on")
        }
        return number
    }

    /// Checks that nothing is left.
    func end() throws(OptionError) {
        guard let name = values.keys.min() else { return }
        throw OptionError(message: "there is no option '\(name)'")
    }
}
