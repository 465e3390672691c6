/// Follows the start of a JSON text to say which fields lead to its end.
struct JSONPathFinder {
    /// An array or an object that is open.
    private struct Level {
        /// The key last read in an object; nil in an array and before the first key.
        var key: String?

        /// The position in an array; nil in an object.
        var index: Int?

        /// Whether the next string is a key.
        var wantsKey: Bool
    }

    /// What is open, outermost first.
    private var levels: [Level] = []

    /// Names of fields and positions in arrays, outermost first.
    var path: [String] {
        levels.compactMap { $0.key ?? $0.index.map(String.init) }
    }

    /// Follows a text up to a place.
    mutating func run(from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>) {
        var place = start
        while place < end {
            let byte = place.pointee
            place += 1
            if byte == UInt8(ascii: "\"") { string(at: &place, to: end) } else { follow(byte) }
        }
    }

    /// Follows one byte outside of strings.
    private mutating func follow(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "{"): levels.append(Level(wantsKey: true))
        case UInt8(ascii: "["): levels.append(Level(index: 0, wantsKey: false))
        case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = levels.popLast()
        case UInt8(ascii: ","): nextMember()
        default: break
        }
    }

    /// Follows a comma.
    private mutating func nextMember() {
        guard var level = levels.popLast() else { return }
        if let index = level.index {
            level.index = index + 1
        } else {
            level.key = nil
            level.wantsKey = true
        }
        levels.append(level)
    }

    /// Follows a string, and keeps it if it is a key.
    private mutating func string(at place: inout UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>) {
        let first = place
        while place < end, place.pointee != UInt8(ascii: "\"") {
            place += place.pointee == UInt8(ascii: "\\") && end - place > 1 ? 2 : 1
        }
        guard place < end else { return }
        let count = place - first
        place += 1
        guard var level = levels.popLast() else { return }
        if level.wantsKey {
            // A long key is no field's name, but somebody's text.
            level.key = String(decoding: UnsafeBufferPointer(start: first, count: min(count, 64)), as: UTF8.self)
            level.wantsKey = false
        }
        levels.append(level)
    }
}
