/// The text of a string as far as it has come; copies share what they have in common.
struct OpenText: Sendable {
    /// The number of bytes from which on a piece does not grow any more.
    static let pieceSize = 1024

    /// The pieces that do not grow any more.
    private var pieces = SharedList<[UInt8]>()

    /// The bytes behind them.
    private(set) var tail: [UInt8] = []

    /// Adds bytes.
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        seal()
        tail.append(contentsOf: bytes)
    }

    /// Adds a scalar.
    mutating func append(scalar: UInt32) {
        seal()
        // What is no scalar is half of a surrogate pair.
        tail.append(contentsOf: UTF8.encode(Unicode.Scalar(scalar) ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter)
    }

    /// Takes out all of the text.
    mutating func takeAll() -> String {
        defer { removeAll() }
        return string
    }

    /// Takes out the text but for the beginning of a letter at its end.
    mutating func takeWholeLetters() -> String {
        let text = wholeLetters
        let rest = bytes.suffix(firstBytesOfLetter)
        removeAll()
        tail += rest
        return text
    }

    /// Takes all bytes out.
    mutating func removeAll() {
        pieces = SharedList()
        if tail.capacity > 2 * Self.pieceSize { tail = [] } else { tail.removeAll(keepingCapacity: true) }
    }

    /// The text; what is not UTF-8 becomes U+FFFD.
    var string: String {
        pieces.count == 0 ? String(decoding: tail, as: UTF8.self) : String(decoding: bytes, as: UTF8.self)
    }

    /// The text without the beginning of a letter at its end.
    var wholeLetters: String {
        let missing = firstBytesOfLetter
        guard missing > 0 else { return string }
        return String(decoding: bytes.dropLast(missing), as: UTF8.self)
    }

    /// All bytes.
    private var bytes: [UInt8] {
        pieces.elements.flatMap { $0 } + tail
    }

    /// How many bytes at the end begin a letter that is not complete.
    ///
    /// A letter may be cut by a piece's end, but then its first bytes are the
    /// last of all.
    private var firstBytesOfLetter: Int {
        var end = tail.suffix(3)
        if end.count < 3, pieces.count > 0 { end = pieces[pieces.count - 1].suffix(3 - end.count) + end }
        for (index, byte) in end.reversed().enumerated() where byte & 0xC0 != 0x80 {
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
            return length > index + 1 ? index + 1 : 0
        }
        return 0
    }

    /// Begins another piece when the last one is large enough.
    private mutating func seal() {
        guard tail.count >= Self.pieceSize else { return }
        pieces.append(tail)
        tail = []
    }
}
