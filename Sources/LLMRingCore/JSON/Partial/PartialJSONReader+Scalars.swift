// Numbers and words.

extension PartialJSONReader {
    /// Takes in bytes of a number, and gives the index behind them.
    mutating func takeNumber(_ bytes: UnsafeBufferPointer<UInt8>, from first: Int) throws(JSONError) -> Int {
        var index = first
        while index < bytes.count, let next = number.next(bytes[index]) {
            number = next
            index += 1
        }
        token.append(contentsOf: bytes[first..<index])
        guard index < bytes.count else { return index }
        position = byteCount + index
        guard number.isNumber else { throw fail("expected a digit") }
        addNumber()
        return index
    }

    /// Adds the number that was read.
    mutating func addNumber() {
        add(.number(JSONNumber(checked: String(decoding: token, as: UTF8.self))))
    }

    /// Takes in a letter of a word.
    mutating func takeLetter(_ byte: UInt8) throws(JSONError) {
        let (word, value): (StaticString, JSONValue) =
            switch token[0] {
            case UInt8(ascii: "t"): ("true", true)
            case UInt8(ascii: "f"): ("false", false)
            default: ("null", .null)
            }
        guard word.utf8Start[token.count] == byte else { throw fail("expected a value") }
        token.append(byte)
        if token.count == word.utf8CodeUnitCount { add(value) }
    }
}
