/// Mends the JSON in a text that may hold other text.
package struct JSONRepairSearch {
    /// What came out.
    package typealias Mended = (value: JSONValue, changes: [JSONRepair.Change])

    /// The number of bytes that were looked at, each time they were.
    package private(set) var work = 0

    /// The text.
    private let bytes: [UInt8]

    /// Where the first byte is that is no blank and no byte order mark.
    private let textStart: Int

    /// The first value that came out without members.
    private var empty: Mended?

    /// Why the first bracket is not the beginning of a value.
    private var failure: JSONError?

    /// Makes a search.
    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        let rest = bytes.dropFirst(bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0)
        textStart = rest.firstIndex { !isWhitespace($0) } ?? bytes.count
    }

    /// Mends what begins at the first bracket from which something comes out.
    ///
    /// Code blocks that begin with a bracket count before prose, and without
    /// any bracket the whole text counts.
    package mutating func run() throws(JSONError) -> Mended {
        for needsFence in [true, false] {
            var start = JSONStart()
            start.care = .none
            var place = 0
            while start.find(in: bytes, from: place) != nil, let offset = start.offset {
                place = offset + 1
                if start.isFenced || !needsFence, let mended = mend(at: offset, &place) { return mended }
                start.resume(at: place)
            }
            work += bytes.count
        }
        if let empty { return empty }
        if let failure { throw failure }
        return try mendScalar()
    }

    /// Mends what begins at a bracket; nil when nothing comes out.
    private mutating func mend(at offset: Int, _ place: inout Int) -> Mended? {
        var mender = JSONMender(bytes, at: offset, textStart: textStart)
        defer {
            place = max(place, mender.index)
            work += mender.index - offset
        }
        do throws(JSONError) {
            let mended = (value: try mender.run(), changes: mender.changes)
            if !mended.value.isEmpty { return mended }
            if empty == nil { empty = mended }
        } catch {
            failure = failure ?? error
        }
        return nil
    }

    /// Mends a text that is a string, a number or a word.
    private func mendScalar() throws(JSONError) -> Mended {
        var mender = JSONMender(bytes, at: textStart, textStart: textStart)
        let value = try mender.run()
        guard mender.index == bytes.count else { throw mender.fault("expected the end") }
        return (value, mender.changes)
    }
}

extension JSONValue {
    /// Whether it is an array or an object without members.
    fileprivate var isEmpty: Bool {
        switch self {
        case .array(let elements): elements.isEmpty
        case .object(let object): object.isEmpty
        default: false
        }
    }
}
