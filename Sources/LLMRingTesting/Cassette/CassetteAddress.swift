/// An address taken apart as far as a cassette must know it.
struct CassetteAddress {
    /// A parameter of the query.
    struct Item: Hashable {
        /// The name as it is spelled.
        var name: String

        /// The value as it is spelled; empty when there is none.
        var value: String

        /// Whether there is a `=`.
        var hasValue: Bool

        /// The parameter as it is spelled.
        var text: String { hasValue ? "\(name)=\(value)" : name }
    }

    /// All before the user or the host: `https://`.
    var scheme: String

    /// The user before the host, with a password.
    var user: String?

    /// The host with its port.
    var host: String

    /// The path.
    var path: String

    /// The parameters of the query, in order.
    var query: [Item]

    /// Whether there is a `?`.
    private var hasQuery: Bool

    /// Takes an address apart.
    init(_ address: String) {
        let parts = address.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        hasQuery = parts.count > 1
        query =
            !hasQuery
            ? []
            : parts[1].split(separator: "&", omittingEmptySubsequences: false).map { item in
                let sides = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                return Item(
                    name: String(sides[0]),
                    value: sides.count > 1 ? String(sides[1]) : "",
                    hasValue: sides.count > 1
                )
            }
        let front = parts[0]
        let slashes = front.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        guard slashes.count > 2, slashes[0].hasSuffix(":"), slashes[1].isEmpty else {
            (scheme, user, host, path) = ("", nil, "", String(front))
            return
        }
        scheme = "\(slashes[0])//"
        let at = slashes[2].lastIndex(of: "@")
        user = at.map { String(slashes[2][..<$0]) }
        host = String(at.map { slashes[2][slashes[2].index(after: $0)...] } ?? slashes[2])
        path = slashes.count > 3 ? "/\(slashes[3])" : ""
    }

    /// The address as it is spelled.
    var text: String {
        let front = scheme + (user.map { "\($0)@" } ?? "") + host + path
        return hasQuery ? "\(front)?\(query.map(\.text).joined(separator: "&"))" : front
    }

    /// A text with its percent-encoded bytes decoded.
    static func decoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            if byte == UInt8(ascii: "%"), digits.count == 2, let value = UInt8(digits, radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A text with all but letters, digits and a few marks percent-encoded.
    static func encoded(_ text: String) -> String {
        var encoded = ""
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                encoded += byte < 16 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return encoded
    }
}
