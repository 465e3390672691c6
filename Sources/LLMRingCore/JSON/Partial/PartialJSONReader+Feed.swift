extension PartialJSONReader {
    /// Takes in the next piece of the text.
    ///
    /// - Parameter text: The piece.
    /// - Throws: ``JSONError`` when the text is malformed or nested deeper than
    ///   512, and at each call after that; the value so far keeps what stands
    ///   before the fault.
    public mutating func feed(_ text: String) throws(JSONError) {
        var text = text
        try text.withUTF8 { bytes in
            Result { () throws(JSONError) in try feed(bytes, isUTF8: true) }
        }.get()
    }

    /// Takes in the next piece of the text.
    ///
    /// - Parameter text: The piece.
    /// - Throws: ``JSONError`` when the text is malformed or nested deeper than
    ///   512, and at each call after that; the value so far keeps what stands
    ///   before the fault.
    public mutating func feed(_ text: Substring) throws(JSONError) {
        var text = text
        try text.withUTF8 { bytes in
            Result { () throws(JSONError) in try feed(bytes, isUTF8: true) }
        }.get()
    }

    /// Takes in the next bytes of the text, which is UTF-8.
    ///
    /// - Parameter bytes: The bytes; a letter may be cut by their end.
    /// - Throws: ``JSONError`` when the text is malformed or nested deeper than
    ///   512, and at each call after that; the value so far keeps what stands
    ///   before the fault.
    public mutating func feed(_ bytes: [UInt8]) throws(JSONError) {
        try bytes.withUnsafeBufferPointer { (bytes) throws(JSONError) in try feed(bytes, isUTF8: false) }
    }

    /// Takes in the next bytes of the text, which is UTF-8.
    ///
    /// - Parameter bytes: The bytes; a letter may be cut by their end.
    /// - Throws: ``JSONError`` when the text is malformed or nested deeper than
    ///   512, and at each call after that; the value so far keeps what stands
    ///   before the fault.
    public mutating func feed(_ bytes: ArraySlice<UInt8>) throws(JSONError) {
        try bytes.withUnsafeBufferPointer { (bytes) throws(JSONError) in try feed(bytes, isUTF8: false) }
    }

    /// Takes in the end of the text.
    ///
    /// - Parameter allowingRest: Whether other text than white space may stand
    ///   behind the value.
    /// - Returns: The value.
    /// - Throws: ``JSONError`` when the value is not complete, or when other
    ///   text follows it.
    @discardableResult
    public mutating func finish(allowingRest: Bool = false) throws(JSONError) -> JSONValue {
        if let failure { throw failure }
        position = byteCount
        if place == .number, number.isNumber, json.levels.isEmpty { addNumber() }
        guard let value = json.finished else {
            throw fail(byteCount == 0 ? "the document is empty" : "the document ends inside a value")
        }
        if let restOffset, !allowingRest {
            throw JSONError(message: "text after the document's end", offset: restOffset)
        }
        return value
    }

    /// Takes in bytes, and notes what stands behind the value's end.
    mutating func feed(_ bytes: UnsafeBufferPointer<UInt8>, isUTF8: Bool) throws(JSONError) {
        if let failure { throw failure }
        // What copies in the hands of others would make it copy.
        work += json.levels.count + min(json.text.tail.count, OpenText.pieceSize)
        let start = byteCount
        let taken = try consume(bytes, isChecked: isLenient || isUTF8 && letter.isWhole)
        byteCount = start + bytes.count
        guard place == .end, restOffset == nil else { return }
        restOffset = bytes[taken...].firstIndex { !isWhitespace($0) }.map { start + $0 }
    }

    /// Reads bytes up to the value's end, and gives the number of those that were read.
    mutating func consume(_ bytes: UnsafeBufferPointer<UInt8>, isChecked: Bool) throws(JSONError) -> Int {
        var index = 0
        while index < bytes.count {
            position = byteCount + index
            let first = index
            switch place {
            case .text: index = try takeText(bytes, from: index, isChecked: isChecked)
            case .number: index = try takeNumber(bytes, from: index)
            case .end: return index
            case .escape:
                try takeEscape(bytes[index])
                index += 1
            case .unicode:
                try takeDigit(bytes[index])
                index += 1
            case .word:
                try takeLetter(bytes[index])
                index += 1
            default:
                try takeSign(bytes[index])
                index += 1
            }
            work += index - first
        }
        return index
    }

    /// Notes that the text cannot be read, and gives the error to throw.
    mutating func fail(_ message: String) -> JSONError {
        let error = JSONError(message: message, offset: position, path: json.levels.map(\.step))
        failure = error
        return error
    }
}
