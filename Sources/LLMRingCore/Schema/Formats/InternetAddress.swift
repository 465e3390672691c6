/// Addresses of the internet protocol in text.
enum InternetAddress {
    /// Whether a text is four numbers with dots between.
    ///
    /// Source: RFC 2673, 3.2.
    static func isVersion4(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return parts.count == 4
            && parts.allSatisfy { part in
                guard (1...3).contains(part.count), part.allSatisfy({ (0x30...0x39).contains($0) }) else {
                    return false
                }
                return (part.count == 1 || part.first != 0x30) && part.reduce(0) { $0 * 10 + Int($1 - 0x30) } <= 255
            }
    }

    /// Whether a text is eight groups of hexadecimal digits, or fewer and two colons.
    ///
    /// Source: RFC 4291, 2.2.
    static func isVersion6(_ text: String) -> Bool {
        guard text.utf8.count <= 45 else { return false }
        let halves = text.components(at: "::")
        guard halves.count <= 2 else { return false }
        var count = 0
        for (index, half) in halves.enumerated() where !(half.isEmpty && halves.count == 2) {
            let groups = half.split(separator: ":", omittingEmptySubsequences: false)
            for (position, group) in groups.enumerated() {
                let isLast = index == halves.count - 1 && position == groups.count - 1
                if isLast, group.utf8.contains(UInt8(ascii: ".")) {
                    guard isVersion4(String(group)) else { return false }
                    count += 2
                } else {
                    guard (1...4).contains(group.utf8.count), group.utf8.allSatisfy(isHexadecimal) else { return false }
                    count += 1
                }
            }
        }
        return halves.count == 2 ? count <= 7 : count == 8
    }

    /// Whether a byte is a hexadecimal digit.
    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
        default: false
        }
    }
}

extension String {
    /// The pieces between the places of a separator, which may be several characters long.
    fileprivate func components(at separator: String) -> [Substring] {
        split(separator: separator, omittingEmptySubsequences: false)
    }
}
