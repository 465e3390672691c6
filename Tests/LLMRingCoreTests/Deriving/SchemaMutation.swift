import LLMRingCore

/// A value that was changed so that it does not keep to its schema any more.
struct SchemaMutation: CustomStringConvertible {
    /// The ways to spoil a value.
    enum Kind {
        case missingKey
        case extraKey
        case wrongKind
        case null
        case unknownWord
        case outOfBounds
        case wrongCount
    }

    /// How it was spoilt.
    var kind: Kind

    /// The spoilt value.
    var value: JSONValue

    /// The way and the value.
    var description: String { "\(kind): \(value)" }

    /// All that can be done to a value at one place or another.
    static func all(of value: JSONValue, _ schema: JSONSchema) throws -> [SchemaMutation] {
        try Walk(root: schema).mutations(of: value, schema.json)
    }

    /// The same at a place of another value.
    private func inside(_ change: (JSONValue) -> JSONValue) -> SchemaMutation {
        SchemaMutation(kind: kind, value: change(value))
    }

    /// A way through a schema and a value.
    private struct Walk {
        /// The schema as a whole.
        var root: JSONSchema

        /// The changes at a place and below.
        func mutations(of value: JSONValue, _ schema: JSONValue) throws -> [SchemaMutation] {
            let schema = try resolved(schema, value)
            var all = replacements(of: value, schema).map { SchemaMutation(kind: $0, value: $1) }
            switch value {
            case .object(let object): all += try mutations(of: object, schema)
            case .array(let elements): all += try mutations(of: elements, schema)
            default: break
            }
            return all
        }

        /// The schema without references and choices.
        private func resolved(_ schema: JSONValue, _ value: JSONValue) throws -> JSONValue {
            if let target = schema["$ref"]?.stringValue {
                let name = target.split(separator: "/").last.map(String.init) ?? ""
                return try resolved(target == "#" ? root.json : root.json["$defs"]?[name] ?? [:], value)
            }
            guard let choices = schema["anyOf"]?.arrayValue else { return schema }
            for choice in choices {
                var whole = choice.objectValue ?? [:]
                // Definitions may be referred to from here, too, but the root cannot.
                whole["$defs"] = root.json["$defs"]
                let isSelf = choice.description.contains(##""$ref":"#""##)
                let keys = choice["required"]?.arrayValue?.compactMap(\.stringValue) ?? []
                let isFit = isSelf ? keys.allSatisfy { value[$0] != nil } : try isValid(value, whole)
                if isFit { return try resolved(choice, value) }
            }
            return [:]
        }

        /// Whether a value keeps to a part of the schema.
        private func isValid(_ value: JSONValue, _ schema: JSONObject) throws -> Bool {
            try SchemaValidator(JSONSchema(.object(schema))).isValid(value)
        }

        /// What may stand for a value as a whole, and must not.
        private func replacements(of value: JSONValue, _ schema: JSONValue) -> [(Kind, JSONValue)] {
            var all: [(Kind, JSONValue)] = []
            let types = schema["type"]?.arrayValue ?? schema["type"].map { [$0] } ?? []
            if !types.isEmpty {
                all.append((.wrongKind, types.contains("boolean") ? [] : true))
                if !types.contains("null") { all.append((.null, nil)) }
            }
            if schema["enum"] != nil || schema["const"] != nil {
                all.append((.unknownWord, value.stringValue == nil ? 4711 : "no such word"))
            }
            if let minimum = schema["minimum"]?.intValue { all.append((.outOfBounds, JSONValue(minimum - 1))) }
            if let maximum = schema["maximum"]?.intValue { all.append((.outOfBounds, JSONValue(maximum + 1))) }
            return all
        }

        /// The changes to an object's keys and values.
        private func mutations(of object: JSONObject, _ schema: JSONValue) throws -> [SchemaMutation] {
            var all: [SchemaMutation] = []
            if schema["additionalProperties"] == false {
                var more = object
                more["no such key"] = 1
                all.append(SchemaMutation(kind: .extraKey, value: .object(more)))
            }
            for key in schema["required"]?.arrayValue?.compactMap(\.stringValue) ?? [] {
                var less = object
                less[key] = nil
                all.append(SchemaMutation(kind: .missingKey, value: .object(less)))
            }
            for (key, value) in object {
                guard let member = schema["properties"]?[key] ?? schema["additionalProperties"] else { continue }
                all += try mutations(of: value, member).map { mutation in
                    mutation.inside { value in
                        var object = object
                        object[key] = value
                        return .object(object)
                    }
                }
            }
            return all
        }

        /// The changes to an array's elements.
        private func mutations(of elements: [JSONValue], _ schema: JSONValue) throws -> [SchemaMutation] {
            var all: [SchemaMutation] = []
            if schema["prefixItems"] != nil {
                all.append(SchemaMutation(kind: .wrongCount, value: .array(elements.dropLast())))
            }
            for (index, element) in elements.enumerated() {
                guard let item = schema["prefixItems"]?[index] ?? schema["items"] else { continue }
                all += try mutations(of: element, item).map { mutation in
                    mutation.inside { value in
                        var elements = elements
                        elements[index] = value
                        return .array(elements)
                    }
                }
            }
            return all
        }
    }
}
