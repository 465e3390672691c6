/// Walks over bytes and knows the line and column it has come to.
struct ByteCursor: Sendable {
    /// All bytes.
    let bytes: [UInt8]

    /// The index of the next byte.
    private(set) var index: Int

    /// The next byte's line, from 1.
    private var line = 1

    /// The index at which the line begins.
    private var lineStart: Int

    /// Starts before the byte at an index, which is the first of its line.
    init(_ bytes: [UInt8], from index: Int = 0) {
        self.bytes = bytes
        self.index = index
        lineStart = index
    }

    /// The next byte; `nil` at the end.
    var current: UInt8? { index < bytes.count ? bytes[index] : nil }

    /// The place of the next byte.
    var position: Position { Position(line: line, column: index - lineStart + 1) }

    /// The byte that many places after the next one; `nil` past the end.
    func peek(_ distance: Int) -> UInt8? {
        index + distance < bytes.count ? bytes[index + distance] : nil
    }

    /// Steps over the next byte; does nothing at the end.
    mutating func advance() {
        guard let byte = current else { return }
        index += 1
        let endsLine = byte == UInt8(ascii: "\n") || (byte == UInt8(ascii: "\r") && current != UInt8(ascii: "\n"))
        guard endsLine else { return }
        line += 1
        lineStart = index
    }

    /// Steps over that many bytes.
    mutating func advance(by count: Int) {
        for _ in 0..<count { advance() }
    }

    /// Steps over bytes as long as a condition holds, and gives them back.
    @discardableResult
    mutating func take(while condition: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        let start = index
        while let byte = current, condition(byte) { advance() }
        return bytes[start..<index]
    }

    /// Steps over the bytes that stand for themselves in a string: printable ASCII up to a quote or backslash.
    mutating func takePlain(until quote: UInt8) -> ArraySlice<UInt8> {
        let start = index
        var end = index
        while end < bytes.count {
            let byte = bytes[end]
            guard byte >= 0x20, byte < 0x80, byte != quote, byte != UInt8(ascii: "\\") else { break }
            end += 1
        }
        index = end
        return bytes[start..<end]
    }

    /// Steps to the end.
    mutating func finish() {
        while current != nil { advance() }
    }
}
