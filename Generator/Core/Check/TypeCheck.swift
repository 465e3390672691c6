/// Checks the declared types of a dialect against each other.
struct TypeCheck {
    /// The dialect.
    let dialect: Dialect
    /// Where findings go.
    let findings: Findings

    /// Names that would hide a type of Swift or of the runtime.
    private static let reserved: Set<String> = [
        "Any", "Array", "Bool", "Boxed", "BoxedOptional", "Character", "Dictionary", "Double", "Error", "FieldNames",
        "Int",
        "JSONError", "JSONFields", "JSONObject", "JSONReader", "JSONValue", "JSONWriter",
        "MultipartForm", "MultipartRequest", "Never", "Nullable", "OperationDescription", "Optional", "Protocol",
        "Result", "Self", "Sendable", "Set", "String", "Type", "UploadFile", "Void", "WireValue", "WireWord",
    ]

    /// Names of properties and cases that Swift cannot use, or that every value has.
    static let reservedMembers: Set<String> = [
        "init", "jsonBytes", "jsonText", "jsonValue", "self", "unknownFields", "write",
    ]

    /// Runs all checks.
    func run() {
        for name in dialect.order {
            guard let declaration = dialect.types[name] else { continue }
            checkName(declaration)
            switch declaration.kind {
            case .object(let fields): check(fields, of: declaration)
            case .words(let words): check(words, of: declaration)
            case .union(let union): UnionCheck(types: self).check(union, of: declaration)
            }
        }
        OperationCheck(types: self).run()
        if let body = dialect.errorBody, let node = dialect.root["errors"]?["body"] { resolve(body, at: node.location) }
        reportUnused()
    }

    /// Reports a type's name that Swift could not use.
    private func checkName(_ declaration: TypeDeclaration) {
        let name = declaration.name
        if Self.reserved.contains(name) {
            findings.error(
                "'\(name)' hides a name of Swift; use another, such as \(name)Value",
                at: declaration.location
            )
        } else if WireType.builtIn[name] != nil {
            dialect.meant.insert(name)
            findings.error(
                "'\(name)' is a type of this language; use another name, such as \(name)Object",
                at: declaration.location
            )
        } else if !FieldType.isName(name) {
            findings.error("'\(name)' is no name of a type; write upper camel case", at: declaration.location)
        }
    }

    /// Checks the fields of an object.
    private func check(_ fields: [Field], of declaration: TypeDeclaration) {
        var seen: [String: Field] = [:]
        let isForm = dialect.formTypes.contains(declaration.name)
        for field in fields {
            resolve(field.type.type, at: field.typeLocation, as: isForm ? .part : .json)
            if Self.reservedMembers.contains(field.swift) {
                findings.error(
                    "'\(field.wire)' cannot be named '\(field.swift)' in Swift",
                    at: field.location,
                    Diagnostic.Note("give it another, such as \"name\": \"\(field.swift)Value\"")
                )
            }
            checkInitial(field)
            if let other = seen[field.swift] {
                findings.error(
                    "'\(field.wire)' and '\(other.wire)' have the same name '\(field.swift)' in Swift",
                    at: field.location,
                    Diagnostic.Note("give this one another, such as \"name\": \"\(field.swift)Value\"")
                )
            }
            seen[field.swift] = field
            if !field.wire.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }) {
                findings.error(
                    "the name '\(field.wire)' has letters that need escaping; this cannot be said",
                    at: field.location
                )
            }
        }
    }

    /// Checks the text that new values begin with.
    func checkInitial(_ field: Field) {
        guard let initial = field.initial, let place = field.initialLocation else { return }
        if case .words(let words)? = dialect.declaration(field.type.type)?.kind {
            let known = words.map(\.wire)
            guard !known.contains(initial) else { return }
            findings.error(
                "'\(initial)' is no word of '\(field.type.type.spec)'\(instead(of: initial, in: known))",
                at: place
            )
        } else if field.type.type != .string || field.type.presence == .optionalNullable || field.type.constant != nil {
            findings.error("'default' is for texts, and '\(field.wire)' is \(field.type.spec); remove it", at: place)
        }
    }

    /// Checks the words of an open enum.
    private func check(_ words: [TypeDeclaration.Word], of declaration: TypeDeclaration) {
        var seen: [String: String] = [:]
        if words.isEmpty { findings.error("'\(declaration.name)' has no words; use String", at: declaration.location) }
        for word in words {
            if let other = seen[word.swift] {
                let message =
                    "'\(word.wire)' and '\(other)' of '\(declaration.name)' have the same name '\(word.swift)' in Swift"
                findings.error(message, at: word.location)
            }
            seen[word.swift] = word.wire
        }
    }

    /// Reports types that nothing leads to.
    private func reportUnused() {
        var reached: Set<String> = []
        var waiting = dialect.operations.flatMap { operation in
            [operation.request, operation.response, operation.stream?.event].compactMap { $0?.declaredName }
                + (operation.parameters + operation.query + operation.headers).compactMap { $0.type.type.declaredName }
        }
        if let body = dialect.errorBody?.declaredName { waiting.append(body) }
        waiting += dialect.meant
        while let name = waiting.popLast() {
            guard reached.insert(name).inserted, let declaration = dialect.types[name] else { continue }
            switch declaration.kind {
            case .object(let fields): waiting += fields.compactMap { $0.type.type.declaredName }
            case .union(let union): waiting += union.cases.compactMap { $0.type.declaredName }
            case .words: break
            }
        }
        for name in dialect.order where !reached.contains(name) {
            guard let declaration = dialect.types[name] else { continue }
            findings.error("no operation leads to type '\(name)'; remove it, or use it", at: declaration.location)
        }
    }
}
