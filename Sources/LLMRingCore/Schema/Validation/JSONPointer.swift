/// The writing and reading of JSON Pointers.
///
/// Source: RFC 6901.
enum JSONPointer {
    /// A name as a step of a pointer, with its slash.
    static func step(_ name: String) -> String {
        guard name.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else {
            return "/\(name)"
        }
        var text = "/"
        for scalar in name.unicodeScalars {
            switch scalar {
            case "~": text += "~0"
            case "/": text += "~1"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    /// A name as a step of a pointer in the fragment of a URI.
    static func fragment(_ name: String) -> String {
        var text = ""
        for byte in step(name).utf8 {
            let scalar = Unicode.Scalar(byte)
            let isPlain =
                scalar.isASCII && scalar.properties.isAlphabetic
                || "0123456789-._~!$&'()*+,;=:@/?".contains(Character(scalar))
            if byte < 0x80, isPlain {
                text.unicodeScalars.append(scalar)
            } else {
                text += (byte < 0x10 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
            }
        }
        return text
    }

    /// The names in a pointer; nil when it does not begin with a slash.
    static func names(_ pointer: String) -> [String]? {
        guard !pointer.isEmpty else { return [] }
        guard pointer.utf8.first == UInt8(ascii: "/") else { return nil }
        return pointer.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .map { unescaped(Substring($0)) }
    }

    /// The name that a step stands for.
    private static func unescaped(_ step: Substring) -> String {
        var name = String.UnicodeScalarView()
        var scalars = step.unicodeScalars
        while let scalar = scalars.popFirst() {
            guard scalar == "~", let next = scalars.first, next == "0" || next == "1" else {
                name.append(scalar)
                continue
            }
            scalars.removeFirst()
            name.append(next == "0" ? "~" : "/")
        }
        return String(name)
    }

    /// A fragment of a URI with its percent signs resolved; as it is when they are wrong.
    static func percentDecoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let value = UInt8(String(Substring(rest.prefix(2))), radix: 16) else { return text }
            rest.removeFirst(2)
            bytes.append(value)
        }
        return String(validating: bytes, as: UTF8.self) ?? text
    }
}
