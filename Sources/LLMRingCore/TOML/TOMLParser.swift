/// Reads TOML 1.0 and notes where everything stands.
///
/// Source: <https://toml.io/en/v1.0.0>.
struct TOMLParser {
    /// The deepest nesting that is read.
    static let maximumDepth = 128

    /// The text.
    let bytes: [UInt8]

    /// The position of the next byte.
    var position = 0

    /// What was read.
    var syntax = TOMLSyntax()

    /// Reads a whole document.
    static func parse(_ bytes: [UInt8]) throws(TOMLError) -> TOMLSyntax {
        var parser = TOMLParser(bytes: bytes)
        try parser.checkEncoding()
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { parser.position = 3 }
        while true {
            parser.skipBlanks()
            guard let byte = parser.next else { break }
            if byte == UInt8(ascii: "[") {
                try parser.header()
            } else if byte != UInt8(ascii: "#"), byte != 0x0A, byte != 0x0D {
                let section = parser.syntax.sections.count - 1
                let entry = try parser.entry(in: parser.syntax.sections[section].table)
                parser.syntax.sections[section].entries.append(entry)
            }
            try parser.endLine()
        }
        return parser.syntax
    }

    /// The next byte; nil at the end.
    var next: UInt8? {
        position < bytes.count ? bytes[position] : nil
    }

    /// Whether the next bytes are these.
    func isNext(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { bytes[position...].starts(with: $0) }
    }

    /// Skips blanks and tabs.
    mutating func skipBlanks() {
        while let byte = next, byte == 0x20 || byte == 0x09 { position += 1 }
    }

    /// Takes the rest of a line: a comment and a line break.
    mutating func endLine() throws(TOMLError) {
        skipBlanks()
        try comment()
        if position < bytes.count, try !lineBreak() {
            throw fault("there is more behind the end of this; begin a new line, or put '#' before a comment")
        }
    }

    /// Takes a comment, if there is one, up to the end of the line.
    mutating func comment() throws(TOMLError) {
        guard next == UInt8(ascii: "#") else { return }
        while let byte = next, byte != 0x0A {
            if byte == 0x0D, position + 1 < bytes.count, bytes[position + 1] == 0x0A { return }
            guard byte == 0x09 || (byte >= 0x20 && byte != 0x7F) else {
                throw fault("a comment has a control character; take it out")
            }
            position += 1
        }
    }

    /// Takes a line break, if there is one.
    mutating func lineBreak() throws(TOMLError) -> Bool {
        if next == 0x0A {
            position += 1
            return true
        }
        guard next == 0x0D else { return false }
        guard position + 1 < bytes.count, bytes[position + 1] == 0x0A else {
            throw fault("a carriage return stands alone; end lines with a line feed")
        }
        position += 2
        return true
    }

    /// An error at a position.
    func fault(_ message: String, at offset: Int? = nil) -> TOMLError {
        TOMLError(message: message, location: TOMLLocation(offset: offset ?? position, in: bytes))
    }

    /// Throws unless a value may be put into a table or an array.
    func checkDepth(in parent: Int, at offset: Int) throws(TOMLError) {
        guard syntax.nodes[parent].depth < Self.maximumDepth else {
            throw fault("values are nested deeper than \(Self.maximumDepth); flatten them", at: offset)
        }
    }

    /// Throws unless the text is UTF-8.
    private func checkEncoding() throws(TOMLError) {
        let place = bytes.withUnsafeBufferPointer { buffer -> Int? in
            guard let start = buffer.baseAddress else { return nil }
            return firstInvalidUTF8(from: start, to: start + buffer.count)
        }
        if let place { throw fault("this is no UTF-8; save the file in that encoding", at: place) }
    }
}
