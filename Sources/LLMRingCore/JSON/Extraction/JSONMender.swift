/// Reads a value from a text that is nearly JSON, and writes it as JSON.
struct JSONMender {
    /// An array or an object that is open.
    struct Level {
        /// Whether it is an object.
        var isObject: Bool

        /// Whether a member stands before the cursor, with no comma behind it.
        var isBehindMember = false

        /// Where the comma before the cursor is; nil when there is none.
        var comma: Int?
    }

    /// The text.
    let bytes: [UInt8]

    /// The index of the next byte to read.
    var index: Int

    /// What was wrong so far.
    var changes: [JSONRepair.Change] = []

    /// What is open, outermost first.
    var levels: [Level] = []

    /// The mended text.
    var writer = JSONWriter()

    /// Makes a mender of a value.
    ///
    /// - Parameters:
    ///   - bytes: The text.
    ///   - index: Where the value begins, or blanks before it.
    ///   - textStart: Where the first byte is that is no blank.
    init(_ bytes: [UInt8], at index: Int, textStart: Int) {
        self.bytes = bytes
        self.index = index
        if bytes.starts(with: byteOrderMark) { note(.blank, at: 0) }
        if textStart < index { note(.textAround, at: textStart) }
    }

    /// Reads the value and what stands behind it.
    mutating func run() throws(JSONError) -> JSONValue {
        skipBlanks()
        guard try member(key: nil) else { throw fault("there is no JSON value") }
        while !levels.isEmpty {
            skipBlanks()
            if isAtEnd { close(to: 0) } else { try step() }
        }
        let end = index
        let count = changes.count
        skipBlanks()
        guard index < bytes.count else { return try JSONReader.read(from: writer.bytes) }
        // What looks like comments may be prose here.
        changes.removeSubrange(count...)
        index = end
        while index < bytes.count, isWhitespace(bytes[index]) { index += 1 }
        note(.textAround, at: index)
        let value: JSONValue = try JSONReader.read(from: writer.bytes)
        return value
    }

    /// Whether the text or the code block around the value ends.
    private var isAtEnd: Bool {
        index == bytes.count || isAt(UInt8(ascii: "`")) && bytes[index...].starts(with: "```".utf8)
    }

    /// Reads a sign between members, or a member.
    private mutating func step() throws(JSONError) {
        let last = levels.count - 1
        switch bytes[index] {
        case UInt8(ascii: "}"), UInt8(ascii: "]"): takeClosing()
        case UInt8(ascii: ","):
            if levels[last].isBehindMember { levels[last].comma = index } else { note(.extraComma, at: index) }
            levels[last].isBehindMember = false
            index += 1
        default:
            if levels[last].isBehindMember { note(.missingComma, at: index) }
            levels[last].comma = nil
            levels[last].isBehindMember = true
            if levels[last].isObject { try keyAndValue() } else { _ = try member(key: nil) }
        }
    }

    /// Reads a key, what stands behind it, and its value.
    private mutating func keyAndValue() throws(JSONError) {
        let first = index
        let key = try key()
        skipBlanks()
        if isAt(UInt8(ascii: ":")) {
            index += 1
            skipBlanks()
        } else if !isAtEndOfMember {
            note(.missingColon, at: index)
        }
        guard !isAtEndOfMember, let key else { return note(.missingValue, at: first) }
        _ = try member(key: key)
    }

    /// Whether nothing more of a member can come.
    private var isAtEndOfMember: Bool {
        guard !isAtEnd else { return true }
        return [UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]")].contains(bytes[index])
    }

    /// Reads a scalar or the beginning of an array or an object; false when the text's end cuts it.
    private mutating func member(key: String?) throws(JSONError) -> Bool {
        guard index < bytes.count else { return false }
        switch bytes[index] {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            guard levels.count < JSONReader.maxDepth else { throw fault("nested deeper than \(JSONReader.maxDepth)") }
            write(key)
            let isObject = bytes[index] == UInt8(ascii: "{")
            if isObject { writer.beginObject() } else { writer.beginArray() }
            levels.append(Level(isObject: isObject))
            index += 1
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "0")...UInt8(ascii: "9"):
            return try number(key: key)
        default:
            guard let quote = JSONQuote(bytes, at: index) else { return try word(key: key) }
            let text = string(quote).text
            write(key)
            writer.string(text)
        }
        return true
    }

    /// Reads a closing bracket; one that closes nothing is left out.
    private mutating func takeClosing() {
        let isObject = bytes[index] == UInt8(ascii: "}")
        if let place = levels.lastIndex(where: { $0.isObject == isObject }) {
            close(to: place + 1)
            closeLast()
        } else {
            note(.extraBracket, at: index)
        }
        index += 1
    }

    /// Closes what has no end until a number of levels is left.
    private mutating func close(to count: Int) {
        while let last = levels.last, levels.count > count {
            note(last.isObject ? .openObject : .openArray, at: index)
            closeLast()
        }
    }

    /// Closes the innermost level.
    private mutating func closeLast() {
        let level = levels.removeLast()
        if let comma = level.comma { note(.extraComma, at: comma) }
        if level.isObject { writer.endObject() } else { writer.endArray() }
    }

    /// Writes the key of a member.
    mutating func write(_ key: String?) {
        if let key { writer.key(key) }
    }

    /// Notes what was wrong.
    mutating func note(_ kind: JSONRepair.Kind, at offset: Int) {
        changes.append(JSONRepair.Change(kind, offset: offset))
    }

    /// Whether a byte stands at the cursor.
    func isAt(_ byte: UInt8) -> Bool {
        index < bytes.count && bytes[index] == byte
    }

    /// Makes an error at the cursor.
    func fault(_ message: String) -> JSONError {
        JSONError(message: message, offset: index)
    }
}
