/// Lays compact JSON out for people.
enum JSONLayout {
    /// Gives compact JSON with each member in a line of its own, indented by two spaces a level.
    static func indented(_ compact: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(compact.count * 2)
        var depth = 0
        var isInString = false
        var isEscaped = false
        for (index, byte) in compact.enumerated() {
            if isInString {
                text.append(byte)
                isInString = isEscaped || byte != UInt8(ascii: "\"")
                isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
                continue
            }
            switch byte {
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                text.append(byte)
                // What is empty stays in one line: the brackets differ by two.
                guard compact[index + 1] != byte + 2 else { continue }
                depth += 1
                breakLine(&text, depth)
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                if compact[index - 1] != byte - 2 {
                    depth -= 1
                    breakLine(&text, depth)
                }
                text.append(byte)
            case UInt8(ascii: ","):
                text.append(byte)
                breakLine(&text, depth)
            case UInt8(ascii: ":"):
                text.append(byte)
                text.append(UInt8(ascii: " "))
            default:
                isInString = byte == UInt8(ascii: "\"")
                text.append(byte)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Begins a line.
    private static func breakLine(_ text: inout [UInt8], _ depth: Int) {
        text.append(UInt8(ascii: "\n"))
        text.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
    }
}
