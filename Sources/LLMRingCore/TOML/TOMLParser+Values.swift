extension TOMLParser {
    /// Takes a value.
    mutating func value(in parent: Int, name: String?) throws(TOMLError) -> Int {
        try checkDepth(in: parent, at: position)
        let start = position
        let id = syntax.add(.init(origin: .inline, depth: 0), to: parent, name: name)
        switch next {
        case UInt8(ascii: "["):
            syntax.nodes[id].isArray = true
            try array(id)
        case UInt8(ascii: "{"):
            try inlineTable(id)
        default:
            syntax.nodes[id].scalar = try scalar()
        }
        syntax.nodes[id].span = start..<position
        return id
    }

    /// Takes an array.
    private mutating func array(_ id: Int) throws(TOMLError) {
        let start = position
        position += 1
        while true {
            try skipLines()
            if next == UInt8(ascii: "]") { break }
            guard next != nil else { throw fault("this array has no end; close it with ']'", at: start) }
            _ = try value(in: id, name: nil)
            try skipLines()
            if next == UInt8(ascii: "]") { break }
            guard next == UInt8(ascii: ",") else {
                if next == nil { throw fault("this array has no end; close it with ']'", at: start) }
                throw fault("an element must be followed by ',' or ']'")
            }
            position += 1
        }
        position += 1
    }

    /// Skips blanks, line breaks and comments.
    mutating func skipLines() throws(TOMLError) {
        repeat {
            skipBlanks()
            try comment()
        } while try lineBreak()
    }

    /// Takes a table in braces.
    private mutating func inlineTable(_ id: Int) throws(TOMLError) {
        position += 1
        skipBlanks()
        if next == UInt8(ascii: "}") {
            position += 1
            return
        }
        while true {
            skipBlanks()
            let entry = try entry(in: id)
            syntax.nodes[id].entries.append(entry)
            skipBlanks()
            if next == UInt8(ascii: "}") { break }
            guard next == UInt8(ascii: ",") else {
                throw fault("a value in braces must be followed by ',' or '}' in the same line")
            }
            position += 1
        }
        position += 1
    }

    /// Takes a value that is neither an array nor a table.
    private mutating func scalar() throws(TOMLError) -> TOMLValue {
        if isNext("\"\"\"") { return .string(try longBasicString()) }
        if isNext("'''") { return .string(try longLiteralString()) }
        if next == UInt8(ascii: "\"") { return .string(try basicString()) }
        if next == UInt8(ascii: "'") { return .string(try literalString()) }
        let start = position
        var token = word()
        // A date and a time may have a blank in between.
        if token.utf8.count == 10, token.utf8.dropFirst(4).first == UInt8(ascii: "-"), next == 0x20,
            position + 1 < bytes.count, (0x30...0x39).contains(bytes[position + 1])
        {
            position += 1
            token += " \(word())"
        }
        guard !token.isEmpty else {
            throw fault("a value is missing; write a text in quotes, a number, true, false, a date, '[' or '{'")
        }
        guard let value = try number(token, at: start) else {
            throw fault("this is no value; put texts in quotes", at: start)
        }
        return value
    }

    /// Takes all up to what may end a value.
    private mutating func word() -> String {
        let start = position
        while let byte = next, byte > 0x20, !",]}#=".utf8.contains(byte) { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }
}
