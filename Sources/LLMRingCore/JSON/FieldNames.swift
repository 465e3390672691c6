/// The names that an object's fields may have, or the words that tell a union's cases apart.
///
/// Meant for static tables in generated code. The names are plain ASCII that needs no escaping in JSON.
public struct FieldNames: Sendable {
    /// The names, in the order of their indices.
    @usableFromInline let names: [StaticString]

    /// Makes a table; a name's index is its position.
    @inlinable
    public init(_ names: StaticString...) {
        self.names = names
    }

    /// The index of a name; nil when the table lacks it.
    ///
    /// Looks from a position onwards, then from the start.
    func index(of name: UnsafePointer<UInt8>, count: Int, from first: Int) -> Int? {
        for index in first..<max(first, names.count) where names[index].matches(name, count: count) { return index }
        for index in 0..<min(first, names.count) where names[index].matches(name, count: count) { return index }
        return nil
    }
}

extension StaticString {
    /// Whether the text has these bytes.
    @inline(__always)
    func matches(_ bytes: UnsafePointer<UInt8>, count: Int) -> Bool {
        utf8CodeUnitCount == count && haveSameBytes(utf8Start, bytes, count: count)
    }
}

/// Whether two places hold the same bytes.
@inline(__always)
func haveSameBytes(_ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, count: Int) -> Bool {
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
