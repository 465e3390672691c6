/// The fields that tell the cases of unions apart.
struct UnionTags {
    /// The field and the type that has it, joined by a dot.
    private var fields: Set<String> = []

    /// Gathers the fields of a spec.
    init(_ tokens: [SpecToken]) {
        var unions: [String: String] = [:]
        for token in tokens where !token.isKey && token.path.count == 3 && token.path.last == "union" {
            unions[token.path[1]] = token.text
        }
        for token in tokens where !token.isKey && token.path.count == 4 && token.path[2] == "cases" {
            if let field = unions[token.path[1]] { fields.insert("\(field).\(token.text)") }
        }
    }

    /// Whether a field tells its type from the other cases of a union.
    func contains(_ field: String, of type: String) -> Bool {
        fields.contains("\(field).\(type)")
    }
}
