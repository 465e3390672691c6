extension SchemaCompiler {
    /// Finds what a reference means.
    ///
    /// - Parameters:
    ///   - text: The reference.
    ///   - place: The schema that refers.
    ///   - keyword: The keyword, for messages.
    /// - Returns: The schema that is meant.
    /// - Throws: ``LLMError`` with code `configuration` when there is none.
    mutating func target(of text: String, from place: SchemaPlace, _ keyword: String) throws -> SchemaPlace {
        let uri = URIReference(text).resolved(against: resources[place.resource].uri)
        guard let resource = try resource(uri.withoutFragment.description) else {
            let advice = "nothing is fetched; put the document into the library"
            throw fault(place, keyword, "refers to '\(text)', which is not in the schema; \(advice)")
        }
        let fragment = JSONPointer.percentDecoded(uri.fragment ?? "")
        guard let names = JSONPointer.names(fragment) else {
            guard let anchor = resources[resource].anchors[fragment] else {
                throw fault(place, keyword, "refers to '\(text)', but there is no anchor '\(fragment)'")
            }
            let document = resources[resource].document
            return SchemaPlace(
                document: document,
                resource: resource,
                pointer: anchor.pointer,
                value: anchor.value
            )
        }
        guard let target = follow(names, from: self.place(of: resource)) else {
            throw fault(place, keyword, "refers to '\(text)', but there is no schema")
        }
        return target
    }

    /// Whether a reference's fragment names a dynamic anchor, which the dynamic scope may put elsewhere.
    func dynamicAnchor(_ text: String, _ target: SchemaPlace) -> String? {
        let name = JSONPointer.percentDecoded(URIReference(text).fragment ?? "")
        guard let anchor = resources[target.resource].anchors[name], anchor.isDynamic else { return nil }
        return name
    }

    /// The resource of a URI; reads documents of the library when it must.
    private mutating func resource(_ uri: String) throws -> Int? {
        if let resource = resourcesByURI[uri] { return resource }
        if let schema = library[uri] { return try addDocument(schema.json, uri: uri, name: uri) }
        if let schema = try SchemaVocabularies.schema(uri) { return try addDocument(schema, uri: uri, name: uri) }
        // The URI may be one that a schema inside a document gives itself.
        for key in library.schemas.keys.sorted() where resourcesByURI[key] == nil {
            guard let schema = library[key] else { continue }
            _ = try addDocument(schema.json, uri: key, name: key)
            if let resource = resourcesByURI[uri] { return resource }
        }
        return nil
    }

    /// Goes into a schema step by step; nil when there is nothing, or no schema.
    private func follow(_ names: [String], from root: SchemaPlace) -> SchemaPlace? {
        var place = root
        for name in names {
            switch place.value {
            case .object(let object):
                guard let member = object.first(where: { ExactString.isSame($0.key, name) }) else { return nil }
                place.value = member.value
            case .array(let elements):
                guard let index = Int(name), elements.indices.contains(index), String(index) == name else { return nil }
                place.value = elements[index]
            default:
                return nil
            }
            place.pointer += JSONPointer.step(name)
            place.resource = resourcesByPlace[Self.key(place.document, place.pointer)] ?? place.resource
        }
        return place.value.objectValue != nil || place.value.boolValue != nil ? place : nil
    }
}
