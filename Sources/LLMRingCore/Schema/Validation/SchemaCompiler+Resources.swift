extension SchemaCompiler {
    /// The keywords whose value is a schema.
    private static let single = [
        "items", "contains", "additionalProperties", "propertyNames", "if", "then", "else", "not",
        "unevaluatedItems", "unevaluatedProperties", "contentSchema",
    ]

    /// The keywords whose value is an array of schemas.
    private static let lists = ["prefixItems", "allOf", "anyOf", "oneOf"]

    /// The keywords whose value is an object of schemas.
    private static let maps = [
        "properties", "patternProperties", "dependentSchemas", "$defs", "definitions", "dependencies",
    ]

    /// Notes the resources and anchors of a document.
    ///
    /// - Parameters:
    ///   - value: The document.
    ///   - uri: Where it was found.
    ///   - name: Its name in messages.
    /// - Returns: The number of its outermost resource.
    /// - Throws: ``LLMError`` with code `configuration` for wrong identifiers.
    mutating func addDocument(_ value: JSONValue, uri: String, name: String) throws -> Int {
        let document = documents.count
        documents.append(name)
        let root = resources.count
        let base = URIReference(uri)
        resources.append(
            SchemaResource(uri: base, document: document, pointer: "", value: value, dialect: .standard)
        )
        resourcesByURI[base.description] = root
        var stack = [SchemaPlace(document: document, resource: root, pointer: "", value: value)]
        while var place = stack.popLast() {
            guard case .object(let object) = place.value else {
                guard place.value.boolValue != nil else { throw noSchema(place) }
                continue
            }
            try noteIdentifier(object, &place)
            try noteAnchors(object, place)
            Self.addChildren(of: place, object, to: &stack)
        }
        return root
    }

    /// Starts a resource where a schema has a URI of its own.
    private mutating func noteIdentifier(_ object: JSONObject, _ place: inout SchemaPlace) throws {
        let isRoot = place.pointer.isEmpty
        if let value = object["$id"] {
            guard let text = value.stringValue else { throw fault(place, "$id", "must be a string") }
            let reference = URIReference(text)
            guard reference.fragment ?? "" == "" else { throw fault(place, "$id", "must have no fragment") }
            let uri = reference.withoutFragment.resolved(against: resources[place.resource].uri)
            if !isRoot {
                let dialect = resources[place.resource].dialect
                place.resource = resources.count
                resources.append(
                    SchemaResource(
                        uri: uri,
                        document: place.document,
                        pointer: place.pointer,
                        value: place.value,
                        dialect: dialect
                    )
                )
                resourcesByPlace[Self.key(place.document, place.pointer)] = place.resource
            }
            resources[place.resource].uri = uri
            if let other = resourcesByURI.updateValue(place.resource, forKey: uri.description), other != place.resource
            {
                throw fault(place, "$id", "is the URI of another schema too")
            }
        } else if !isRoot {
            return
        }
        if let value = object["$schema"] {
            guard let uri = value.stringValue else { throw fault(place, "$schema", "must be a string") }
            resources[place.resource].dialect = try dialect(uri, place)
        }
    }

    /// Notes the names of a schema.
    private mutating func noteAnchors(_ object: JSONObject, _ place: SchemaPlace) throws {
        for keyword in ["$anchor", "$dynamicAnchor"] {
            guard let value = object[keyword] else { continue }
            guard let name = value.stringValue, !name.isEmpty, !name.contains("/"), !name.contains("#") else {
                throw fault(place, keyword, "must be a name, of letters, digits, '-', '_' and '.'")
            }
            let anchor = SchemaResource.Anchor(
                pointer: place.pointer,
                value: place.value,
                isDynamic: keyword == "$dynamicAnchor"
            )
            let other = resources[place.resource].anchors[name]
            guard other == nil || other?.pointer == place.pointer else {
                throw fault(place, keyword, "is the name of another schema too")
            }
            if other?.isDynamic != true { resources[place.resource].anchors[name] = anchor }
        }
    }

    /// Adds the schemas that stand in a schema.
    private static func addChildren(of place: SchemaPlace, _ object: JSONObject, to stack: inout [SchemaPlace]) {
        func add(_ pointer: String, _ value: JSONValue) {
            stack.append(
                SchemaPlace(document: place.document, resource: place.resource, pointer: pointer, value: value)
            )
        }
        for (keyword, value) in object {
            let pointer = place.pointer + JSONPointer.step(keyword)
            if single.contains(keyword) {
                // A wrong kind is said where the keyword is read.
                if value.objectValue != nil { add(pointer, value) }
            } else if lists.contains(keyword) {
                for (index, value) in (value.arrayValue ?? []).enumerated() where value.objectValue != nil {
                    add("\(pointer)/\(index)", value)
                }
            } else if maps.contains(keyword) {
                for (name, value) in value.objectValue ?? [:] where value.objectValue != nil {
                    add(pointer + JSONPointer.step(name), value)
                }
            }
        }
    }

    /// The vocabularies that count under a meta-schema.
    private mutating func dialect(_ uri: String, _ place: SchemaPlace) throws -> SchemaDialect {
        let uri = URIReference(uri).withoutFragment.description
        if uri.hasPrefix(SchemaDialect.base) || SchemaDialect.olderDrafts.contains(uri) { return .standard }
        guard let meta = library[uri] else {
            let advice = "leave it out for draft 2020-12, or put its meta-schema into the library"
            throw fault(place, "$schema", "names '\(uri)', which is not known; \(advice)")
        }
        guard let vocabularies = meta.json["$vocabulary"]?.objectValue else { return .standard }
        do {
            return try SchemaDialect(vocabularies: vocabularies)
        } catch {
            throw fault(place, "$schema", "demands the vocabulary '\(error.uri)', which is not known")
        }
    }
}
