/// The names that an object's fields may have, or the words that tell a union's cases apart.
///
/// Meant for static tables in generated code: a table lives as long as the process. The names are plain ASCII that
/// needs no escaping in JSON.
public struct FieldNames: Sendable {
    /// The address of the first name's entry.
    ///
    /// Entries never change once made, so that any thread may read them; a number instead of an array keeps the
    /// counting of references, which all threads would share, out of the reader.
    private let address: UInt

    /// The number of names.
    let count: Int

    /// Makes a table; a name's index is its position.
    public init(_ names: StaticString...) {
        let entries = UnsafeMutableBufferPointer<FieldName>.allocate(capacity: max(names.count, 1))
        _ = entries.initialize(from: names.map { FieldName($0) })
        address = UInt(bitPattern: entries.baseAddress)
        count = names.count
    }

    /// The name at an index.
    @inline(__always)
    subscript(index: Int) -> FieldName {
        // Never nil: an allocation has an address, even the one for no names.
        UnsafePointer<FieldName>(bitPattern: address).unsafelyUnwrapped[index]
    }

    /// The number of a name's bytes when it stands at a place with a quote behind it, else -1.
    ///
    /// Looks at the entry where it lies, as copying one costs more than the look.
    @inline(__always)
    func lengthStanding(
        _ index: Int,
        at place: UnsafePointer<UInt8>,
        before end: UnsafePointer<UInt8>
    ) -> Int {
        let entry = UnsafePointer<FieldName>(bitPattern: address).unsafelyUnwrapped + index
        return entry.pointee.stands(at: place, before: end) ? entry.pointee.count : -1
    }

    /// The index of the name between quotes at a place; nil when the table lacks it.
    ///
    /// Looks from a position onwards, then from the start.
    func index(of span: JSONStringSpan, from first: Int = 0) -> Int? {
        guard !span.hasEscapes else { return index(of: span.string) }
        for index in first..<max(first, count) where self[index].matches(span) { return index }
        for index in 0..<min(first, count) where self[index].matches(span) { return index }
        return nil
    }

    /// The index of the name in lower camel case that a name in snake case stands for; nil when the table lacks it.
    func index(ofSnakeCase name: String) -> Int? {
        let words = name.split(separator: "_").enumerated().map { index, word in
            index == 0 ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
        }
        return index(of: words.joined())
    }

    /// The index of a name; nil when the table lacks it.
    private func index(of name: String) -> Int? {
        (0..<count).first { self[$0].text.description == name }
    }
}
