/// Finds the end of a JSON object or array whose bytes come piece by piece.
struct JSONSpan: Sendable {
    /// The next byte to look at.
    private(set) var position: Int

    /// How many objects and arrays are open.
    private var depth = 0

    /// Whether the next byte stands in a string.
    private var isInString = false

    /// Whether the next byte follows a backslash.
    private var isEscaped = false

    /// Begins at the bracket that opens the value.
    init(at position: Int) {
        self.position = position
    }

    /// Looks at the bytes that have come.
    ///
    /// - Parameters:
    ///   - bytes: All bytes so far.
    ///   - mark: Bytes that end the search where they stand outside of a string.
    /// - Returns: The place behind the value, and whether the value is whole; `nil` when more is needed.
    mutating func end(in bytes: [UInt8], before mark: [UInt8]) -> (index: Int, isWhole: Bool)? {
        while position < bytes.count {
            let byte = bytes[position]
            if isInString {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isInString = false
                }
            } else {
                switch byte {
                case UInt8(ascii: "\""): isInString = true
                case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
                case UInt8(ascii: "}"), UInt8(ascii: "]"):
                    depth -= 1
                    if depth == 0 { return (position + 1, true) }
                case _ where byte == mark.first:
                    guard let found = bytes.matches(mark, at: position) else { return nil }
                    if found { return (position, false) }
                default: break
                }
            }
            position += 1
        }
        return nil
    }
}

extension [UInt8] {
    /// Whether a text stands at an index; `nil` when it may, but not all of it is there.
    func matches(_ text: [UInt8], at index: Int) -> Bool? {
        let common = Swift.min(text.count, count - index)
        for offset in 0..<Swift.max(common, 0) where self[index + offset] != text[offset] { return false }
        return common == text.count ? true : nil
    }

    /// The first index from a place on where a text stands; `nil` when it does not.
    func firstIndex(of text: [UInt8], from start: Int) -> Int? {
        guard let first = text.first, start < count else { return nil }
        return self[start...].indices.first { self[$0] == first && matches(text, at: $0) == true }
    }

    /// The first index from a place on where no white space stands.
    func skippingSpace(from start: Int) -> Int {
        var index = start
        while index < count, self[index] == 0x20 || (0x09...0x0D).contains(self[index]) { index += 1 }
        return index
    }

    /// The end of the bytes but for a letter of UTF-8 that is not complete.
    var wholeLetters: Int {
        var index = count - 1
        while index >= 0, count - index <= 3, self[index] & 0xC0 == 0x80 { index -= 1 }
        guard index >= 0 else { return count }
        let length = self[index] >= 0xF0 ? 4 : self[index] >= 0xE0 ? 3 : self[index] >= 0xC0 ? 2 : 1
        return index + length > count ? index : count
    }
}
