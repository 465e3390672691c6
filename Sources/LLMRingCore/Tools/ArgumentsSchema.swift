/// The schema of a tool's arguments, made of those of each.
struct ArgumentsSchema {
    /// The arguments and their schemas.
    private var properties: JSONObject = [:]

    /// The names of those that must be there.
    private var required: [String] = []

    /// What schemas of arguments refer to.
    private var definitions: JSONObject = [:]

    /// Makes the schema of no arguments.
    init() {}

    /// Adds an argument.
    ///
    /// - Throws: ``LLMError`` with code `configuration` when the name is taken.
    mutating func add(
        _ name: String,
        _ schema: JSONSchema,
        _ description: String?,
        default value: JSONValue?,
        isRequired: Bool
    ) throws(LLMError) {
        guard properties[name] == nil else {
            throw LLMError(.configuration, "there are two arguments '\(name)'; give each a name of its own")
        }
        var property = schema
        // References in it start at the root, which is another one here.
        var hasReferences = false
        let place = "#/$defs\(JSONPointer.fragment(name))"
        let moved = JSONSchema.moved(schema.json, to: place, &hasReferences)
        if hasReferences {
            definitions[name] = moved
            property = ["$ref": .string(place)]
        }
        property = property.described(description)
        if let value { property = property.defaulting(to: value) }
        properties[name] = property.json
        if isRequired { required.append(name) }
    }

    /// The schema; other arguments are not allowed.
    var object: JSONObject {
        var object = JSONObject(properties: properties, required: required)
        if !definitions.isEmpty { object["$defs"] = .object(definitions) }
        return object
    }
}
