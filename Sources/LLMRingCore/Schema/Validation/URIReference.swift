/// A URI or a relative reference in its five parts.
///
/// Source: RFC 3986.
struct URIReference: Hashable, Sendable {
    /// The scheme, without the colon.
    var scheme: String?

    /// What stands behind two slashes.
    var authority: String?

    /// The path; may be empty.
    var path: String

    /// What stands behind the question mark.
    var query: String?

    /// What stands behind the number sign.
    var fragment: String?

    /// Cuts a text into its parts; does not look whether the characters are allowed.
    init(_ text: String) {
        var rest = text[...]
        if let hash = rest.firstIndex(of: "#") {
            fragment = String(rest[rest.index(after: hash)...])
            rest = rest[..<hash]
        }
        if let mark = rest.firstIndex(of: "?") {
            query = String(rest[rest.index(after: mark)...])
            rest = rest[..<mark]
        }
        if let end = rest.firstIndex(where: { ":/".contains($0) }), rest[end] == ":", end != rest.startIndex {
            scheme = rest[..<end].lowercased()
            rest = rest[rest.index(after: end)...]
        }
        if rest.hasPrefix("//") {
            rest = rest.dropFirst(2)
            let end = rest.firstIndex(of: "/") ?? rest.endIndex
            authority = String(rest[..<end])
            rest = rest[end...]
        }
        path = String(rest)
    }

    /// The reference without its fragment.
    var withoutFragment: URIReference {
        var copy = self
        copy.fragment = nil
        return copy
    }

    /// What the reference means beside a base.
    ///
    /// Source: RFC 3986, 5.2.2.
    func resolved(against base: URIReference) -> URIReference {
        var target = self
        if scheme == nil {
            target.scheme = base.scheme
            if authority == nil {
                target.authority = base.authority
                if path.isEmpty {
                    target.path = base.path
                    target.query = query ?? base.query
                } else if !path.hasPrefix("/") {
                    target.path = base.merged(with: path)
                }
            }
        }
        // Opaque names such as urn:a:b have no segments, and a lone relative path keeps its dots.
        if target.path.hasPrefix("/") { target.path = Self.withoutDots(target.path) }
        return target
    }

    /// A relative path put in the place of the last segment of this one.
    private func merged(with relative: String) -> String {
        if authority != nil, path.isEmpty { return "/\(relative)" }
        guard let slash = path.lastIndex(of: "/") else { return relative }
        return path[...slash] + relative
    }

    /// A path without the segments of one and of two dots.
    private static func withoutDots(_ path: String) -> String {
        var kept: [Substring] = []
        let segments = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        for (index, segment) in segments.enumerated() {
            let isLast = index == segments.count - 1
            if segment == ".." { _ = kept.popLast() }
            guard segment == "." || segment == ".." else {
                kept.append(segment)
                continue
            }
            if isLast { kept.append("") }
        }
        return "/\(kept.joined(separator: "/"))"
    }
}

extension URIReference: CustomStringConvertible {
    /// The text.
    var description: String {
        var text = scheme.map { "\($0):" } ?? ""
        if let authority { text += "//\(authority)" }
        text += path
        if let query { text += "?\(query)" }
        if let fragment { text += "#\(fragment)" }
        return text
    }
}
