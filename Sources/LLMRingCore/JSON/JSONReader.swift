/// Reads one JSON document from bytes that outlive it, in one pass and without a tree.
///
/// Wire types read themselves from it; users start with ``read(_:from:lenient:)-(_,[UInt8],_)``.
///
/// Strict by default. A lenient reader, meant for what providers send, puts U+FFFD in the place of invalid UTF-8 and
/// takes raw control characters in strings. Half a surrogate pair in an escape is U+FFFD in both.
///
/// Source: RFC 8259.
public struct JSONReader: ~Copyable {
    /// How deep arrays and objects may be nested.
    static let maxDepth = 512

    /// The document's first byte.
    let start: UnsafePointer<UInt8>

    /// The place behind the document's last byte.
    @usableFromInline let end: UnsafePointer<UInt8>

    /// The next byte to read.
    @usableFromInline var cursor: UnsafePointer<UInt8>

    /// The number of arrays and objects around the cursor.
    var depth = 0

    /// Whether invalid UTF-8 and raw control characters are taken.
    let lenient: Bool

    /// Whether a field that no type knows is an error; else it is kept.
    var refusesUnknown = false

    /// Whether fields of lower camel case are also known in snake case; only where unknown ones are errors.
    var takesSnakeCase = false

    /// Whether a number was read since the last look that would be written differently.
    @usableFromInline var spelledOddly = false

    /// Whether a string with a raw control character was read since the last look.
    var sawControl = false

    /// Makes a reader over bytes that stay where they are as long as it is used.
    public init(_ bytes: UnsafeRawBufferPointer, lenient: Bool = false) throws(JSONError) {
        // An empty buffer may have no address.
        let empty: StaticString = ""
        start = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self) ?? empty.utf8Start
        end = start + bytes.count
        cursor = start
        self.lenient = lenient
        if !lenient, let offset = firstInvalidUTF8(from: start, to: end) {
            throw JSONError(message: "invalid UTF-8", offset: offset)
        }
    }

    /// The kind of the value at the cursor; whitespace before it is passed over.
    public var kind: JSONKind {
        var place = cursor
        while place < end, isWhitespace(place.pointee) { place += 1 }
        return place < end ? JSONKind(firstByte: place.pointee) : .end
    }

    /// Moves over whitespace.
    @inline(__always)
    mutating func skipWhitespace() {
        while cursor < end, isWhitespace(cursor.pointee) { cursor += 1 }
    }

    /// Checks that only whitespace is left.
    public mutating func finish() throws(JSONError) {
        skipWhitespace()
        guard cursor == end else { throw fault("text after the document's end") }
    }

    /// Makes an error at the cursor.
    @inline(never)
    func fault(_ message: String) -> JSONError {
        JSONError(message: message, offset: cursor - start)
    }

    /// Makes an error that says what was expected and what stands at the cursor.
    @inline(never)
    func expected(_ what: String) -> JSONError {
        JSONError(message: "expected \(what), found \(kind.words)", offset: cursor - start)
    }

    /// Whether the cursor stands at a byte.
    @inline(__always)
    func isAt(_ byte: UInt8) -> Bool {
        cursor < end && cursor.pointee == byte
    }
}

/// Whether a byte is whitespace in JSON.
@inline(__always)
func isWhitespace(_ byte: UInt8) -> Bool {
    byte <= 0x20 && (byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09)
}
