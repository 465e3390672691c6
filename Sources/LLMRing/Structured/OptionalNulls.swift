internal import LLMRingCore
private import LLMRingProviders

/// Removes the nulls of properties that may be missing.
///
/// Providers that want each property required get optional ones as nullable,
/// and models then write null where the caller's schema wants nothing.
struct OptionalNulls {
    /// The schema of the whole value.
    private let root: JSONObject

    /// Reads the properties that may be missing from a schema.
    init(_ root: JSONObject) {
        self.root = root
    }

    /// The value without such nulls; `nil` when there are none.
    func removed(from value: JSONValue) -> JSONValue? {
        let changed = change(value, .object(root), depth: 0)
        return changed == value ? nil : changed
    }

    /// Removes the nulls from a value under its schema.
    private func change(_ value: JSONValue, _ schema: JSONValue, depth: Int) -> JSONValue {
        guard depth < 100, case .object(let schema) = resolved(schema) else { return value }
        switch value {
        case .object(let members):
            let properties = schema["properties"]?.objectValue ?? [:]
            let required = Set((schema["required"]?.arrayValue ?? []).compactMap(\.stringValue))
            var kept = JSONObject()
            for (key, member) in members {
                let inner = properties[key]
                if let inner, member == .null, !required.contains(key), !allowsNull(inner) { continue }
                kept[key] = change(member, inner ?? schema["additionalProperties"] ?? true, depth: depth + 1)
            }
            return alternative(.object(kept), schema, depth)
        case .array(let elements):
            let first = schema["prefixItems"]?.arrayValue ?? []
            let changed = elements.enumerated().map { index, element in
                let inner = index < first.count ? first[index] : schema["items"] ?? true
                return change(element, inner, depth: depth + 1)
            }
            return alternative(.array(changed), schema, depth)
        default:
            return value
        }
    }

    /// Removes the nulls under each alternative of a schema.
    private func alternative(_ value: JSONValue, _ schema: JSONObject, _ depth: Int) -> JSONValue {
        let lists = ["anyOf", "oneOf", "allOf"].compactMap { schema[$0]?.arrayValue }.joined()
        return lists.reduce(value) { change($0, $1, depth: depth + 1) }
    }

    /// Whether a schema takes null, as far as its type says.
    private func allowsNull(_ schema: JSONValue) -> Bool {
        guard case .object(let schema) = resolved(schema) else { return true }
        if let type = schema["type"] { return type == "null" || type.arrayValue?.contains("null") == true }
        if let list = schema["anyOf"]?.arrayValue ?? schema["oneOf"]?.arrayValue {
            return list.contains(where: allowsNull)
        }
        if let words = schema["enum"]?.arrayValue { return words.contains(.null) }
        return schema["const"] == nil && schema["$ref"] == nil
    }

    /// The schema that a reference within the document leads to.
    private func resolved(_ schema: JSONValue) -> JSONValue {
        var schema = schema
        for _ in 0..<20 {
            guard let reference = schema["$ref"]?.stringValue else { break }
            guard let target = JSONValue.object(root).target(of: reference) else { break }
            schema = target
        }
        return schema
    }
}
