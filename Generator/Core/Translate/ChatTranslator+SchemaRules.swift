/// Rules for schemas.
extension ChatTranslator {
    /// The rules that are either on or off, beside `strictOnly`.
    private static let switches = [
        "closeObjects", "requireAll", "constAsEnum", "oneOfAsAnyOf", "objectRoot", "noRecursion",
    ]

    /// Rules for schemas as Swift.
    func rulesCode(_ name: String) -> String {
        guard let node = schemaRules[name], var reader = ObjectReader(node, "schema rules", findings) else {
            return "SchemaRules()"
        }
        var arguments: [String] = []
        _ = reader.flag("strictOnly")
        for name in Self.switches where reader.flag(name) { arguments.append("\(name): true") }
        let drop = reader.texts("drop")
        let describe = reader.texts("describe")
        let formats = reader.texts("formats")
        if !drop.isEmpty { arguments.append("drop: \(SwiftLiteral.strings(drop))") }
        if !describe.isEmpty { arguments.append("describe: \(SwiftLiteral.strings(describe))") }
        if node["formats"] != nil { arguments.append("formats: \(SwiftLiteral.strings(formats))") }
        return "SchemaRules(\(arguments.joined(separator: ", ")))"
    }

    /// Checks rules for schemas.
    func checkSchemaRules(_ node: SpecNode) {
        guard var reader = ObjectReader(node, "schema rules", findings) else { return }
        _ = reader.flag("strictOnly")
        for name in Self.switches { _ = reader.flag(name) }
        let drop = reader.elements("drop")
        let describe = reader.elements("describe")
        _ = reader.texts("formats")
        reader.end()
        var seen: Set<String> = []
        for element in drop + describe {
            let word = element.string ?? ""
            if !SchemaWords.all.contains(word) {
                findings.error(
                    "'\(word)' is no keyword of JSON Schema\(instead(of: word, in: SchemaWords.all))",
                    at: element
                )
            } else if !seen.insert(word).inserted {
                findings.error("'\(word)' is named twice; remove one", at: element)
            }
        }
        if node.members?.allSatisfy({ $0.key == "strictOnly" }) == true {
            findings.error(
                "these schema rules change nothing; remove them, or write such as \"closeObjects\": true",
                at: node
            )
        }
    }
}
