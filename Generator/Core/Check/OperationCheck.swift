/// Checks the operations of a dialect.
struct OperationCheck {
    /// The checks of the dialect's types.
    let types: TypeCheck

    /// The dialect.
    var dialect: Dialect { types.dialect }
    /// Where findings go.
    var findings: Findings { types.findings }

    /// Runs all checks.
    func run() {
        for operation in dialect.operations {
            check(operation)
            checkBody(operation)
            checkUpload(operation)
            checkPages(operation)
            checkPath(operation)
            checkParameters(operation)
            checkSet(operation.set, operation)
            checkStream(operation)
        }
        checkNames()
    }

    /// Checks the method and the types.
    private func check(_ operation: Operation) {
        let methods = ["DELETE", "GET", "PATCH", "POST", "PUT"]
        if !methods.contains(operation.method) {
            let hint = instead(of: operation.method, in: methods)
            findings.error("'\(operation.method)' is no method\(hint)", at: operation.place("method"))
        }
        if let response = operation.response {
            types.resolve(response, at: operation.place("response"), as: .answer)
        }
        if let stream = operation.stream { types.resolve(stream.event, at: stream.eventLocation) }
    }

    /// Checks that the path's parameters are declared, and no others.
    private func checkPath(_ operation: Operation) {
        let place = operation.place("path")
        if !operation.path.hasPrefix("/") {
            findings.error(
                "the path '\(operation.path)' does not begin with '/'; write '/\(operation.path)'",
                at: place
            )
        }
        if operation.path.contains("?") || operation.path.contains(" ") {
            findings.error("the path '\(operation.path)' is more than a path; parameters go into 'query'", at: place)
        }
        guard let named = Self.parameters(of: operation.path) else {
            findings.error("the path '\(operation.path)' opens a brace and does not close it; add '}'", at: place)
            return
        }
        let declared = operation.parameters.map(\.wire)
        for name in named where !declared.contains(name) {
            let hint = instead(of: name, in: declared)
            let help = hint.isEmpty ? "; write \"parameters\": { \"\(name)\": \"String\" }" : hint
            findings.error("the path's '{\(name)}' is not among 'parameters'\(help)", at: place)
        }
        for field in operation.parameters where !named.contains(field.wire) {
            findings.error("'\(field.wire)' is not in the path '\(operation.path)'; remove it", at: field.location)
        }
    }

    /// The names in braces; `nil` when a brace is not closed.
    static func parameters(of path: String) -> [String]? {
        var names: [String] = []
        for piece in path.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
            guard let end = piece.firstIndex(of: "}") else { return nil }
            names.append(String(piece[..<end]))
        }
        return names
    }

    /// Checks the types and names of what a caller gives.
    private func checkParameters(_ operation: Operation) {
        var seen = ["call": "the call", "connection": "the connection"]
        if operation.request != nil { seen["request"] = "the body" }
        if operation.takesFile { seen["file"] = "the file" }
        for field in operation.parameters + operation.query + operation.headers {
            types.resolve(field.type.type, at: field.typeLocation, as: .parameter)
            types.checkInitial(field)
            if field.type.constant != nil { continue }
            if let other = seen[field.swift] {
                findings.error(
                    "'\(field.wire)' and '\(other)' have the same name '\(field.swift)' in Swift",
                    at: field.location,
                    Diagnostic.Note("give this one another, such as \"name\": \"\(field.swift)Value\"")
                )
            }
            seen[field.swift] = field.wire
        }
        for field in operation.parameters where !isPlainText(field) {
            findings.error("a parameter of the path is String, not \(field.type.spec)", at: field.typeLocation)
        }
        for field in operation.headers where field.type.type != .string {
            findings.error("a header is String, String? or = word, not \(field.type.spec)", at: field.typeLocation)
        }
        for field in operation.query where !isScalar(field.type.type) {
            findings.error(
                "a parameter of the query is a text, a number or a list of such, not \(field.type.spec)",
                at: field.typeLocation
            )
        }
    }

    /// Whether a field is a text that each caller gives.
    private func isPlainText(_ field: Field) -> Bool {
        field.type.type == .string && field.type.presence == .required && field.type.constant == nil
    }

    /// Whether a type, or what its list holds, is a text or a number.
    private func isScalar(_ type: WireType) -> Bool {
        switch type {
        case .string, .int, .double, .bool: return true
        case .list(let element): return isScalar(element)
        default: break
        }
        if case .words? = dialect.declaration(type)?.kind { return true }
        return dialect.isMissing(type)
    }

    /// Checks the framing of a stream, and its switches.
    private func checkStream(_ operation: Operation) {
        guard let stream = operation.stream else { return }
        if stream.framing != "sse", let node = operation.node["stream"]?["sentinel"] {
            findings.error("only the framing sse has a 'sentinel'; remove it", at: node)
        }
        checkSet(stream.set, operation)
        if !operation.isWhole, let node = operation.node["set"] {
            findings.error("'set' is for a call with 'response'; move it into 'stream'", at: node)
        }
    }

    /// Checks that values which a call sets fit the fields of the request.
    private func checkSet(_ members: [SpecNode.Member], _ operation: Operation) {
        guard let request = operation.request, let declaration = dialect.declaration(request) else {
            for member in members where operation.request == nil {
                findings.error("there is no 'request' to set '\(member.key)' in; remove it", atKeyOf: member)
            }
            return
        }
        let templates = TemplateCompiler(dialect, findings)
        for member in members {
            guard let field = declaration.fields.first(where: { $0.wire == member.key }) else {
                let hint = instead(of: member.key, in: declaration.fields.map(\.wire))
                findings.error("'\(request.spec)' has no field '\(member.key)'\(hint)", atKeyOf: member)
                continue
            }
            _ = templates.compile(member.value, for: field.type, Scope())
        }
    }

    /// Checks that each operation has a name in Swift, and none that of another.
    private func checkNames() {
        var seen: [String: String] = ["connection": "connection", "init": "init"]
        for operation in dialect.operations {
            if !SwiftName.isIdentifier(operation.name) || operation.name.first?.isLowercase != true {
                let hint = SwiftName.lowerCamel(operation.name)
                findings.error(
                    "'\(operation.name)' is no name of an operation; write such as \(hint)",
                    at: operation.location
                )
            }
            for name in operation.methodNames {
                if let other = seen[name] {
                    let message =
                        "the operations '\(operation.name)' and '\(other)' both need the name '\(name)' in Swift"
                    findings.error("\(message); rename one of them", at: operation.location)
                }
                seen[name] = operation.name
            }
        }
    }
}
