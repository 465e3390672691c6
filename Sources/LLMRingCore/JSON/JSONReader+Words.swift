extension JSONReader {
    /// Reads true or false.
    mutating func bool() throws(JSONError) -> Bool {
        skipWhitespace()
        if takeWord("true") { return true }
        guard takeWord("false") else { throw expected("a boolean") }
        return false
    }

    /// Moves over the word null if it stands at the cursor.
    public mutating func takeNull() -> Bool {
        skipWhitespace()
        return takeWord("null")
    }

    /// Moves over a word if it stands at the cursor.
    @inline(__always)
    mutating func takeWord(_ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard end - cursor >= count, haveSameBytes(cursor, word.utf8Start, count) else { return false }
        cursor += count
        return true
    }
}
