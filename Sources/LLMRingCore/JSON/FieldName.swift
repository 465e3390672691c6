/// A name in a form that is quickly compared with the bytes of a document.
struct FieldName: Sendable {
    /// The name.
    let text: StaticString

    /// The number of its bytes.
    let count: Int

    /// The first eight bytes of the name with a quote behind it, padded with zeros.
    let head: UInt64

    /// The bits of the head that are not padding.
    let mask: UInt64

    /// Makes a name.
    init(_ text: StaticString) {
        self.text = text
        count = text.utf8CodeUnitCount
        var head: UInt64 = 0
        var mask: UInt64 = 0
        for index in 0...min(count, 7) {
            let byte = index < count ? text.utf8Start[index] : UInt8(ascii: "\"")
            head |= UInt64(byte) << UInt64(8 * index)
            mask |= 0xFF << UInt64(8 * index)
        }
        self.head = head
        self.mask = mask
    }

    /// Whether the name and a quote stand at a place.
    @inline(__always)
    func stands(at place: UnsafePointer<UInt8>, before end: UnsafePointer<UInt8>) -> Bool {
        let room = end - place
        guard room >= 8 else {
            return room > count && place[count] == UInt8(ascii: "\"") && haveSameBytes(place, text.utf8Start, count)
        }
        guard (loadWord(place) ^ head) & mask == 0 else { return false }
        guard count > 7 else { return true }
        return room > count && place[count] == UInt8(ascii: "\"") && haveSameBytes(place, text.utf8Start, count)
    }

    /// Whether the name is the text of a string without escapes.
    @inline(__always)
    func matches(_ span: JSONStringSpan) -> Bool {
        count == span.count && haveSameBytes(span.start, text.utf8Start, count)
    }
}

/// Whether two places hold the same bytes.
@inline(__always)
func haveSameBytes(_ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    guard count >= 8 else {
        for index in 0..<count where left[index] != right[index] { return false }
        return true
    }
    var index = 0
    while index + 8 < count {
        guard loadWord(left + index) == loadWord(right + index) else { return false }
        index += 8
    }
    // The last word overlaps the one before it.
    return loadWord(left + (count - 8)) == loadWord(right + (count - 8))
}
