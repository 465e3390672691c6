/// How a document writes what it has, so that what is added looks alike.
struct TOMLStyle {
    /// How lines end.
    var newline = "\n"
    /// What stands before headers.
    var headerIndent = ""
    /// What stands before keys.
    var indent = ""
    /// What stands between a key and its value.
    var equals = " = "
    /// What stands behind an array's bracket and before the other one.
    var padding = ""
    /// What stands before the elements of an array that has a line for each; nil for arrays in one line.
    var elementIndent: String?
    /// Whether the last element of an array has a comma.
    var hasLastComma = false

    /// Writes the line of a key and a value.
    func line(_ keys: [String], _ value: TOMLValue) -> String {
        "\(indent)\(keys.map(TOMLWriter.key).joined(separator: "."))\(equals)\(text(value))\(newline)"
    }

    /// Writes a value.
    func text(_ value: TOMLValue) -> String {
        guard case .array(let values) = value, !values.isEmpty else { return TOMLWriter.value(value) }
        let texts = values.map { TOMLWriter.value($0) }
        let comma = hasLastComma ? "," : ""
        guard let elementIndent else { return "[\(padding)\(texts.joined(separator: ", "))\(comma)\(padding)]" }
        let lines = texts.map { "\(elementIndent)\($0)" }.joined(separator: ",\(newline)")
        return "[\(newline)\(lines)\(comma)\(newline)\(indent)]"
    }
}
