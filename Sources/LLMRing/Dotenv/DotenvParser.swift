/// Reads variables from a text, one by one.
struct DotenvParser {
    /// The text, its lines ended by line feeds alone.
    private let bytes: [UInt8]

    /// The position of the next byte.
    private var position = 0

    /// The number of the present line, from 1.
    private var line = 1

    /// Makes a parser of a text in UTF-8, with or without a byte order mark.
    init(_ text: [UInt8]) {
        let content = text.starts(with: [0xEF, 0xBB, 0xBF]) ? text[3...] : text[...]
        var bytes: [UInt8] = []
        bytes.reserveCapacity(content.count)
        for (index, byte) in zip(content.indices, content) {
            let isLineEnd = byte == carriageReturn && index + 1 < content.endIndex && content[index + 1] == lineFeed
            if !isLineEnd { bytes.append(byte) }
        }
        self.bytes = bytes
    }

    /// The next byte; nil at the end.
    private var byte: UInt8? {
        position < bytes.count ? bytes[position] : nil
    }

    /// Reads the next variable.
    ///
    /// - Parameter lookUp: Gives the values that others may be made of.
    /// - Returns: The name and the value; nil at the end.
    /// - Throws: ``DotenvFault`` for the first line that is none.
    mutating func next(_ lookUp: (String) -> String?) throws(DotenvFault) -> (name: String, value: String)? {
        skipToName()
        guard byte != nil else { return nil }
        var name = try readName()
        skipBlanks()
        // A variable of that name may exist too.
        if name == "export", byte != UInt8(ascii: "=") {
            name = try readName()
            skipBlanks()
        }
        guard byte == UInt8(ascii: "=") else {
            throw fault("there is no '=' behind '\(name)'; write 'NAME=value'")
        }
        position += 1
        skipBlanks()
        let value: [UInt8]
        switch byte {
        case UInt8(ascii: "'"): value = try readLiteral(name)
        case UInt8(ascii: "\""): value = try readQuoted(name, lookUp)
        default: return (name, try text(readPlain(name, lookUp), name))
        }
        skipBlanks()
        let isComment = byte == UInt8(ascii: "#") && isBlank(bytes[position - 1])
        guard byte == nil || byte == lineFeed || isComment else {
            throw fault("the value of '\(name)' goes on behind its closing quote; put all of it into the quotes")
        }
        skipLine()
        return (name, try text(value, name))
    }

    /// Passes over empty lines and comments.
    private mutating func skipToName() {
        while let byte {
            if byte == lineFeed {
                position += 1
                line += 1
            } else if byte == UInt8(ascii: "#") {
                skipLine()
            } else if isBlank(byte) {
                position += 1
            } else {
                return
            }
        }
    }

    /// Passes over blanks.
    private mutating func skipBlanks() {
        while let byte, isBlank(byte) { position += 1 }
    }

    /// Goes to the end of the line.
    private mutating func skipLine() {
        while let byte, byte != lineFeed { position += 1 }
    }

