/// Derives the schema of one type and of all types inside it.
final class SchemaProbe {
    /// How many types may be inside each other.
    private static let depth = 64

    /// What is known of the types that were asked for.
    private var types: [ObjectIdentifier: ProbedType] = [:]

    /// The types that could not be derived so far.
    private var failed: [ObjectIdentifier: ProbedType] = [:]

    /// Values of types that came up.
    let samples = ProbeSamples()

    /// The schemas of types that are referred to, by name.
    private var definitions: JSONObject = [:]

    /// The names taken.
    private var names: Set<String> = []

    /// The way from the root to what is being derived.
    private var path: [String] = []

    /// How many types are being derived inside each other.
    private var level = 0

    /// The type that the schema is for.
    private let root: any Decodable.Type

    /// Makes a probe.
    init(root: any Decodable.Type) {
        self.root = root
    }

    /// The schema of the root, with the definitions it refers to.
    func wholeSchema<Value: Decodable>(of type: Value.Type, guides: [JSONValue]) throws -> JSONSchema {
        var schema = try schema(of: type, guides: guides)
        guard !definitions.isEmpty else { return JSONSchema(schema) }
        var all = schema["$defs"]?.objectValue ?? [:]
        for (name, definition) in definitions { all[name] = definition }
        schema["$defs"] = .object(all)
        return JSONSchema(schema)
    }

    /// The schema of a part, at a way from here.
    func schema<Value: Decodable>(
        of type: Value.Type,
        names: [String] = [],
        guides: [JSONValue]
    ) throws -> JSONObject {
        let count = path.count
        path += names
        defer { path.removeLast(path.count - count) }
        if let scalar = type as? any JSONScalar.Type { return scalar.scalarSchema }
        if let container = type as? any ProbedContainer.Type { return try container.schema(self, guides: guides) }
        if let known = types[ObjectIdentifier(type)] { return known.use(isRoot: isRoot(type)) }
        return try derive(type, guides: guides)
    }

    /// Adds a definition that some schema refers to.
    func define(_ name: String, _ schema: JSONValue) {
        definitions[name] = schema
    }

    /// The error of a type whose schema cannot be derived.
    func fault(_ type: Any.Type, _ reason: String, advice: String? = nil, cause: (any Error)? = nil) -> LLMError {
        let place = path.isEmpty ? "" : " at '\(path.joined(separator: ".").replacing(".[]", with: "[]"))'"
        let subject = path.isEmpty && type == root ? "it" : "'\(type)'"
        let ways = "give examples of '\(type)' by SchemaExamples, or its schema by SchemaProviding"
        let advice = advice.map { "\($0), \(ways)" } ?? ways
        return LLMError(
            .configuration,
            "cannot derive a schema of '\(root)'\(place): \(subject) \(reason); \(advice)",
            underlyingError: cause
        )
    }

    /// Derives a type that was not asked for yet.
    private func derive<Value: Decodable>(_ type: Value.Type, guides: [JSONValue]) throws -> JSONObject {
        guard level < Self.depth else { throw fault(type, "is the \(Self.depth)th type inside another") }
        level += 1
        defer { level -= 1 }
        let id = ObjectIdentifier(type)
        let entry = failed.removeValue(forKey: id) ?? ProbedType(name: name(of: type))
        types[id] = entry
        let search = SchemaSearch(probe: self, type: type, name: entry.name, isRoot: isRoot(type))
        do {
            entry.schema = try search.schema(guides: guides)
        } catch {
            // Another way to the type may bring an example; what refers to the type by name is kept.
            types[id] = nil
            failed[id] = entry
            throw error
        }
        guard !isRoot(type) else { return entry.schema ?? [:] }
        if entry.isReferred { definitions[entry.name] = .object(entry.schema ?? [:]) }
        return entry.use(isRoot: false)
    }

    /// Whether the type is the one that the schema is for.
    private func isRoot(_ type: Any.Type) -> Bool {
        type == root
    }

    /// A name for a type in `$defs`, which no other type has.
    private func name(of type: Any.Type) -> String {
        let words = String(describing: type).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        let plain = words.joined(separator: "_")
        var name = plain
        var count = 1
        while !names.insert(name).inserted {
            count += 1
            name = "\(plain)_\(count)"
        }
        return name
    }
}
