extension JSONRepair {
    /// What may be wrong with a JSON text, and is mended.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The text ends in a string, which is closed.
        case openString

        /// An array has no end, and is closed.
        case openArray

        /// An object has no end, and is closed.
        case openObject

        /// A key has no value, or an end of the text cuts a word or number; the member is left out.
        case missingValue

        /// There is no comma between two members.
        case missingComma

        /// There is a comma before the first, behind the last or behind no member.
        case extraComma

        /// There is no colon behind a key.
        case missingColon

        /// A closing bracket closes nothing, and is left out.
        case extraBracket

        /// A string has single quotes.
        case singleQuotes

        /// A string has curly quotes.
        case curlyQuotes

        /// A key has no quotes.
        case bareKey

        /// A word is written as in another language.
        case word

        /// A number is infinite or none, and becomes null.
        case notFinite

        /// A number is written as in another language.
        case number

        /// There is a comment.
        case comment

        /// A string has raw control characters.
        case control

        /// A string has an escape that JSON does not know.
        case escape

        /// There are blanks that JSON does not know, or a byte order mark.
        case blank

        /// Other text stands around the JSON.
        case textAround
    }
}
