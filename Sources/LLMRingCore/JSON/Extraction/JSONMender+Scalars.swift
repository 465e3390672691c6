extension JSONMender {
    /// Reads a word; false when the text's end cuts it.
    mutating func word(key: String?) throws(JSONError) -> Bool {
        let first = index
        let word = takeWord()
        guard let json = Self.words[word.lowercased()] else {
            let isCut = index == bytes.count && Self.words.keys.contains { $0.hasPrefix(word.lowercased()) }
            guard isCut, !word.isEmpty else {
                index = first
                throw fault("expected a value")
            }
            note(.missingValue, at: first)
            return false
        }
        if json != word { note(Self.infinite.contains(word.lowercased()) ? .notFinite : .word, at: first) }
        write(key)
        writer.raw(json)
        return true
    }

    /// Reads a number; false when the text's end cuts it before it is one.
    mutating func number(key: String?) throws(JSONError) -> Bool {
        let first = index
        while index < bytes.count, Self.isNumberByte(bytes[index]) { index += 1 }
        let text = String(decoding: bytes[first..<index], as: UTF8.self)
        if text.dropFirst().allSatisfy(\.isLetter), Self.infinite.contains(text.dropFirst().lowercased()) {
            note(.notFinite, at: first)
            write(key)
            writer.null()
            return true
        }
        let isCut = index == bytes.count
        guard let json = Self.json(of: text, isCut: isCut) else {
            guard isCut, text.allSatisfy({ "+-.".contains($0) }) else {
                index = first
                throw fault("expected a number")
            }
            note(.missingValue, at: first)
            return false
        }
        if json != text { note(.number, at: first) }
        write(key)
        writer.raw(json)
        return true
    }

    /// Moves over white space of all kinds and comments.
    mutating func skipBlanks() {
        while index < bytes.count {
            let first = index
            switch bytes[index] {
            case 0x20, 0x09, 0x0A, 0x0D: index += 1
            case 0x0B, 0x0C: index += 1
            case 0xC2 where bytes[index...].starts(with: [0xC2, 0xA0]): index += 2
            case 0xEF where bytes[index...].starts(with: byteOrderMark): index += 3
            case UInt8(ascii: "#"): skipLine()
            case UInt8(ascii: "/") where bytes[index...].starts(with: "//".utf8): skipLine()
            case UInt8(ascii: "/") where bytes[index...].starts(with: "/*".utf8): skipComment()
            default: return
            }
            guard !isWhitespace(bytes[first]) else { continue }
            note(bytes[first] == UInt8(ascii: "#") || bytes[first] == UInt8(ascii: "/") ? .comment : .blank, at: first)
        }
    }

    /// Moves to the end of the line.
    private mutating func skipLine() {
        while index < bytes.count, bytes[index] != 0x0A { index += 1 }
    }

    /// Moves behind the end of the comment, or to the text's end.
    private mutating func skipComment() {
        index += 2
        while index < bytes.count, !bytes[index...].starts(with: "*/".utf8) { index += 1 }
        index = min(index + 2, bytes.count)
    }

    /// Moves over letters and gives them.
    private mutating func takeWord() -> String {
        let first = index
        while index < bytes.count, Self.isLetter(bytes[index]) { index += 1 }
        return String(decoding: bytes[first..<index], as: UTF8.self)
    }

    /// The JSON of a number in another spelling; nil when it is none.
    private static func json(of text: String, isCut: Bool) -> String? {
        if JSONNumber(text: text) != nil { return text }
        var digits = text.filter { $0 != "_" }
        let sign = digits.hasPrefix("-") ? "-" : ""
        if let first = digits.first, first == "-" || first == "+" { digits.removeFirst() }
        if digits.lowercased().hasPrefix("0x") {
            return UInt64(digits.dropFirst(2), radix: 16).map { sign + $0.description }
        }
        if isCut { while let last = digits.last, "eE+-".contains(last) { digits.removeLast() } }
        while digits.count > 1, digits.hasPrefix("0"), digits.dropFirst().first?.isNumber == true {
            digits.removeFirst()
        }
        if digits.hasPrefix(".") { digits = "0" + digits }
        if digits.hasSuffix(".") { digits += "0" }
        return JSONNumber(text: sign + digits)?.text
    }

    /// The JSON of words in lower case.
    private static let words = [
        "true": "true", "false": "false", "null": "null", "none": "null", "nil": "null", "undefined": "null",
        "nan": "null", "infinity": "null", "inf": "null",
    ]

    /// The words in lower case that stand for no finite number.
    private static let infinite: Set<String> = ["nan", "infinity", "inf"]

    /// Whether a byte may stand in a number of any language.
    private static func isNumberByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): true
        case UInt8(ascii: "_"): true
        default: isLetter(byte)
        }
    }

    /// Whether a byte is a letter of English.
    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")) ~= byte | 0x20 && byte >= UInt8(ascii: "A")
    }
}
