/// The JSON in an answer that may have other text around it.
///
/// Passes over a byte order mark, prose, the signs of code blocks and thinking
/// between tags. JSON that begins a code block counts before JSON in prose, and
/// of several the first; an empty value and a list of bare numbers count last
/// in prose. What is inside of a value that is not well-formed is not taken for
/// the answer.
///
/// Does not repair: ``JSONRepair`` does, where that is wanted. Costs time
/// linear in the text.
public struct JSONExtraction: Sendable {
    /// The value.
    public let value: JSONValue

    /// Where the value stands in the text.
    public let range: Range<String.Index>

    /// Whether the value is the beginning of a code block.
    public let isFenced: Bool

    /// Whether nothing but blanks and a byte order mark stands around the value.
    public let isAlone: Bool

    /// Finds the JSON in a text.
    ///
    /// - Parameters:
    ///   - text: The text. If all of it is JSON, that may be of any kind, else
    ///     an object or an array.
    ///   - kind: The kind that counts, an object or an array; others are passed
    ///     over, and so values inside of them are found. Both count when it is
    ///     nil.
    /// - Throws: ``JSONError`` when there is none; its offset, in bytes of
    ///   UTF-8, is where the best beginning breaks.
    public init(_ text: String, expecting kind: JSONKind? = nil) throws(JSONError) {
        let bytes = Array(text.utf8)
        var search = JSONSearch(bytes, expecting: kind)
        let found = try search.run()
        value = found.value
        isFenced = found.isFenced
        isAlone = found.isAlone
        let start = text.utf8.index(text.startIndex, offsetBy: found.range.lowerBound)
        range = start..<text.utf8.index(start, offsetBy: found.range.count)
    }
}
