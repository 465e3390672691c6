extension JSONReader {
    /// Moves over a value of any kind and checks it; deep nesting needs no deep stack.
    public mutating func skip() throws(JSONError) {
        var levels: [Bool] = []
        repeat {
            switch kind {
            case .object:
                try beginObject()
                levels.append(true)
                if try skipToValue(&levels, isFirst: true) { continue }
            case .array:
                try beginArray()
                levels.append(false)
                if try skipToValue(&levels, isFirst: true) { continue }
            default:
                try skipScalar()
            }
            while !levels.isEmpty, try !skipToValue(&levels, isFirst: false) {}
        } while !levels.isEmpty
    }

    /// Moves to the next value in what is open; false behind its end, which closes it.
    ///
    /// The levels say of each open value whether it is an object.
    @inline(__always)
    private mutating func skipToValue(_ levels: inout [Bool], isFirst: Bool) throws(JSONError) -> Bool {
        var isFirst = isFirst
        let isObject = levels.last == true
        if isObject ? try nextKeySpan(&isFirst) != nil : try nextElement(&isFirst) { return true }
        levels.removeLast()
        return false
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
