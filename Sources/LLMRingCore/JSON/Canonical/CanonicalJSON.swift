/// The one text of a JSON value that all programs agree on, to be hashed and signed.
///
/// Keys stand in the order of their UTF-16 code units, numbers as ECMAScript
/// writes doubles, and there is no white space.
///
/// Source: <https://www.rfc-editor.org/rfc/rfc8785>.
package enum CanonicalJSON {
    /// Writes a value; deep nesting needs no deep stack.
    ///
    /// - Parameter value: The value. Integers that no double holds are rounded.
    /// - Returns: The text in UTF-8.
    /// - Throws: ``LLMError`` with code `unsupported` when a number is too large
    ///   for a double.
    package static func bytes(of value: JSONValue) throws -> [UInt8] {
        var writer = CanonicalWriter()
        return try writer.write(value)
    }

    /// Writes a value as text; deep nesting needs no deep stack.
    ///
    /// - Parameter value: The value. Integers that no double holds are rounded.
    /// - Returns: The text.
    /// - Throws: ``LLMError`` with code `unsupported` when a number is too large
    ///   for a double.
    package static func text(of value: JSONValue) throws -> String {
        String(decoding: try bytes(of: value), as: UTF8.self)
    }
}
