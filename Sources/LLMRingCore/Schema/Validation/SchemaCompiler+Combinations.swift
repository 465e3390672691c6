extension SchemaCompiler {
    /// Adds the rules that refer to other schemas.
    mutating func addReferences(_ place: SchemaPlace, to rules: inout [SchemaRule]) throws {
        for keyword in ["$ref", "$dynamicRef"] {
            guard let value = place[keyword] else { continue }
            guard let text = value.stringValue else { throw fault(place, keyword, "must be a string") }
            let target = try target(of: text, from: place, keyword)
            let node = node(at: target)
            if keyword == "$dynamicRef", let name = dynamicAnchor(text, target) {
                rules.append(SchemaRule(keyword: keyword, demand: .dynamicReference(name, node)))
            } else {
                rules.append(SchemaRule(keyword: keyword, demand: .reference(node)))
            }
        }
    }

    /// Adds the rules that combine schemas.
    mutating func addCombinations(_ place: SchemaPlace, to rules: inout [SchemaRule]) throws {
        if let nodes = try nodes(in: place, "allOf") {
            rules.append(SchemaRule(keyword: "allOf", demand: .all(nodes)))
        }
        if let nodes = try nodes(in: place, "anyOf") {
            rules.append(SchemaRule(keyword: "anyOf", demand: .any(nodes)))
        }
        if let nodes = try nodes(in: place, "oneOf") {
            rules.append(SchemaRule(keyword: "oneOf", demand: .one(nodes)))
        }
        if let schema = place["not"] {
            rules.append(SchemaRule(keyword: "not", demand: .not(try node(in: place, "not", value: schema))))
        }
        let then = try place["then"].map { try node(in: place, "then", value: $0) }
        let otherwise = try place["else"].map { try node(in: place, "else", value: $0) }
        if let schema = place["if"] {
            let node = try node(in: place, "if", value: schema)
            rules.append(SchemaRule(keyword: "if", demand: .condition(node, then: then, otherwise: otherwise)))
        }
    }
}
