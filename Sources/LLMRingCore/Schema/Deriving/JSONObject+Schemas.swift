extension JSONObject {
    /// This schema, with null allowed too.
    var orNull: JSONObject {
        guard count > 0 else { return self }
        if self["type"] == "null" { return self }
        guard let type = self["type"]?.stringValue, self["const"] == nil else {
            if case .array(let choices)? = self["anyOf"], count == 1 {
                return choices.contains(["type": "null"]) ? self : ["anyOf": .array(choices + [["type": "null"]])]
            }
            if case .array(let types)? = self["type"], types.contains("null") { return self }
            return ["anyOf": [.object(self), ["type": "null"]]]
        }
        var schema = self
        schema["type"] = [.string(type), "null"]
        if case .array(let words)? = self["enum"] { schema["enum"] = .array(words + [.null]) }
        return schema
    }

    /// The names in `required`.
    var required: [String] {
        self["required"]?.arrayValue?.compactMap(\.stringValue) ?? []
    }

    /// The schemas in `properties`.
    var properties: JSONObject {
        self["properties"]?.objectValue ?? [:]
    }

    /// Makes a schema of an object that has some properties and no others.
    init(properties: JSONObject, required: [String]) {
        self = ["type": "object", "properties": .object(properties)]
        setRequired(required)
        self["additionalProperties"] = false
    }

    /// Sets which properties are required.
    mutating func setRequired(_ names: [String]) {
        self["required"] = names.isEmpty ? nil : .array(names.map { .string($0) })
    }

    /// A schema that takes what any of some schemas takes.
    static func anyOf(_ schemas: [JSONObject]) -> JSONObject {
        var unique: [JSONValue] = []
        for schema in schemas {
            let choices = schema.count == 1 ? schema["anyOf"]?.arrayValue : nil
            for choice in choices ?? [.object(schema)] where !unique.contains(choice) { unique.append(choice) }
        }
        if unique.count == 1, case .object(let only) = unique[0] { return only }
        return unique.contains([:]) ? [:] : ["anyOf": .array(unique)]
    }

    /// A schema of what was seen twice: keys of either, required when they are in both.
    func merged(with other: JSONObject) -> JSONObject {
        guard self != other else { return self }
        guard self["properties"] != nil, other["properties"] != nil else { return .anyOf([self, other]) }
        var properties = properties
        for (name, schema) in other.properties {
            guard let mine = properties[name]?.objectValue, let theirs = schema.objectValue else {
                properties[name] = schema
                continue
            }
            properties[name] = .object(mine.merged(with: theirs))
        }
        var merged = self
        merged["properties"] = .object(properties)
        let both = Set(required).intersection(other.required)
        merged.setRequired(required.filter { both.contains($0) })
        // Keeps the order of words.
        let rest = merged["additionalProperties"]
        merged["additionalProperties"] = nil
        merged["additionalProperties"] = rest
        return merged
    }

    /// This schema with one property that has certain values only.
    func pinned(_ name: String, to values: [JSONValue]) -> JSONObject {
        guard !values.isEmpty, var property = properties[name]?.objectValue else { return self }
        property["enum"] = values.count == 1 ? nil : .array(values)
        property["const"] = values.count == 1 ? values[0] : nil
        var properties = properties
        properties[name] = .object(property)
        var schema = self
        schema["properties"] = .object(properties)
        return schema
    }
}
