/// Looks for JSON in the bytes of a text.
package struct JSONSearch {
    /// What was found.
    package struct Found {
        /// The value.
        package var value: JSONValue

        /// Where it stands.
        package var range: Range<Int>

        /// Whether it is the beginning of a code block.
        package var isFenced = false

        /// Whether nothing else is in the text.
        package var isAlone = false
    }

    /// The number of bytes that were looked at, each time they were.
    package private(set) var work = 0

    /// The text.
    private let bytes: [UInt8]

    /// The kind that counts; nil when both do.
    private let kind: JSONKind?

    /// The first value in prose.
    private var inProse: Found?

    /// The first value in prose that is empty or a list of numbers.
    private var footnote: Found?

    /// The beginning of a value that went furthest, and whether it stands in a code block.
    private var failure: (length: Int, isFenced: Bool, error: JSONError)?

    /// Makes a search.
    package init(_ bytes: [UInt8], expecting kind: JSONKind?) {
        self.bytes = bytes
        self.kind = kind
    }

    /// Finds the value that counts.
    package mutating func run() throws(JSONError) -> Found {
        work += bytes.count
        if let all { return all }
        let behindThinking = endOfUntaggedThinking(in: bytes)
        for start in [behindThinking, 0] {
            guard let start else { continue }
            if let found = fenced(from: start) ?? inProse ?? footnote { return found }
        }
        throw failure?.error ?? JSONError(message: "there is no JSON object or array in the text", offset: 0)
    }

    /// The value that is all of the text.
    private var all: Found? {
        let start = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
        var reader = PartialJSONReader()
        guard (try? reader.feed(bytes[start...])) != nil, let value = try? reader.finish() else { return nil }
        if let kind, reader.json.kind != kind { return nil }
        let first = bytes[start...].firstIndex { !isWhitespace($0) } ?? start
        return Found(value: value, range: first..<start + (reader.endOffset ?? 0), isAlone: true)
    }

    /// Finds the first value that begins a code block, and notes others on the way.
    private mutating func fenced(from first: Int) -> Found? {
        var start = JSONStart(expecting: kind)
        start.care = .search
        if first > 0 { start.resume(at: first) }
        var place = first
        while start.find(in: bytes, from: place) != nil, let offset = start.offset {
            var reader = PartialJSONReader()
            do throws(JSONError) {
                try reader.feed(bytes[offset...])
                let value = try reader.finish(allowingRest: true)
                place = offset + (reader.endOffset ?? 0)
                let found = Found(value: value, range: offset..<place, isFenced: start.isFenced)
                if found.isFenced { return found }
                note(found)
            } catch {
                note(error, at: offset, isFenced: start.isFenced)
                place = max(offset + 1, offset + error.offset)
            }
            work += reader.work
            start.resume(at: place)
        }
        return nil
    }

    /// Notes a value in prose.
    private mutating func note(_ found: Found) {
        let isMinor =
            switch found.value {
            case .array(let elements): elements.allSatisfy { $0.doubleValue != nil }
            case .object(let object): object.isEmpty
            default: false
            }
        if isMinor { footnote = footnote ?? found } else { inProse = inProse ?? found }
    }

    /// Notes why what began like a value is none.
    private mutating func note(_ error: JSONError, at offset: Int, isFenced: Bool) {
        if let failure, failure.isFenced && !isFenced { return }
        if let failure, failure.isFenced == isFenced, failure.length >= error.offset { return }
        var error = error
        let length = error.offset
        error.offset += offset
        failure = (length, isFenced, error)
    }
}
