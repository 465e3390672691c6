extension JSONReader {
    /// Moves over a value of any kind and checks it.
    public mutating func skip() throws(JSONError) {
        switch kind {
        case .object:
            try beginObject()
            var isFirst = true
            while try nextKeySpan(&isFirst) != nil { try skip() }
        case .array:
            try beginArray()
            var isFirst = true
            while try nextElement(&isFirst) { try skip() }
        default:
            try skipScalar()
        }
    }

    /// Moves over a value that is no object and no array.
    @inline(never)
    private mutating func skipScalar() throws(JSONError) {
        skipWhitespace()
        switch kind {
        case .string: _ = try stringSpan()
        case .number: _ = try numberSpan()
        case .bool: _ = try bool()
        default: guard takeNull() else { throw expected("a value") }
        }
    }

    /// The document's text from a place to the cursor, fit to be written back.
    func rawText(from first: UnsafePointer<UInt8>) -> String {
        String(decoding: UnsafeBufferPointer(start: first, count: cursor - first), as: UTF8.self)
    }

    /// The document's text from a place to the cursor, with raw control characters escaped.
    mutating func text(from first: UnsafePointer<UInt8>) -> String {
        let text = rawText(from: first)
        guard sawControl else { return text }
        sawControl = false
        // Cannot fail, as the same bytes were just passed over.
        return (try? JSONReader.read(JSONValue.self, from: text, lenient: true))?.description ?? text
    }
}
