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
        if !SwiftName.isIdentifier(namespace) || namespace.first?.isUppercase != true, let node = root["swiftName"] {
            findings.error(
                "'\(namespace)' is no name of a type; write such as \(SwiftName.upperCamel(namespace))",
                at: node
            )
        }
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
        dialect.services["embed"] = reader.optional("embed")
        dialect.services["modelList"] = reader.optional("modelList")
        dialect.services["health"] = reader.optional("health")
        dialect.simulation = reader.optional("simulate")
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
                findings.error(
                    "type '\(member.key)' has none of 'fields', 'enum' and 'union'; write one of them",
                    atKeyOf: member
                )
            }
        }
        reader.end()
        guard let kind else {
            dialect.unreadable.insert(member.key)
            return
        }
        let declaration = TypeDeclaration(name: member.key, doc: doc, kind: kind, location: member.keyLocation)
        dialect.types[member.key] = declaration
        dialect.order.append(member.key)
    }

    /// Reads the words of an open enum: a list, or an object of words and their meaning.
    private func words(_ node: SpecNode?) -> [TypeDeclaration.Word] {
        if let members = node?.members {
            return members.map { member in
                if member.value.string == nil {
                    findings.error(
                        "the meaning of a word is \(member.value.kindName); write a string",
                        at: member.value
                    )
                }
                return word(member.key, doc: member.value.string, at: member.keyLocation)
            }
        }
        return (node?.elements ?? []).compactMap { element in
            guard let text = element.string else {
                findings.error("a word of an enum is \(element.kindName); write a string", at: element)
                return nil
            }
            return word(text, doc: nil, at: element.location)
        }
    }

    /// Makes a word of an enum.
    private func word(_ text: String, doc: String?, at location: Location) -> TypeDeclaration.Word {
        TypeDeclaration.Word(wire: text, swift: SwiftName.lowerCamel(text), doc: doc, location: location)
    }

    /// Reads a union.
    private func union(_ reader: inout ObjectReader) -> TypeDeclaration.Kind? {
        guard let tag = reader.requiredText("union") else { return nil }
        let kinds = ["#json", "#key"]
        if tag.hasPrefix("#"), !kinds.contains(tag), let node = reader.node["union"] {
            findings.error("'\(tag)' tells no cases apart\(instead(of: tag, in: kinds))", at: node)
        }
        let cases = reader.members("cases").map { member in
            TypeDeclaration.Union.Case(
                tag: member.key,
                swift: SwiftName.lowerCamel(member.key),
                type: type(member.value) ?? .unreadable,
                location: member.keyLocation,
                typeLocation: member.value.location
            )
        }
        let absent = reader.optionalText("absent")
        if let absent, let node = reader.node["absent"],
            tag.hasPrefix("#") || !cases.contains(where: { $0.tag == absent })
        {
            findings.error(
                "'absent' names the case of a union by field\(instead(of: absent, in: cases.map(\.tag)))",
                at: node
            )
        }
        switch tag {
        case "#json": return .union(.init(tag: .json, cases: cases))
        case "#key": return .union(.init(tag: .key, cases: cases))
        case _ where tag.hasPrefix("#"): return nil
        default: return .union(.init(tag: .field(tag), cases: cases, absent: absent))
        }
    }

    /// Reads a field.
    func field(_ member: SpecNode.Member) -> Field? {
        guard member.value.string == nil else {
            return makeField(member, fieldType(member.value), at: member.value)
        }
        guard member.value.members != nil, var reader = ObjectReader(member.value, "field '\(member.key)'", findings)
        else {
            let message = "field '\(member.key)' is \(member.value.kindName)"
            findings.error("\(message); write a type such as \"String?\", or an object with 'type'", at: member.value)
            return makeField(member, nil, at: member.value)
        }
        let node = reader.required("type")
        let type = node.flatMap { fieldType($0) }
        let doc = reader.optionalText("doc")
        let deprecated = reader.optionalText("deprecated")
        let initial = reader.optionalText("default")
        let name = reader.optionalText("name")
        reader.end()
        var field = makeField(member, type, at: node ?? member.value)
        field.doc = doc
        field.deprecated = deprecated
        field.initial = initial
        field.initialLocation = reader.node["default"]?.location
        if let name {
            field.swift = name
            if !SwiftName.isIdentifier(name) || name.first?.isLowercase != true, let node = reader.node["name"] {
                findings.error(
                    "'\(name)' is no name of a property; write such as \(SwiftName.lowerCamel(name))",
                    at: node
                )
            }
        }
        return field
    }

    /// Makes a field without extras.
    private func makeField(_ member: SpecNode.Member, _ type: FieldType?, at node: SpecNode) -> Field {
        Field(
            wire: member.key,
            swift: SwiftName.lowerCamel(member.key),
            type: type ?? FieldType(type: .unreadable, presence: .optional),
            location: member.keyLocation,
            typeLocation: node.location
        )
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
            findings.report(fault, at: node)
            return nil
        }
    }

    /// Reads a type that is always there.
    func type(_ node: SpecNode) -> WireType? {
        guard let field = fieldType(node) else { return nil }
        if field.isOptional || field.constant != nil {
            findings.error("a type without '?', '|null' and '=' is needed here", at: node)
        }
        return field.type
    }
}
