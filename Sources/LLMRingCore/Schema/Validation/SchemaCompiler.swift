/// Turns a schema and all that it refers to into a program.
///
/// Goes through schemas with lists of its own, so that deep nesting needs no deep
/// stack.
struct SchemaCompiler {
    /// Other documents.
    let library: JSONSchema.Library

    /// What the keyword for formats means.
    let formats: SchemaValidator.Formats

    /// The documents that are in use, with the names that messages give them; the first is the schema itself.
    var documents: [String] = []

    /// The resources in them.
    var resources: [SchemaResource] = []

    /// The resources by their URIs.
    var resourcesByURI: [String: Int] = [:]

    /// The resources by document and pointer.
    var resourcesByPlace: [String: Int] = [:]

    /// The nodes by document and pointer.
    private var nodesByPlace: [String: Int] = [:]

    /// The places whose nodes are to be filled.
    private var queue: [(node: Int, place: SchemaPlace)] = []

    /// What comes out.
    private var program = SchemaProgram()

    /// Starts with nothing read.
    init(library: JSONSchema.Library, formats: SchemaValidator.Formats) {
        self.library = library
        self.formats = formats
    }

    /// Makes a schema ready.
    mutating func compile(_ schema: JSONSchema) throws -> SchemaProgram {
        let root = try addDocument(schema.json, uri: "", name: "")
        _ = node(at: place(of: root))
        while let (node, place) = queue.popLast() {
            program.nodes[node].isNever = place.value == false
            let rules = try rules(of: place)
            program.nodes[node].rules = rules
            program.nodes[node].tracksPlaces = rules.contains { $0.keyword.hasPrefix("unevaluated") }
        }
        try refuseCircles()
        return program
    }

    /// The root of a resource.
    func place(of resource: Int) -> SchemaPlace {
        let entry = resources[resource]
        return SchemaPlace(
            document: entry.document,
            resource: resource,
            pointer: entry.pointer,
            value: entry.value
        )
    }

    /// The number of the node for a place, which is filled later.
    mutating func node(at place: SchemaPlace) -> Int {
        let key = Self.key(place.document, place.pointer)
        if let node = nodesByPlace[key] { return node }
        let node = program.nodes.count
        program.nodes.append(SchemaNode(place: name(of: place), resource: place.resource))
        nodesByPlace[key] = node
        queue.append((node, place))
        addDynamicAnchors(of: place.resource)
        return node
    }

    /// The node of a schema inside another.
    mutating func node(in place: SchemaPlace, _ steps: String..., value: JSONValue) throws -> Int {
        let pointer = place.pointer + steps.map(JSONPointer.step).joined()
        guard value.objectValue != nil || value.boolValue != nil else {
            throw noSchema(SchemaPlace(document: place.document, resource: 0, pointer: pointer, value: value))
        }
        let resource = resourcesByPlace[Self.key(place.document, pointer)] ?? place.resource
        let child = SchemaPlace(document: place.document, resource: resource, pointer: pointer, value: value)
        return node(at: child)
    }

    /// Makes nodes for what references may find in a resource while checking.
    private mutating func addDynamicAnchors(of resource: Int) {
        guard program.dynamicAnchors[resource] == nil else { return }
        let anchors = resources[resource].anchors.filter(\.value.isDynamic)
        program.dynamicAnchors[resource] = [:]
        for (name, anchor) in anchors {
            let document = resources[resource].document
            let place = SchemaPlace(
                document: document,
                resource: resource,
                pointer: anchor.pointer,
                value: anchor.value
            )
            let node = node(at: place)
            program.dynamicAnchors[resource]?[name] = node
        }
    }

    /// The key of a place.
    static func key(_ document: Int, _ pointer: String) -> String {
        "\(document)#\(pointer)"
    }

    /// A place in words: its pointer, behind the name of a document other than the schema itself.
    func name(of place: SchemaPlace) -> String {
        place.document == 0 ? place.pointer : "\(documents[place.document])#\(place.pointer)"
    }

    /// A place in a sentence.
    private static func words(_ name: String) -> String {
        name.isEmpty ? "the schema" : "the schema's '\(name)'"
    }

    /// An error about a value that stands where a schema must.
    func noSchema(_ place: SchemaPlace) -> LLMError {
        LLMError(.configuration, "\(Self.words(name(of: place))) must be an object, true or false")
    }

    /// An error that names a keyword.
    func fault(_ place: SchemaPlace, _ keyword: String, _ message: String) -> LLMError {
        LLMError(.configuration, "the schema's '\(name(of: place))\(JSONPointer.step(keyword))' \(message)")
    }

    /// Refuses schemas that refer to themselves without ever going into a value.
    private func refuseCircles() throws {
        // 0 is new, 1 is being looked at, 2 is done.
        var states = Array(repeating: 0, count: program.nodes.count)
        for start in program.nodes.indices where states[start] == 0 {
            var stack = [(node: start, next: 0)]
            states[start] = 1
            while let (node, next) = stack.last {
                let targets = program.nodes[node].rules.flatMap(\.nodesInPlace)
                guard next < targets.count else {
                    states[node] = 2
                    stack.removeLast()
                    continue
                }
                stack[stack.count - 1].next += 1
                let target = targets[next]
                guard states[target] != 1 else {
                    throw LLMError(
                        .configuration,
                        "\(Self.words(program.nodes[target].place)) refers to itself without end"
                    )
                }
                if states[target] == 0 {
                    states[target] = 1
                    stack.append((target, 0))
                }
            }
        }
    }
}
