/// Checks that the cases of a union can be told apart.
struct UnionCheck {
    /// The checks of the dialect's types.
    let types: TypeCheck

    /// The dialect.
    private var dialect: Dialect { types.dialect }
    /// Where findings go.
    private var findings: Findings { types.findings }

    /// Runs all checks.
    func check(_ union: TypeDeclaration.Union, of declaration: TypeDeclaration) {
        var seen: [String: String] = [:]
        for item in union.cases {
            types.resolve(item.type, at: item.typeLocation)
            if let other = seen[item.swift] {
                findings.error(
                    "'\(item.tag)' and '\(other)' have the same name '\(item.swift)' in Swift",
                    at: item.location
                )
            } else if item.swift == "unknown" || TypeCheck.reservedMembers.contains(item.swift) {
                findings.error(
                    "a case cannot be named '\(item.swift)' in Swift; leave it out, it is kept as unknown",
                    at: item.location
                )
            }
            seen[item.swift] = item.tag
            guard !dialect.isMissing(item.type) else { continue }
            switch union.tag {
            case .field(let tag): checkTag(tag, item, mayBeAbsent: union.absent == item.tag)
            case .json: checkKind(item)
            case .key: checkKey(item, union)
            }
        }
        if union.cases.isEmpty {
            findings.error("'\(declaration.name)' has no cases; use JSON", at: declaration.location)
        }
    }

    /// The fields of a case that must be an object; `nil` when it was reported.
    private func fields(of item: TypeDeclaration.Union.Case, by tag: String) -> [Field]? {
        if let declaration = dialect.declaration(item.type), case .object(let fields) = declaration.kind {
            return fields
        }
        findings.error(
            "a case told apart by '\(tag)' must be an object, and \(item.type.spec) is none",
            at: item.typeLocation
        )
        return nil
    }

    /// Checks that a case has the tag as a constant, or as a text.
    private func checkTag(_ tag: String, _ item: TypeDeclaration.Union.Case, mayBeAbsent: Bool) {
        guard let fields = fields(of: item, by: tag) else { return }
        guard let field = fields.first(where: { $0.wire == tag }) else {
            let place = dialect.declaration(item.type)?.location
            findings.error(
                "'\(item.type.spec)' lacks the field '\(tag)' that tells its union's cases apart",
                at: item.typeLocation,
                Diagnostic.Note("add \"\(tag)\": \"= \(item.tag)\"", at: place)
            )
            return
        }
        if let constant = field.type.constant, constant != item.tag {
            findings.error(
                "the case '\(item.tag)' holds '\(item.type.spec)', whose '\(tag)' is always '\(constant)'",
                at: item.typeLocation,
                Diagnostic.Note("write \"\(tag)\": \"= \(item.tag)\"", at: field.typeLocation)
            )
        }
        if mayBeAbsent, !field.type.isOptional {
            let message =
                "'\(tag)' may be missing in the case '\(item.tag)', yet it is \(field.type.spec) and always written"
            let note: Diagnostic.Note = "write { \"type\": \"String?\", \"default\": \"\(item.tag)\" }"
            findings.error(message, at: field.typeLocation, note)
        }
        if case .words(let words)? = dialect.declaration(field.type.type)?.kind {
            let known = words.map(\.wire)
            guard !known.contains(item.tag) else { return }
            let hint = instead(of: item.tag, in: known)
            findings.error(
                "'\(field.type.type.spec)', the type of '\(tag)', has no word '\(item.tag)'\(hint)",
                at: item.location
            )
        } else if field.type.type != .string, !dialect.isMissing(field.type.type) {
            findings.error(
                "'\(tag)' tells cases apart, so it must be a text, not \(field.type.spec)",
                at: field.typeLocation,
                Diagnostic.Note("write \"= \(item.tag)\"")
            )
        }
    }

    /// Checks that a case has the key that tells it, and that no other case may have it too.
    private func checkKey(_ item: TypeDeclaration.Union.Case, _ union: TypeDeclaration.Union) {
        guard let fields = fields(of: item, by: "#key") else { return }
        let known = fields.map(\.wire)
        guard let field = fields.first(where: { $0.wire == item.tag }) else {
            let hint = instead(of: item.tag, in: known)
            findings.error(
                "'\(item.type.spec)' has no field '\(item.tag)' that tells the case\(hint)",
                at: item.location
            )
            return
        }
        for other in union.cases where other.tag != item.tag {
            guard let twin = dialect.declaration(other.type)?.fields.first(where: { $0.wire == item.tag }) else {
                continue
            }
            findings.error(
                "'\(item.tag)' does not tell the case; '\(other.type.spec)' may have it too",
                at: item.location,
                Diagnostic.Note("it is here", at: twin.location),
                Diagnostic.Note("and here", at: field.location)
            )
        }
    }

    /// Checks that a case is named after a kind of JSON value, and holds such.
    private func checkKind(_ item: TypeDeclaration.Union.Case) {
        let kinds = ["array", "boolean", "number", "object", "string"]
        guard kinds.contains(item.tag) else {
            findings.error(
                "'\(item.tag)' is no kind of JSON value\(instead(of: item.tag, in: kinds))",
                at: item.location
            )
            return
        }
        if case .union(let inner)? = dialect.declaration(item.type)?.kind, inner.tag == .json {
            findings.error(
                "a case of a '#json' union cannot be '\(item.type.spec)', which is one too; write its cases here",
                at: item.typeLocation
            )
            return
        }
        let actual = kind(of: item.type)
        if let actual, actual != item.tag {
            let message = "the case '\(item.tag)' holds \(item.type.spec), which is of kind \(actual)"
            findings.error("\(message); name the case '\(actual)', or change the type", at: item.typeLocation)
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
        case .json, .file, .bytes: return nil
        case .named(let name):
            switch dialect.types[name]?.kind {
            case .object: return "object"
            case .words: return "string"
            case .union(let union): return union.tag == .json ? nil : "object"
            case nil: return nil
            }
        }
    }
}
