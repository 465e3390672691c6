package import LLMRingCore

/// How a provider wants a JSON Schema changed before it takes it.
package struct SchemaRules: Sendable, Hashable {
    /// Whether every object is closed with `additionalProperties: false`.
    package var closeObjects: Bool

    /// Whether every property is required; optional ones may then be null.
    package var requireAll: Bool

    /// Keywords that are left out.
    package var drop: Set<String>

    /// Keywords that move into the description.
    package var describe: Set<String>

    /// Whether `const` is written as an `enum` of one value.
    package var constAsEnum: Bool

    /// Whether `oneOf` is written as `anyOf`.
    package var oneOfAsAnyOf: Bool

    /// The formats that are kept; the others move into the description.
    ///
    /// `nil` keeps all.
    package var formats: Set<String>?

    /// Whether the schema must be one of objects; another is wrapped in one, under ``wrapper``.
    package var objectRoot: Bool

    /// Whether schemas that contain themselves do not fit.
    package var noRecursion: Bool

    /// Makes rules.
    package init(
        closeObjects: Bool = false,
        requireAll: Bool = false,
        constAsEnum: Bool = false,
        oneOfAsAnyOf: Bool = false,
        objectRoot: Bool = false,
        noRecursion: Bool = false,
        drop: Set<String> = [],
        describe: Set<String> = [],
        formats: Set<String>? = nil
    ) {
        self.closeObjects = closeObjects
        self.requireAll = requireAll
        self.drop = drop
        self.describe = describe
        self.constAsEnum = constAsEnum
        self.oneOfAsAnyOf = oneOfAsAnyOf
        self.formats = formats
        self.objectRoot = objectRoot
        self.noRecursion = noRecursion
    }

    /// Changes a schema of arguments.
    package func apply(_ schema: JSONObject) -> JSONObject {
        rewrite(schema)
    }

    /// Changes a schema of answers.
    ///
    /// - Parameters:
    ///   - schema: The schema.
    ///   - strict: Whether the provider shall hold the model to it; else only its root is changed.
    /// - Returns: The schema that is sent.
    package func answer(_ schema: JSONObject, strict: Bool = true) -> JSONObject {
        let schema = objectRoot ? Self.objectRoot(schema) : schema
        return strict ? rewrite(schema) : schema
    }

    /// Changes a schema or one inside of it.
    private func rewrite(_ schema: JSONObject) -> JSONObject {
        var result = JSONObject()
        var notes: [String] = []
        for (name, value) in schema where !drop.contains(name) {
            let isUnknownFormat = name == "format" && value.stringValue.map { formats?.contains($0) == false } == true
            if describe.contains(name) || isUnknownFormat {
                notes.append("\(name): \(value)")
            } else if constAsEnum, name == "const" {
                result["enum"] = [value]
            } else if oneOfAsAnyOf, name == "oneOf", schema["anyOf"] == nil {
                result["anyOf"] = change(value, under: "anyOf")
            } else {
                result[name] = change(value, under: name)
            }
        }
        if !notes.isEmpty {
            let limits = notes.joined(separator: ", ")
            let description = result["description"]?.stringValue
            result["description"] = .string(description.map { "\($0) (\(limits))" } ?? limits)
        }
        if describe.contains("prefixItems"), let items = anyOfItems(schema) { result["items"] = items }
        guard result["type"] == "object" || result["properties"] != nil else { return result }
        let isMap = result["additionalProperties"].map { $0 != false } ?? false
        if closeObjects, !isMap { result["additionalProperties"] = false }
        if requireAll { makeAllRequired(&result) }
        return result
    }

    /// The schema of all elements of a list whose elements have one each; `nil` for other lists.
    private func anyOfItems(_ schema: JSONObject) -> JSONValue? {
        guard let items = schema["prefixItems"]?.arrayValue else { return nil }
        let all = items + [schema["items"]].compactMap { $0?.objectValue == nil ? nil : $0 }
        var different: [JSONValue] = []
        for item in all.map({ change($0, under: "items") }) where !different.contains(item) { different.append(item) }
        return different.count == 1 ? different[0] : ["anyOf": .array(different)]
    }

    /// Changes the schemas inside a keyword's value.
    private func change(_ value: JSONValue, under name: String) -> JSONValue {
        switch (name, value) {
        case ("properties", .object(let members)), ("$defs", .object(let members)),
            ("definitions", .object(let members)):
            var changed = JSONObject()
            for (key, member) in members { changed[key] = change(member, under: "items") }
            return .object(changed)
        case ("items", .object(let schema)), ("not", .object(let schema)),
            ("additionalProperties", .object(let schema)):
            return .object(rewrite(schema))
        case ("anyOf", .array(let list)), ("oneOf", .array(let list)), ("allOf", .array(let list)),
            ("prefixItems", .array(let list)):
            return .array(list.map { change($0, under: "items") })
        default:
            return value
        }
    }

    /// Makes every property required, and those that were not, nullable.
    private func makeAllRequired(_ object: inout JSONObject) {
        guard case .object(var properties)? = object["properties"] else { return }
        let required = Set((object["required"]?.arrayValue ?? []).compactMap(\.stringValue))
        var names: [JSONValue] = []
        for (name, schema) in properties {
            names.append(.string(name))
            if !required.contains(name) { properties[name] = nullable(schema) }
        }
        object["properties"] = .object(properties)
        object["required"] = .array(names)
    }

    /// A schema that also takes null.
    private func nullable(_ schema: JSONValue) -> JSONValue {
        if schema["anyOf"]?.arrayValue?.contains(["type": "null"]) == true { return schema }
        guard case .object(var object) = schema, let type = object["type"], object["const"] == nil else {
            return ["anyOf": [schema, ["type": "null"]]]
        }
        switch type {
        case .array(let types): object["type"] = types.contains("null") ? type : .array(types + ["null"])
        default: object["type"] = [type, "null"]
        }
        if case .array(let words)? = object["enum"], !words.contains(.null) { object["enum"] = .array(words + [.null]) }
        return .object(object)
    }
}
