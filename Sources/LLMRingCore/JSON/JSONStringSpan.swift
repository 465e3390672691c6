/// A string as it stands in a document, without its quotes.
struct JSONStringSpan {
    /// The first byte behind the opening quote.
    let start: UnsafePointer<UInt8>

    /// The number of bytes between the quotes.
    let count: Int

    /// Whether some of the bytes are escapes.
    let hasEscapes: Bool

    /// The string itself; what is not UTF-8 becomes U+FFFD.
    @inline(__always)
    var string: String {
        if hasEscapes { return unescaped }
        return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    /// Whether the string is a name.
    func isName(_ name: StaticString) -> Bool {
        if hasEscapes { return unescaped == name.description }
        return count == name.utf8CodeUnitCount && haveSameBytes(start, name.utf8Start, count)
    }

    /// The string with its escapes resolved; they were checked when the span was made.
    @inline(never)
    private var unescaped: String {
        String(unsafeUninitializedCapacity: count) { target in
            var unescaper = JSONUnescaper(source: start, end: start + count, target: target)
            return unescaper.run()
        }
    }
}
