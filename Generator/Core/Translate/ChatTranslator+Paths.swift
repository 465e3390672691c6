/// Paths into the body of a request.
extension ChatTranslator {
    /// Writes an expression to a path of the body.
    ///
    /// - Parameters:
    ///   - path: Such as `options.top_p`, or `stop:array` for a case of a union.
    ///   - body: The type of the body.
    ///   - location: Where the path stands.
    ///   - value: Makes the expression for the field it ends at.
    /// - Returns: The lines; `nil` when something was reported.
    func assign(
        _ path: String,
        _ body: TypeDeclaration,
        at location: Location,
        _ value: (FieldType) -> String?
    ) -> [String]? {
        let (names, unionCase) = split(path)
        written.append((path, rule, location))
        if names.contains("") {
            findings.error("the path '\(path)' has a dot without a name beside it; remove the dot", at: location)
            return nil
        }
        if let list = names.dropLast().last, list.hasSuffix("[]") {
            return append(names, list: String(list.dropLast(2)), body, path, at: location, value)
        }
        guard let (declaration, owners) = walk(names.dropLast(), from: body, path, at: location) else { return nil }
        guard let last = names.last, let field = field(last, of: declaration, at: location) else { return nil }
        if dialect.isMissing(field.type.type) { return nil }
        guard let (type, wrap) = fill(field, unionCase, at: location) else { return nil }
        guard let code = value(type).map(wrap) else { return nil }
        guard !owners.isEmpty else { return ["body.\(field.swift) = \(code)"] }
        let needsLet = code.contains("try ")
        let lines = nest(owners[...], "body") { "\($0).\(field.swift) = \(needsLet ? "filled" : code)" }
        return (needsLet ? ["let filled = \(code)"] : []) + lines
    }

    /// Writes an expression to the field of one new element of a list: `tools[].functions`.
    private func append(
        _ names: [String],
        list: String,
        _ body: TypeDeclaration,
        _ path: String,
        at location: Location,
        _ value: (FieldType) -> String?
    ) -> [String]? {
        guard let (owner, owners) = walk(names.dropLast(2), from: body, path, at: location),
            let field = field(list, of: owner, at: location)
        else { return nil }
        guard case .list(let element) = field.type.type, let declaration = dialect.declaration(element) else {
            findings.error("'\(list)' is \(field.type.spec), which is no list of objects; remove '[]'", at: location)
            return nil
        }
        guard let inner = self.field(names.last ?? "", of: declaration, at: location) else { return nil }
        guard let code = value(inner.type) else { return nil }
        let made = "\(dialect.swift(element))(\(inner.swift): filled)"
        let target = field.swift
        let isOptional = field.type.isOptional
        let lines = nest(owners[...], "body") { base in
            isOptional ? "edit(&\(base).\(target), []) { $0.append(\(made)) }" : "\(base).\(target).append(\(made))"
        }
        return ["let filled = \(code)"] + lines
    }

    /// Follows the names of a path but the last; `nil` when something was reported.
    private func walk(
        _ names: ArraySlice<String>,
        from body: TypeDeclaration,
        _ path: String,
        at location: Location
    ) -> (declaration: TypeDeclaration, owners: [(field: Field, type: String)])? {
        var declaration = body
        var owners: [(field: Field, type: String)] = []
        for name in names {
            guard let field = field(name, of: declaration, at: location) else { return nil }
            if dialect.isMissing(field.type.type) { return nil }
            guard let next = dialect.declaration(field.type.type), case .object(let fields) = next.kind else {
                let message = "'\(name)' is \(field.type.spec), which is no object; the path '\(path)' cannot go on"
                findings.error("\(message); end it there", at: location)
                return nil
            }
            let needed = fields.first { !$0.type.isOptional && $0.type.constant == nil }
            if let needed, field.type.isOptional {
                let note = "it is declared here; without '?' it must always be written"
                let message = "'\(next.name)' needs '\(needed.wire)', which nothing writes"
                findings.error(message, at: location, Diagnostic.Note(note, at: needed.location))
                return nil
            }
            owners.append((field, dialect.swift(field.type.type)))
            declaration = next
        }
        return (declaration, owners)
    }

    /// What a path's last field is filled with, and how that is put into the case of a union.
    private func fill(
        _ field: Field,
        _ unionCase: String?,
        at location: Location
    ) -> (type: FieldType, wrap: (String) -> String)? {
        guard let unionCase else { return (field.type, { $0 }) }
        guard case .union(let union)? = dialect.declaration(field.type.type)?.kind else {
            findings.error("\(field.type.type.spec) is no union; remove ':\(unionCase)'", at: location)
            return nil
        }
        guard let item = union.cases.first(where: { $0.tag == unionCase }) else {
            let hint = instead(of: unionCase, in: union.cases.map(\.tag))
            findings.error("'\(field.type.type.spec)' has no case '\(unionCase)'\(hint)", at: location)
            return nil
        }
        let name = "\(dialect.swift(field.type.type)).\(SwiftName.escaped(item.swift))"
        let isNullable = field.type.presence == .optionalNullable
        let type = FieldType(type: item.type, presence: .required)
        return (type, { isNullable ? ".value(\(name)(\($0)))" : "\(name)(\($0))" })
    }

    /// Writes an assignment inside of objects that may be absent.
    ///
    /// - Parameters:
    ///   - owners: The objects on the way.
    ///   - base: The expression that they begin from.
    ///   - final: Makes the assignment on the innermost object.
    /// - Returns: The lines.
    private func nest(
        _ owners: ArraySlice<(field: Field, type: String)>,
        _ base: String,
        _ final: (String) -> String
    ) -> [String] {
        guard let owner = owners.first else { return [final(base)] }
        guard owner.field.type.isOptional else {
            return nest(owners.dropFirst(), "\(base).\(owner.field.swift)", final)
        }
        let inner = nest(owners.dropFirst(), "$0", final).joined(separator: "; ")
        return ["edit(&\(base).\(owner.field.swift), \(owner.type)()) { \(inner) }"]
    }

    /// Cuts a path into names and the case of a union at its end.
    private func split(_ path: String) -> (names: [String], unionCase: String?) {
        let halves = path.split(separator: ":", maxSplits: 1)
        let names = (halves.first ?? "").split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        return (names, halves.count == 2 ? String(halves[1]) : nil)
    }

    /// Reports paths that two rules write, or that one writes inside of what another writes.
    func checkWrites() {
        let paths = written.map { split($0.path).names.map { $0.hasSuffix("[]") ? String($0.dropLast(2)) : $0 } }
        for (index, write) in written.enumerated() {
            let twins = (0..<index).filter { written[$0].rule != write.rule && overlap(paths[$0], paths[index]) }
            guard let other = twins.first.map({ written[$0] }) else { continue }
            let note = Diagnostic.Note("'\(other.rule)' writes it here; remove one of them", at: other.location)
            findings.error("'\(write.path)' is written twice", at: write.location, note)
        }
    }

    /// Whether one path is the other, or the beginning of it.
    private func overlap(_ left: [String], _ right: [String]) -> Bool {
        zip(left, right).allSatisfy { $0 == $1 }
    }
}
