/// A place in the JSON that is being made; what containers write goes here.
final class JSONEncodingNode {
    /// What is there so far.
    private enum Content {
        /// Nothing.
        case empty

        /// A whole value.
        case value(JSONValue)

        /// The elements of an array.
        case array([JSONEncodingNode])

        /// The members of an object.
        case object([(key: String, node: JSONEncodingNode)])
    }

    /// What is there so far.
    private var content = Content.empty

    /// The JSON of a value.
    static func json(of value: some Encodable, path: [any CodingKey]) throws -> JSONValue {
        guard path.count <= CodingLimits.depth else {
            let reason = "nested deeper than \(CodingLimits.depth)"
            let context = EncodingError.Context(codingPath: Array(path.prefix(8)), debugDescription: reason)
            throw EncodingError.invalidValue(type(of: value), context)
        }
        if let scalar = value as? any JSONScalar { return try scalar.json(path: path) }
        let node = JSONEncodingNode()
        try value.encode(to: JSONValueEncoder(node: node, path: path))
        return node.json
    }

    /// The finished JSON; an empty object when nothing was written.
    var json: JSONValue {
        switch content {
        case .empty: .object([:])
        case .value(let value): value
        case .array(let nodes): .array(nodes.map(\.json))
        case .object(let members): .object(JSONObject(members.map { ($0.key, $0.node.json) }))
        }
    }

    /// How many elements an array has.
    var count: Int {
        guard case .array(let nodes) = content else { return 0 }
        return nodes.count
    }

    /// Writes a whole value.
    func set(_ value: JSONValue) {
        content = .value(value)
    }

    /// Opens an object; what it has already is kept.
    func openObject() {
        if case .object = content { return }
        content = .object([])
    }

    /// Opens an array; what it has already is kept.
    func openArray() {
        if case .array = content { return }
        content = .array([])
    }

    /// A new place under a key; the last of equal keys wins.
    func member(_ key: String) -> JSONEncodingNode {
        let node = JSONEncodingNode()
        guard case .object(var members) = content else { return node }
        // Else appending would copy all members.
        content = .empty
        members.append((key, node))
        content = .object(members)
        return node
    }

    /// A new place at the end of an array.
    func element() -> JSONEncodingNode {
        let node = JSONEncodingNode()
        guard case .array(var nodes) = content else { return node }
        content = .empty
        nodes.append(node)
        content = .array(nodes)
        return node
    }
}
