package import LLMRingCore

extension SchemaRules {
    /// Whether values of a schema can still be said when it follows the rules.
    ///
    /// Closed objects have no room for names that the schema does not list, nor
    /// for values of any kind; some providers take no schema that contains itself.
    package func fits(_ schema: JSONObject) -> Bool {
        if closeObjects, Self.isOpen(.object(schema)) { return false }
        return !noRecursion || !Self.isRecursive(schema)
    }

    /// Whether the schema that a request asks for fits; true when it asks for none.
    package func fits(_ request: LLMRequest) -> Bool {
        guard case .jsonSchema(let output) = request.responseFormat else { return true }
        return fits(output.schema)
    }

    /// Whether a schema takes objects with names that it does not list, or anything.
    private static func isOpen(_ schema: JSONValue) -> Bool {
        guard case .object(let object) = schema else { return schema == true }
        if object.keys.allSatisfy({ !shapes.contains($0) }) { return true }
        if takesObjects(object), object["additionalProperties"] != false {
            if object["additionalProperties"] != nil || object["properties"] == nil { return true }
        }
        if object["patternProperties"] != nil { return true }
        return subschemas(object).contains(where: isOpen)
    }

    /// Whether a schema says of itself that it takes objects.
    private static func takesObjects(_ schema: JSONObject) -> Bool {
        isObject(schema) || schema["type"]?.arrayValue?.contains("object") == true
    }

    /// The keywords one of which a schema has that does not take anything.
    private static let shapes: Set<String> = [
        "type", "enum", "const", "anyOf", "oneOf", "allOf", "$ref", "properties", "items", "prefixItems",
    ]

    /// The schemas directly inside of one.
    private static func subschemas(_ schema: JSONObject) -> [JSONValue] {
        let maps = ["properties", "$defs", "definitions"].compactMap { schema[$0]?.objectValue?.values }
        let lists = ["anyOf", "oneOf", "allOf", "prefixItems"].compactMap { schema[$0]?.arrayValue }
        return maps.flatMap { Array($0) } + lists.flatMap(\.self) + [schema["items"]].compactMap(\.self)
    }

    /// Whether a schema refers to one that it stands in.
    private static func isRecursive(_ root: JSONObject) -> Bool {
        var open: [String] = ["#"]
        func visit(_ schema: JSONValue) -> Bool {
            guard case .object(var object) = schema else { return false }
            if let reference = object["$ref"]?.stringValue {
                if open.contains(reference) || open.count > 100 { return true }
                if let target = JSONValue.object(root).target(of: reference) {
                    open.append(reference)
                    defer { open.removeLast() }
                    if visit(target) { return true }
                }
            }
            object["$defs"] = nil
            object["definitions"] = nil
            return subschemas(object).contains(where: visit)
        }
        return visit(.object(root))
    }
}

extension JSONValue {
    /// What a reference within the document leads to; `nil` for other references, and when nothing is there.
    package func target(of reference: String) -> JSONValue? {
        guard reference.hasPrefix("#") else { return nil }
        var target = self
        for step in reference.dropFirst().split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
            let name = step.replacing("%25", with: "%").replacing("~1", with: "/").replacing("~0", with: "~")
            guard let next = target[String(name)] ?? Int(name).flatMap({ target[$0] }) else { return nil }
            target = next
        }
        return target
    }
}
