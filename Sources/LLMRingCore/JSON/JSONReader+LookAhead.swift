extension JSONReader {
    /// Looks into the object at the cursor for the word that tells a union's cases apart.
    ///
    /// Does not move. If the tag is there twice, the first one counts.
    ///
    /// - Parameters:
    ///   - tag: The name of the field that holds the word.
    ///   - words: The words known.
    /// - Returns: The word's index; -1 for another word; -2 when there is no such string.
    /// - Throws: ``JSONError`` when the text before the tag is malformed.
    public mutating func caseIndex(tag: StaticString, in words: FieldNames) throws(JSONError) -> Int {
        let mark = cursor
        let markedDepth = depth
        defer {
            cursor = mark
            depth = markedDepth
        }
        guard kind == .object else { return -2 }
        try beginObject()
        var isFirst = true
        while let key = try nextKeySpan(&isFirst) {
            guard key.isName(tag) else {
                try skip()
                continue
            }
            guard kind == .string else { return -2 }
            return words.index(of: try stringSpan()) ?? -1
        }
        return -2
    }

    /// Looks into the object at the cursor for the first key that a table has.
    ///
    /// Does not move. Gives the key's index; -1 when there is none, when the value is no object or when it is
    /// malformed.
    public mutating func keyIndex(in names: FieldNames) -> Int {
        let mark = cursor
        let markedDepth = depth
        defer {
            cursor = mark
            depth = markedDepth
        }
        do throws(JSONError) {
            guard kind == .object else { return -1 }
            try beginObject()
            var isFirst = true
            while let key = try nextKeySpan(&isFirst) {
                if let index = names.index(of: key) { return index }
                try skip()
            }
            return -1
        } catch {
            // Whoever reads the value next meets the same fault and reports it.
            return -1
        }
    }
}
