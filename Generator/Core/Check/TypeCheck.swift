/// Checks the declared types of a dialect against each other.
struct TypeCheck {
    /// The dialect.
    let dialect: Dialect
    /// Where findings go.
    let findings: Findings

    /// Names that would hide a type of Swift or of the runtime.
    private static let reserved: Set<String> = [
        "Any", "Array", "Bool", "Character", "Dictionary", "Double", "Error", "Int", "JSONFields", "JSONObject", "JSONValue",
        "Never", "Nullable", "Optional", "Protocol", "Result", "Self", "Sendable", "Set", "String", "Type", "Void",
    ]

    /// Runs all checks.
    func run() {
        for name in dialect.order {
            guard let declaration = dialect.types[name] else { continue }
            checkName(declaration)
            switch declaration.kind {
            case .object(let fields): check(fields, of: declaration)
            case .words(let words): check(words, of: declaration)
            case .union(let union): check(union, of: declaration)
            }
        }
        for operation in dialect.operations { check(operation) }
        if let body = dialect.errorBody { resolve(body, at: location(of: "errors")) }
        reportUnused()
    }

    /// Reports a type's name that Swift could not use.
    private func checkName(_ declaration: TypeDeclaration) {
        let name = declaration.name
        if Self.reserved.contains(name) {
            findings.error("'\(name)' hides a name of Swift; use another, such as \(name)Value", at: declaration.location)
        } else if name.first?.isUppercase != true || !name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) {
            findings.error("'\(name)' is no name of a type; write upper camel case", at: declaration.location)
        }
    }

    /// Checks the fields of an object.
    private func check(_ fields: [Field], of declaration: TypeDeclaration) {
        var seen: [String: Field] = ["unknownFields": Field(wire: "unknownFields", swift: "", type: .init(type: .json, presence: .required), location: declaration.location)]
        for field in fields {
            resolve(field.type.type, at: field.location)
            if let other = seen[field.swift] {
                findings.error(
                    "'\(field.wire)' and '\(other.wire)' have the same name '\(field.swift)' in Swift",
                    at: field.location,
                    Diagnostic.Note("give this one another, such as \"name\": \"\(field.swift)Value\"")
                )
            }
            seen[field.swift] = field
            if !field.wire.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }) {
                findings.error("the name '\(field.wire)' has letters that need escaping; this cannot be said", at: field.location)
            }
        }
    }

    /// Checks the words of an open enum.
    private func check(_ words: [TypeDeclaration.Word], of declaration: TypeDeclaration) {
        var seen: [String: String] = [:]
        if words.isEmpty { findings.error("'\(declaration.name)' has no words; use String", at: declaration.location) }
        for word in words {
            if let other = seen[word.swift] {
                let message = "'\(word.wire)' and '\(other)' of '\(declaration.name)' have the same name '\(word.swift)' in Swift"
                findings.error(message, at: declaration.location)
            }
            seen[word.swift] = word.wire
        }
    }

    /// Checks that the cases of a union can be told apart.
    private func check(_ union: TypeDeclaration.Union, of declaration: TypeDeclaration) {
        var seen: [String: String] = ["unknown": "unknown"]
        for item in union.cases {
            resolve(item.type, at: item.location)
            if let other = seen[item.swift] {
                findings.error("'\(item.tag)' and '\(other)' have the same name '\(item.swift)' in Swift", at: item.location)
            }
            seen[item.swift] = item.tag
            switch union.tag {
            case .field(let tag): checkTag(tag, item)
            case .json: checkKind(item)
            case .key: break
            }
        }
        if union.cases.isEmpty { findings.error("'\(declaration.name)' has no cases", at: declaration.location) }
    }

    /// Checks that a case has the tag as a constant, or as a free text.
    private func checkTag(_ tag: String, _ item: TypeDeclaration.Union.Case) {
        guard let declaration = dialect.declaration(item.type) else {
            if case .named = item.type { return }
            findings.error("a case told apart by '\(tag)' must be an object, not \(item.type.spec)", at: item.location)
            return
        }
        guard case .object(let fields) = declaration.kind else {
            findings.error("a case told apart by '\(tag)' must be an object; '\(declaration.name)' is none", at: item.location)
            return
        }
        guard let field = fields.first(where: { $0.wire == tag }) else {
            findings.error(
                "'\(declaration.name)' lacks the field '\(tag)' that tells its union's cases apart",
                at: item.location,
                Diagnostic.Note("add \"\(tag)\": \"= \(item.tag)\"", at: declaration.location)
            )
            return
        }
        if let constant = field.type.constant, constant != item.tag {
            findings.error(
                "the case '\(item.tag)' holds '\(declaration.name)', whose '\(tag)' is always '\(constant)'",
                at: item.location,
                Diagnostic.Note("write \"\(tag)\": \"= \(item.tag)\"", at: field.location)
            )
        }
    }

    /// Checks that a case is named after a kind of JSON value, and holds such.
    private func checkKind(_ item: TypeDeclaration.Union.Case) {
        let kinds = ["array", "boolean", "number", "object", "string"]
        guard kinds.contains(item.tag) else {
            findings.error("'\(item.tag)' is no kind of JSON value\(instead(of: item.tag, in: kinds))", at: item.location)
            return
        }
        let actual = kind(of: item.type)
        if let actual, actual != item.tag {
            findings.error("the case '\(item.tag)' holds \(item.type.spec), which is of kind \(actual)", at: item.location)
        }
    }

    /// The kind of JSON value that a type is written as; `nil` when it may be several.
    private func kind(of type: WireType) -> String? {
        switch type {
        case .string: return "string"
        case .int, .double: return "number"
        case .bool: return "boolean"
        case .list: return "array"
        case .jsonObject, .map: return "object"
        case .json: return nil
        case .named(let name):
            switch dialect.types[name]?.kind {
            case .object: return "object"
            case .words: return "string"
            case .union(let union): return union.tag == .json ? nil : "object"
            case nil: return nil
            }
        }
    }

    /// Checks an operation.
    private func check(_ operation: Operation) {
        let methods = ["DELETE", "GET", "PATCH", "POST", "PUT"]
        if !methods.contains(operation.method) {
            let hint = instead(of: operation.method, in: methods)
            findings.error("'\(operation.method)' is no method\(hint)", at: operation.location)
        }
        for type in [operation.request, operation.response, operation.stream?.event].compactMap(\.self) {
            resolve(type, at: operation.location)
        }
        for field in operation.parameters + operation.query + operation.headers {
            resolve(field.type.type, at: field.location)
        }
        checkPath(operation)
        checkStream(operation)
    }

    /// Checks that the path's parameters are declared, and no others.
    private func checkPath(_ operation: Operation) {
        var named: Set<String> = []
        for piece in operation.path.split(separator: "{").dropFirst(operation.path.hasPrefix("{") ? 0 : 1) {
            guard let end = piece.firstIndex(of: "}") else {
                findings.error("the path '\(operation.path)' opens a brace and does not close it", at: operation.location)
                return
            }
            named.insert(String(piece[..<end]))
        }
        let declared = Set(operation.parameters.map(\.wire))
        for name in named.subtracting(declared).sorted() {
            findings.error("the path's '{\(name)}' is not among 'parameters'", at: operation.location)
        }
        for field in operation.parameters where !named.contains(field.wire) {
            findings.error("'\(field.wire)' is not in the path '\(operation.path)'", at: field.location)
        }
        if !operation.path.hasPrefix("/") {
            findings.error("the path '\(operation.path)' does not begin with '/'", at: operation.location)
        }
    }

    /// Checks that the switches of streaming are fields of the request.
    private func checkStream(_ operation: Operation) {
        guard let stream = operation.stream, let request = operation.request else { return }
        let fields = dialect.declaration(request)?.fields ?? []
        for member in stream.set where !fields.contains(where: { $0.wire == member.key }) {
            let hint = instead(of: member.key, in: fields.map(\.wire))
            findings.error("'\(request.spec)' has no field '\(member.key)'\(hint)", atKeyOf: member)
        }
    }

    /// Reports a type that is not declared.
    private func resolve(_ type: WireType, at location: Location) {
        guard let name = type.declaredName, dialect.types[name] == nil else { return }
        let known = dialect.order + WireType.builtIn.keys.sorted()
        findings.error("no type '\(name)' is declared\(instead(of: name, in: known))", at: location)
    }

    /// Reports types that nothing leads to.
    private func reportUnused() {
        var reached: Set<String> = []
        var waiting = dialect.operations.flatMap { operation in
            [operation.request, operation.response, operation.stream?.event].compactMap { $0?.declaredName }
                + (operation.parameters + operation.query + operation.headers).compactMap { $0.type.type.declaredName }
        }
        if let body = dialect.errorBody?.declaredName { waiting.append(body) }
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

    /// Where a top-level key stands.
    private func location(of key: String) -> Location {
        dialect.root.member(key)?.keyLocation ?? dialect.root.location
    }
}
