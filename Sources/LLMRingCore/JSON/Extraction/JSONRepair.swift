/// JSON that was mended, with a list of what was wrong.
///
/// Guesses what was meant, so use it only where a guess is better than an
/// error, and show the changes. Well-formed text is never changed. Closes what
/// is open at the text's end and leaves out members whose value did not come;
/// takes comments, single quotes, curly quotes, bare keys, missing and spare
/// commas, other languages' words and spellings of numbers, and text around the
/// JSON.
///
/// Costs time linear in the text.
public struct JSONRepair: Sendable {
    /// What was wrong at a place.
    public struct Change: Hashable, Sendable {
        /// What was wrong.
        public var kind: Kind

        /// Where, in bytes of UTF-8 from the text's start.
        public var offset: Int

        /// Makes a change.
        public init(_ kind: Kind, offset: Int) {
            self.kind = kind
            self.offset = offset
        }
    }

    /// The value.
    public let value: JSONValue

    /// What was wrong, in the order of the text; empty when nothing was.
    public let changes: [Change]

    /// Reads a text that may need mending.
    ///
    /// - Parameter text: The text.
    /// - Throws: ``JSONError`` when no guess is good enough: at words that are
    ///   no JSON, at an object or array without a beginning, and at nesting
    ///   deeper than 512.
    public init(_ text: String) throws(JSONError) {
        let bytes = Array(text.utf8)
        if let value = try? JSONValue(parsing: bytes) {
            self.value = value
            changes = []
            return
        }
        var search = JSONRepairSearch(bytes)
        (value, changes) = try search.run()
    }
}
