import LLMRing
import LLMRingCore
import Testing

/// A value as a model has to write it, which is held to the schema that was sent.
struct ShapedValue {
    /// The schema that was sent.
    let schema: JSONValue

    /// The value, in the object that the schema puts around it, and with null for what must not be missing.
    ///
    /// - Throws: When the schema leaves no way to say the value.
    func written(_ value: JSONValue) throws -> JSONValue {
        let validator = try SchemaValidator(JSONSchema(schema))
        let inner = schema["properties"]?["answer"] ?? schema
        let wrapped = JSONValue.object(["answer": value])
        let ways = [value, filled(value, schema), wrapped, .object(["answer": filled(value, inner)])]
        return try #require(ways.first { validator.isValid($0) }, "\(schema) cannot say \(value)")
    }

    /// The value with null for the properties that must be there and are not.
    private func filled(_ value: JSONValue, _ given: JSONValue) -> JSONValue {
        var given = given
        if let reference = given["$ref"]?.stringValue { given = target(reference) }
        for choice in given["anyOf"]?.arrayValue ?? [] {
            let changed = filled(value, choice)
            var whole = choice.objectValue ?? [:]
            whole["$defs"] = schema["$defs"]
            if (try? SchemaValidator(JSONSchema(rooted(whole))).isValid(changed)) == true { return changed }
        }
        switch value {
        case .object(var object):
            for (name, member) in object {
                object[name] = filled(member, given["properties"]?[name] ?? given["additionalProperties"] ?? true)
            }
            for name in given["required"]?.arrayValue?.compactMap(\.stringValue) ?? [] where object[name] == nil {
                object[name] = .null
            }
            return .object(object)
        case .array(let elements):
            let fixed = given["prefixItems"]?.arrayValue ?? []
            return .array(
                elements.enumerated().map { index, element in
                    filled(element, index < fixed.count ? fixed[index] : given["items"] ?? true)
                }
            )
        default: return value
        }
    }

    /// A part of the schema as one of its own, whose references lead into the whole.
    private func rooted(_ part: JSONObject) -> JSONObject {
        var whole: JSONObject = ["$defs": ["whole": schema]]
        for (name, definition) in schema["$defs"]?.objectValue ?? [:] {
            var definitions = whole["$defs"]?.objectValue ?? [:]
            definitions[name] = definition
            whole["$defs"] = .object(definitions)
        }
        for (name, value) in part where name != "$defs" { whole[name] = value }
        return Self.moved(.object(whole), depth: 0).objectValue ?? whole
    }

    /// A schema whose references to the root lead to the definition of the whole.
    private static func moved(_ value: JSONValue, depth: Int) -> JSONValue {
        switch value {
        case .object(let object):
            var result = JSONObject()
            for (name, member) in object {
                if name == "$ref", let reference = member.stringValue, !reference.hasPrefix("#/$defs/") {
                    result[name] = .string("#/$defs/whole" + reference.dropFirst())
                } else {
                    result[name] = moved(member, depth: depth + 1)
                }
            }
            return .object(result)
        case .array(let elements): return .array(elements.map { moved($0, depth: depth + 1) })
        default: return value
        }
    }

    /// What a reference leads to.
    private func target(_ reference: String) -> JSONValue {
        reference.split(separator: "/").dropFirst().reduce(schema) { $0[String($1)] ?? true }
    }
}
