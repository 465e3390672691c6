/// What a token is, as far as mistakes in it are concerned.
enum TokenClass: String, CaseIterable {
    /// A word of the spec language, or a reference to something that the specs declare.
    case language = "words of the language and references"
    /// A name on the wire that stands for itself: a mistake in it is another name.
    case wire = "names on the wire that stand for themselves"
    /// A word of the outside world: addresses, headers, models, codes of errors.
    case outside = "addresses, headers, models, codes of errors"
    /// Text for people.
    case prose = "text for people"

    /// Finds the class of a token.
    ///
    /// - Parameters:
    ///   - token: The token.
    ///   - tags: The fields that tell the cases of unions apart, whose constants are references.
    /// - Returns: The class; a word of the language when no rule fits.
    static func of(_ token: SpecToken, tags: UnionTags) -> TokenClass {
        let path = token.path
        for (rule, isKey, result) in rules where isKey == token.isKey && matches(rule[...], path[...]) { return result }
        guard !token.isKey, path.first == "types", path.count > 3, token.text.hasPrefix("= ") else { return .language }
        return tags.contains(path[3], of: path[1]) ? .language : .wire
    }

    /// The tokens that are not of the language: paths, where `*` is one step and `**` any number.
    private static let rules: [([String], isKey: Bool, TokenClass)] = [
        (["name"], false, .prose),
        (["**", "doc"], false, .prose),
        (["**", "documentation"], false, .prose),
        (["**", "deprecated"], false, .prose),
        (["**", "instruct"], false, .prose),
        (["**", "separator"], false, .prose),
        (["types", "*", "enum", "*"], true, .wire),
        (["types", "*", "enum", "[]"], false, .wire),
        (["types", "*", "enum", "*"], false, .prose),
        (["types", "*", "fields", "*"], true, .wire),
        (["types", "*", "fields", "*", "default"], false, .wire),
        (["types", "*", "fields", "*", "name"], false, .wire),
        (["swiftName"], false, .wire),
        (["operations", "*"], true, .wire),
        (["operations", "*", "query", "*"], true, .wire),
        (["operations", "*", "headers", "*"], true, .wire),
        (["operations", "*", "stream", "query", "*"], true, .outside),
        (["operations", "*", "stream", "query", "*"], false, .outside),
        (["operations", "*", "path"], false, .outside),
        (["operations", "*", "stream", "path"], false, .outside),
        (["operations", "*", "stream", "sentinel"], false, .outside),
        (["chat", "models", "rows", "[]", "model"], false, .outside),
        (["chat", "errors", "requestID", "[]"], false, .outside),
        (["chat", "errors", "is", "[]", "messageHas"], false, .outside),
        (["chat", "errors", "is", "[]", "code"], false, .outside),
        (["baseURL", "default"], false, .outside),
        (["baseURL", "variables", "[]"], false, .outside),
        (["key", "variables", "[]"], false, .outside),
        (["key", "header"], false, .outside),
        (["key", "prefix"], false, .outside),
        (["headers", "*"], true, .outside),
        (["headers", "*"], false, .outside),
    ]

    /// Whether a path is of some shape.
    private static func matches(_ rule: ArraySlice<String>, _ path: ArraySlice<String>) -> Bool {
        guard let first = rule.first else { return path.isEmpty }
        if first == "**" { return path.indices.contains { matches(rule.dropFirst(), path[$0...]) } }
        guard let step = path.first, first == "*" || first == step else { return false }
        return matches(rule.dropFirst(), path.dropFirst())
    }
}
