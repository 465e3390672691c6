extension LineWriter {
    /// Writes a call, a list or a signature: on one line if it fits, else one argument a line.
    ///
    /// - Parameters:
    ///   - prefix: What opens it, such as `self.init(`.
    ///   - arguments: The arguments without commas. One of several lines breaks
    ///     the call.
    ///   - suffix: What closes it, such as `)` or `) throws -> Usage {`.
    ///   - hasTrailingComma: Whether a broken list ends in a comma, as literals do.
    package mutating func call(
        prefix: String,
        arguments: [String],
        suffix: String = ")",
        hasTrailingComma: Bool = false
    ) {
        let joined = prefix + arguments.joined(separator: ", ") + suffix
        guard joined.count > room || joined.contains("\n"), !arguments.isEmpty else { return line(joined) }
        line(prefix)
        indented { writer in
            for (index, argument) in arguments.enumerated() {
                let isLast = index == arguments.count - 1
                writer.line(argument + (isLast && !hasTrailingComma ? "" : ","))
            }
        }
        line(suffix)
    }

    /// Writes a block whose head is a call or signature that may be too long for a line.
    ///
    /// - Parameters:
    ///   - prefix: What opens the head, such as `public init(`.
    ///   - arguments: The head's arguments without commas.
    ///   - suffix: What closes the head, such as `) {`.
    ///   - tail: The line after the block.
    ///   - body: Writes the lines between.
    /// - Throws: What the body throws.
    package mutating func block<Failure: Error>(
        prefix: String,
        arguments: [String],
        suffix: String = ") {",
        tail: String = "}",
        _ body: (inout Self) throws(Failure) -> Void
    ) throws(Failure) {
        call(prefix: prefix, arguments: arguments, suffix: suffix)
        try indented(body)
        line(tail)
    }
}
