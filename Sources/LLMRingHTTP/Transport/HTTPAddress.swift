import LLMRingCore

/// An address taken apart as far as a transport must know it.
struct HTTPAddress: Sendable {
    /// Whether the connection is encrypted.
    let isSecure: Bool

    /// The host in lower case, without brackets and port.
    let host: String

    /// Scheme, host, port and path: the query may hold keys.
    let shown: String

    /// Takes an address apart.
    ///
    /// - Throws: ``LLMError`` with code `configuration` when it is no address.
    init(_ url: String) throws(LLMError) {
        let bytes = url.utf8
        guard bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else {
            throw LLMError(.configuration, "the address has blanks or control characters; percent-encode them")
        }
        guard let scheme = url.range(ofASCII: "://") else {
            throw LLMError(.configuration, "the address has no scheme; begin it with https:// or http://")
        }
        switch url[..<scheme.lowerBound].lowercased() {
        case "https": isSecure = true
        case "http": isSecure = false
        default: throw LLMError(.configuration, "the address must begin with https:// or http://")
        }
        let rest = url[scheme.upperBound...]
        let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let place = authority.lastIndex(of: "@").map { authority[authority.index(after: $0)...] } ?? authority
        host = Self.host(place)
        guard !host.isEmpty else {
            throw LLMError(.configuration, "the address has no host")
        }
        let path = rest[authority.endIndex...].prefix { $0 != "?" && $0 != "#" }
        shown = (isSecure ? "https://" : "http://") + place + path
    }

    /// Whether the host is this machine, whatever the environment says of proxies.
    var isLoopback: Bool {
        if host.hasPrefix("127.") { return host.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E } }
        return host == "localhost" || host.hasSuffix(".localhost") || host == "::1"
    }

    /// Takes the port and the brackets off.
    private static func host(_ place: Substring) -> String {
        if place.first == "[", let end = place.firstIndex(of: "]") {
            return place[place.index(after: place.startIndex)..<end].lowercased()
        }
        return place.prefix { $0 != ":" }.lowercased()
    }
}

extension String {
    /// Finds the first place of some ASCII text.
    fileprivate func range(ofASCII text: String) -> Range<Index>? {
        let pattern = Array(text.utf8)
        var start = utf8.startIndex
        while start != utf8.endIndex {
            if utf8[start...].starts(with: pattern) {
                return start..<utf8.index(start, offsetBy: pattern.count)
            }
            start = utf8.index(after: start)
        }
        return nil
    }
}
