/// Reads the wire layer of a dialect: types and operations.
struct DialectDecoder {
    /// Where findings go.
    let findings: Findings

    /// Reads a dialect's file.
    ///
    /// - Returns: The dialect; `nil` when the file is no object.
    func decode(_ root: SpecNode, id: String) -> Dialect? {
        guard var reader = ObjectReader(root, "a dialect", findings) else { return nil }
        let namespace = reader.optionalText("swiftName") ?? SwiftName.upperCamel(id)
        let dialect = Dialect(id: id, namespace: namespace, root: root)
        Preamble.check(&reader, findings)
        dialect.name = reader.requiredText("name") ?? id
        dialect.documentation = reader.requiredText("documentation") ?? ""
        for member in reader.members("types") { decodeType(member, into: dialect) }
        for member in reader.members("operations") {
            if let operation = decodeOperation(member) { dialect.operations.append(operation) }
        }
        if let errors = reader.optional("errors"), var body = ObjectReader(errors, "'errors'", findings) {
            dialect.errorBody = body.required("body").flatMap { type($0) }
            body.end()
        }
        dialect.chat = reader.optional("chat")
        reader.end()
        return dialect
    }

    /// Reads the declaration of a type.
    private func decodeType(_ member: SpecNode.Member, into dialect: Dialect) {
        guard var reader = ObjectReader(member.value, "a type", findings) else { return }
        let doc = reader.optionalText("doc")
        let kind: TypeDeclaration.Kind?
        if reader.node["enum"] != nil {
            kind = .words(words(reader.optional("enum")))
        } else if reader.node["union"] != nil {
            kind = union(&reader)
        } else {
            kind = .object(reader.members("fields").compactMap { field($0) })
            if reader.node["fields"] == nil {
                findings.error("type '\(member.key)' has none of 'fields', 'enum' and 'union'", atKeyOf: member)
            }
        }
        reader.end()
        guard let kind else { return }
        let declaration = TypeDeclaration(name: member.key, doc: doc, kind: kind, location: member.keyLocation)
        dialect.types[member.key] = declaration
        dialect.order.append(member.key)
    }

    /// Reads the words of an open enum: a list, or an object of words and their meaning.
    private func words(_ node: SpecNode?) -> [TypeDeclaration.Word] {
        if let members = node?.members {
            return members.map { TypeDeclaration.Word(wire: $0.key, swift: SwiftName.lowerCamel($0.key), doc: $0.value.string) }
        }
        return (node?.elements ?? []).compactMap { element in
            guard let word = element.string else {
                findings.error("a word of an enum is \(element.kindName); write a string", at: element)
                return nil
            }
            return TypeDeclaration.Word(wire: word, swift: SwiftName.lowerCamel(word))
        }
    }

    /// Reads a union.
    private func union(_ reader: inout ObjectReader) -> TypeDeclaration.Kind? {
        guard let tag = reader.requiredText("union") else { return nil }
        let cases = reader.members("cases").compactMap { member -> TypeDeclaration.Union.Case? in
            guard let type = type(member.value) else { return nil }
            let swift = SwiftName.lowerCamel(member.key)
            return TypeDeclaration.Union.Case(tag: member.key, swift: swift, type: type, location: member.keyLocation)
        }
        let absent = reader.optionalText("absent")
        if let absent, let node = reader.node["absent"], tag.hasPrefix("#") || !cases.contains(where: { $0.tag == absent }) {
            findings.error("'absent' names the case of a union by field\(instead(of: absent, in: cases.map(\.tag)))", at: node)
        }
        switch tag {
        case "#json": return .union(.init(tag: .json, cases: cases))
        case "#key": return .union(.init(tag: .key, cases: cases))
        default: return .union(.init(tag: .field(tag), cases: cases, absent: absent))
        }
    }

    /// Reads a field.
    private func field(_ member: SpecNode.Member) -> Field? {
        guard member.value.string == nil else {
            return fieldType(member.value).map { makeField(member, $0) }
        }
        guard var reader = ObjectReader(member.value, "field '\(member.key)'", findings) else { return nil }
        let type = reader.required("type").flatMap { fieldType($0) }
        let doc = reader.optionalText("doc")
        let deprecated = reader.optionalText("deprecated")
        let initial = reader.optionalText("default")
        let name = reader.optionalText("name")
        reader.end()
        guard let type else { return nil }
        var field = makeField(member, type)
        field.doc = doc
        field.deprecated = deprecated
        field.initial = initial
        if let name { field.swift = name }
        return field
    }

    /// Makes a field without extras.
    private func makeField(_ member: SpecNode.Member, _ type: FieldType) -> Field {
        Field(wire: member.key, swift: SwiftName.lowerCamel(member.key), type: type, location: member.keyLocation)
    }

    /// Reads a field's type.
    private func fieldType(_ node: SpecNode) -> FieldType? {
        guard let text = node.string else {
            findings.error("a type is \(node.kindName); write a string such as \"String?\"", at: node)
            return nil
        }
        switch FieldType.parse(text) {
        case .success(let type): return type
        case .failure(let fault):
            findings.error(fault.message, at: node)
            return nil
        }
    }

    /// Reads a type that is always there.
    private func type(_ node: SpecNode) -> WireType? {
        guard let field = fieldType(node) else { return nil }
        if field.isOptional || field.constant != nil {
            findings.error("a type without '?', '|null' and '=' is needed here", at: node)
        }
        return field.type
    }

    /// Reads an operation.
    private func decodeOperation(_ member: SpecNode.Member) -> Operation? {
        guard var reader = ObjectReader(member.value, "operation '\(member.key)'", findings) else { return nil }
        let doc = reader.optionalText("doc")
        let documentation = reader.optionalText("documentation")
        let method = reader.requiredText("method") ?? "GET"
        let path = reader.requiredText("path") ?? "/"
        let operation = Operation(
            name: member.key,
            doc: doc,
            documentation: documentation,
            method: method,
            path: path,
            parameters: reader.members("parameters").compactMap { field($0) },
            query: reader.members("query").compactMap { field($0) },
            headers: reader.members("headers").compactMap { field($0) },
            request: reader.optional("request").flatMap { type($0) },
            response: reader.optional("response").flatMap { type($0) },
            stream: reader.optional("stream").flatMap { stream($0) },
            location: member.keyLocation
        )
        reader.end()
        return operation
    }

    /// Reads how an operation streams.
    private func stream(_ node: SpecNode) -> Operation.Stream? {
        guard var reader = ObjectReader(node, "'stream'", findings) else { return nil }
        let set = reader.members("set")
        let framing = reader.requiredText("framing") ?? "sse"
        let known = ["jsonArray", "ndjson", "sse"]
        if let node = reader.node["framing"], !known.contains(framing) {
            findings.error("'\(framing)' is no framing\(instead(of: framing, in: known))", at: node)
        }
        let sentinel = reader.optionalText("sentinel")
        let event = reader.required("event").flatMap { type($0) }
        let path = reader.optionalText("path")
        let query = reader.members("query").map { (name: $0.key, value: $0.value.string ?? "") }
        reader.end()
        guard let event else { return nil }
        return Operation.Stream(set: set, framing: framing, sentinel: sentinel, event: event, path: path, query: query)
    }
}
