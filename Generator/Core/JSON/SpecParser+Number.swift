extension SpecParser {
    /// Reads a number and keeps its text; a malformed one is reported.
    mutating func parseNumber() -> SpecNode {
        let start = cursor.position
        let bytes = cursor.take { byte in
            Self.isDigit(byte) || Self.isLetter(byte) || "+-.".utf8.contains(byte)
        }
        let text = String(decoding: bytes, as: UTF8.self)
        if let fault = Self.numberFault(bytes) {
            report("'\(text)' is not a JSON number: \(fault)", at: start)
        }
        return node(.number(text), from: start)
    }

    /// Says what is wrong with a number's text; `nil` when nothing is.
    ///
    /// Source: RFC 8259, section 6.
    private static func numberFault(_ text: ArraySlice<UInt8>) -> String? {
        var rest = text
        if rest.first == UInt8(ascii: "+") { return "remove the '+'" }
        if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
        if rest.first == UInt8(ascii: ".") { return "write a digit before the point" }
        let whole = rest.prefix(while: isDigit)
        guard !whole.isEmpty else { return "a digit must follow the '-'" }
        if whole.count > 1, whole.first == UInt8(ascii: "0") { return "remove the leading zeros" }
        rest = rest.dropFirst(whole.count)
        if rest.first == UInt8(ascii: ".") {
            let fraction = rest.dropFirst().prefix(while: isDigit)
            guard !fraction.isEmpty else { return "write a digit after the point" }
            rest = rest.dropFirst(fraction.count + 1)
        }
        if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
            rest.removeFirst()
            if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
            let exponent = rest.prefix(while: isDigit)
            guard !exponent.isEmpty else { return "write a digit in the exponent" }
            rest = rest.dropFirst(exponent.count)
        }
        return rest.isEmpty ? nil : "remove '\(String(decoding: rest, as: UTF8.self))'"
    }
}
