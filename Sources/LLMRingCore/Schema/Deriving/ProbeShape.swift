/// The shape that questions to a decoder show.
final class ProbeShape {
    /// A key that was asked for.
    private struct Property {
        /// The schemas that its value was asked to have.
        var schemas: [JSONObject] = []

        /// The containers that were opened in it.
        var nested: ProbeShape?

        /// Whether it may be missing.
        var isOptional = true

        /// Whether it was asked to be null.
        var isNullable = false
    }

    /// The keys in the order of the questions.
    private(set) var keys: [String] = []

    /// What was asked about each key.
    private var properties: [String: Property] = [:]

    /// Keys that are looked for before they are read.
    private var probedKeys: Set<String> = []

    /// The schemas of elements in the order of the questions.
    private var elements: [(schema: JSONObject?, nested: ProbeShape?, isNullable: Bool)] = []

    /// Whether the next element was asked to be null.
    private var isNextNullable = false

    /// The schemas of the value as a whole.
    private(set) var wholes: [JSONObject] = []

    /// Whether an object was opened.
    private(set) var isKeyed = false

    /// Whether an array was opened.
    private(set) var isUnkeyed = false

    /// Whether the array's end was asked for before its first element.
    var isList = false

    /// Notes that an object is there.
    func openObject() { isKeyed = true }

    /// Notes that an array is there.
    func openArray() { isUnkeyed = true }

    /// Notes the schema of a key's value.
    func add(_ schema: JSONObject, key: String, isOptional: Bool) {
        change(key) { property in
            if !property.schemas.contains(schema) { property.schemas.append(schema) }
            if !isOptional, !probedKeys.contains(key) { property.isOptional = false }
        }
    }

    /// Notes that a key is looked for before it is read.
    func look(for key: String) { probedKeys.insert(key) }

    /// Notes that a key may have the value null.
    func allowNull(_ key: String) { change(key) { $0.isNullable = true } }

    /// The shape of a container under a key.
    func nested(_ key: String) -> ProbeShape {
        let nested = properties[key]?.nested ?? ProbeShape()
        change(key) { property in
            property.nested = nested
            if !probedKeys.contains(key) { property.isOptional = false }
        }
        return nested
    }

    /// Notes that the next element may be null.
    func allowNullElement() { isNextNullable = true }

    /// Notes the schema of the next element.
    func addElement(_ schema: JSONObject) {
        elements.append((schema, nil, isNextNullable))
        isNextNullable = false
    }

    /// The shape of a container that is the next element.
    func nestedElement() -> ProbeShape {
        let nested = ProbeShape()
        elements.append((nil, nested, isNextNullable))
        isNextNullable = false
        return nested
    }

    /// Notes the schema of the value as a whole.
    func addWhole(_ schema: JSONObject) {
        if !wholes.contains(schema) { wholes.append(schema) }
    }

    /// The schema of the shape; of an object without keys when nothing was asked.
    var schema: JSONObject {
        var all = wholes
        if isUnkeyed { all.append(array) }
        if all.isEmpty { return object }
        guard isKeyed else { return .anyOf(all) }
        // A type that reads a part of itself from the same object has the keys of both.
        guard all.count == 1, all[0]["properties"] != nil else { return .anyOf(all + [object]) }
        let required = all[0].required + object.required
        let both = all[0].merged(with: object)
        return JSONObject(properties: both.properties, required: both.properties.keys.filter(required.contains))
    }

    /// The schema of the keys.
    private var object: JSONObject {
        let members = keys.map { key in (key, JSONValue.object(schema(of: properties[key] ?? Property()))) }
        let required = keys.filter { properties[$0]?.isOptional == false }
        return JSONObject(properties: JSONObject(members), required: required)
    }

    /// The schema of the elements.
    private var array: JSONObject {
        let schemas = elements.map { element in
            let schema = element.schema ?? element.nested?.schema ?? [:]
            return element.isNullable ? schema.orNull : schema
        }
        guard !isList else {
            guard !schemas.isEmpty else { return ["type": "array"] }
            return ["type": "array", "items": .object(.anyOf(schemas))]
        }
        let count = JSONValue(schemas.count)
        return [
            "type": "array", "prefixItems": .array(schemas.map { .object($0) }), "items": false, "minItems": count,
            "maxItems": count,
        ]
    }

    /// The schema of a key's value.
    private func schema(of property: Property) -> JSONObject {
        let schemas = property.schemas + (property.nested.map { [$0.schema] } ?? [])
        let schema = schemas.isEmpty ? [:] : JSONObject.anyOf(schemas)
        return property.isNullable ? schema.orNull : schema
    }

    /// Changes what is known of a key, which may be new.
    private func change(_ key: String, _ change: (inout Property) -> Void) {
        if properties[key] == nil { keys.append(key) }
        change(&properties[key, default: Property()])
    }
}