    /// Reads a name.
    private mutating func readName() throws(DotenvFault) -> String {
        let start = position
        while let byte, isNameByte(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") { position += 1 }
        guard position > start, !(0x30...0x39).contains(bytes[start]) else {
            throw fault("there is no name; write 'NAME=value', with letters, digits and '_' in the name")
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    /// Reads a value without quotes, and goes to the line's end.
    private mutating func readPlain(_ name: String, _ lookUp: (String) -> String?) throws(DotenvFault) -> [UInt8] {
        var value: [UInt8] = []
        // Blanks at the end are cut off; those that come with a variable are not.
        var kept = 0
        while let byte, byte != lineFeed {
            if byte == UInt8(ascii: "#"), isBlank(bytes[position - 1]) { break }
            if byte == UInt8(ascii: "$") {
                value += try readVariable(name, lookUp)
                kept = value.count
                continue
            }
            let isEscape = byte == UInt8(ascii: "\\") && following == UInt8(ascii: "$")
            value.append(isEscape ? UInt8(ascii: "$") : byte)
            position += isEscape ? 2 : 1
            if !isBlank(byte) { kept = value.count }
        }
        skipLine()
        return Array(value.prefix(kept))
    }

    /// Reads a value in single quotes.
    private mutating func readLiteral(_ name: String) throws(DotenvFault) -> [UInt8] {
        let opening = line
        position += 1
        let start = position
        while let byte, byte != UInt8(ascii: "'") { advance(byte) }
        guard byte != nil else { throw unclosed(name, opening) }
        position += 1
        return Array(bytes[start..<position - 1])
    }

    /// Reads a value in double quotes.
    private mutating func readQuoted(_ name: String, _ lookUp: (String) -> String?) throws(DotenvFault) -> [UInt8] {
        let opening = line
        position += 1
        var value: [UInt8] = []
        while let byte, byte != UInt8(ascii: "\"") {
            if byte == UInt8(ascii: "$") {
                value += try readVariable(name, lookUp)
            } else if byte == UInt8(ascii: "\\"), let following {
                position += 1
                value += escaped(following)
                advance(following)
            } else {
                value.append(byte)
                advance(byte)
            }
        }
        guard byte != nil else { throw unclosed(name, opening) }
        position += 1
        return value
    }

    /// What an escape stands for; a backslash before other bytes stays.
    private func escaped(_ byte: UInt8) -> [UInt8] {
        switch byte {
        case UInt8(ascii: "n"): [lineFeed]
        case UInt8(ascii: "r"): [carriageReturn]
        case UInt8(ascii: "t"): [UInt8(ascii: "\t")]
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "$"): [byte]
        case lineFeed: []
        default: [UInt8(ascii: "\\"), byte]
        }
    }

    /// Reads a variable, whose dollar sign is next, and gives its value; a dollar sign alone stays.
    private mutating func readVariable(
        _ name: String,
        _ lookUp: (String) -> String?
    ) throws(DotenvFault) -> [UInt8] {
        position += 1
        let isBraced = byte == UInt8(ascii: "{")
        if isBraced { position += 1 }
        let start = position
        while let byte, isNameByte(byte), position > start || !(0x30...0x39).contains(byte) { position += 1 }
        let variable = String(decoding: bytes[start..<position], as: UTF8.self)
        guard isBraced else {
            return variable.isEmpty ? [UInt8(ascii: "$")] : Array((lookUp(variable) ?? "").utf8)
        }
        var other: [UInt8] = []
        if byte == UInt8(ascii: ":"), following == UInt8(ascii: "-") {
            position += 2
            let start = position
            while let byte, byte != UInt8(ascii: "}"), byte != lineFeed { position += 1 }
            other = Array(bytes[start..<position])
        }
        guard byte == UInt8(ascii: "}"), !variable.isEmpty else {
            throw fault("the value of '\(name)' has '${' without a name and '}'; write '\\$' for a dollar sign")
        }
        position += 1
        let value = lookUp(variable) ?? ""
        return value.isEmpty ? other : Array(value.utf8)
    }

    /// The byte behind the next one; nil at the end.
    private var following: UInt8? {
        position + 1 < bytes.count ? bytes[position + 1] : nil
    }

    /// Goes behind a byte, and counts lines.
    private mutating func advance(_ byte: UInt8) {
        position += 1
        if byte == lineFeed { line += 1 }
    }

    /// The bytes as text.
    private func text(_ bytes: [UInt8], _ name: String) throws(DotenvFault) -> String {
        guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else {
            throw fault("the value of '\(name)' is not in UTF-8, or holds a zero byte; save the file as UTF-8")
        }
        return text
    }

    /// A fault of the present line.
    private func fault(_ message: String) -> DotenvFault {
        DotenvFault(line: line, message: message)
    }

    /// That a quote is not closed.
    private func unclosed(_ name: String, _ line: Int) -> DotenvFault {
        DotenvFault(line: line, message: "the quote of '\(name)' is not closed; close it")
    }

    /// Whether a byte may stand in a name.
    private func isNameByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            || byte == UInt8(ascii: "_")
    }

    /// Whether a byte is a blank or a tabulator.
    private func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == carriageReturn
    }
}

/// The byte that ends lines.
private let lineFeed = UInt8(ascii: "\n")

/// The byte that stands before the line feed in some files.
private let carriageReturn = UInt8(ascii: "\r")
