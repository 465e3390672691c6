extension JSONSchema {
    /// The schema of a property that may be left out.
    public var optional: JSONSchema {
        var copy = self
        copy.isOptional = true
        return copy
    }

    /// The schema with null allowed too.
    public var nullable: JSONSchema {
        guard case .object(var object) = json else { return json == true ? self : changed(to: JSONSchema.null.json) }
        let isPlain = object.keys.allSatisfy { !Self.combining.contains($0) }
        guard isPlain, let type = object["type"] else {
            return changed(to: JSONSchema.anyOf([self, .null]).json)
        }
        var types = type.arrayValue ?? [type]
        if !types.contains("null") { types.append("null") }
        object["type"] = .array(types)
        if case .array(let values) = object["enum"], !values.contains(.null) {
            object["enum"] = .array(values + [.null])
        }
        return changed(to: .object(object))
    }

    /// The keywords that may forbid null whatever the type says.
    private static let combining: Set<String> = [
        "$ref", "$dynamicRef", "const", "anyOf", "oneOf", "allOf", "not", "if",
    ]

    /// The schema with a description for the model; nil keeps what is there.
    public func described(_ description: String?) -> JSONSchema {
        with("description", description.map { .string($0) })
    }

    /// The schema with a title.
    public func titled(_ title: String) -> JSONSchema {
        adding("title", .string(title))
    }

    /// The schema with a value that is meant where none is given.
    public func defaulting(to value: JSONValue) -> JSONSchema {
        adding("default", value)
    }

    /// The schema with examples.
    public func examples(_ values: JSONValue...) -> JSONSchema {
        adding("examples", .array(values))
    }

    /// The schema with definitions that references in it name.
    public func defining(_ definitions: Properties) -> JSONSchema {
        var all = object["$defs"]?.objectValue ?? [:]
        for (name, schema) in definitions.list { all[name] = schema.json }
        return adding("$defs", .object(all))
    }

    /// The schema with a keyword, whose value may be null.
    public func adding(_ keyword: String, _ value: JSONValue) -> JSONSchema {
        var object = object
        object[keyword] = value
        return changed(to: .object(object))
    }

    /// The schema with a keyword if there is a value.
    func with(_ keyword: String, _ value: JSONValue?) -> JSONSchema {
        value.map { adding(keyword, $0) } ?? self
    }

    /// The schema with other JSON, optional as before.
    private func changed(to json: JSONValue) -> JSONSchema {
        var copy = self
        copy.json = json
        return copy
    }
}
