/// Turns templates, which are JSON with typed holes, into Swift expressions.
///
/// Each template is checked against the type of the field that it fills.
final class TemplateCompiler {
    /// The dialect.
    let dialect: Dialect
    /// Where findings go.
    let findings: Findings
    /// The functions that tables of parts became, in order.
    private(set) var helpers: [String] = []
    /// The kinds of parts that the templates since the last reset have a place for.
    var coveredKinds: Set<String> = []
    /// The kinds of parts that the templates of a role have a place for.
    var roleKinds: Set<String> = []
    /// The kinds inside of tool results that are declared unsupported.
    var nestedUnsupported: [SpecNode.Member] = []
    /// The payload fields that templates ask for, and where.
    var payloadUses: [(name: String, node: SpecNode)] = []
    /// The lists that parts keep and templates ask for, and the types of their elements.
    var listUses: [(name: String, type: WireType, node: SpecNode)] = []
    /// The notes of messages that templates ask for.
    var markUses: [SpecNode] = []
    /// Whether an answer's reasoning goes back as plain text, so that it must be known as the dialect's own.
    var echoesReasoning = false
    /// Reads a condition; `nil` when it was reported.
    var condition: (SpecNode) -> String? = { _ in nil }
    /// The lines that make lists of texts, to stand before the value.
    var preludes: [[String]] = []
    /// The names of the functions so far.
    private var names: Set<String> = []

    /// Makes a compiler.
    init(_ dialect: Dialect, _ findings: Findings) {
        self.dialect = dialect
        self.findings = findings
    }

    /// Compiles a template for a field; `nil` when it was reported.
    func compile(_ node: SpecNode, for field: FieldType, _ scope: Scope) -> String? {
        if dialect.isMissing(field.type) {
            findings.report(.followUp, at: node)
            return nil
        }
        if node.isNull {
            switch field.presence {
            case .nullable: return "nil"
            case .optionalNullable: return ".null"
            default:
                findings.error("null is not allowed here, since the type is \(field.spec); leave the key out", at: node)
                return nil
            }
        }
        let isWrapped = field.presence == .optionalNullable
        if let text = node.string, text.hasPrefix("$") {
            return hole(text, node, field, scope)
        }
        if let directive = node.members?.first, directive.key.hasPrefix("$") {
            if scope.simulates { return simulationDirective(directive, node, field, scope) }
            if scope.texts != nil { return textDirective(directive, node, field, scope) }
            return self.directive(directive, node, field, scope)
        }
        if let text = node.string, field.type == .string, !scope.simulates || text.contains("$") {
            checkLiteral(text, node, scope)
        }
        guard let code = value(node, field.type, scope) else { return nil }
        return isWrapped ? ".value(\(code))" : code
    }

    /// Reports a text that looks like a hole whose sign is missing or in a wrong place.
    private func checkLiteral(_ text: String, _ node: SpecNode, _ scope: Scope) {
        let name = text.filter { $0 != "$" && $0 != "?" }
        if let hole = scope.holes[name] {
            let sign = hole.isOptional ? "$?" : "$"
            findings.error("'\(text)' is only a text; did you mean '\(sign)\(name)'?", at: node)
        } else if text.contains("$") {
            findings.error("a hole begins with '$', and stands alone; write such as \"$text\"", at: node)
        }
    }

    /// Compiles a template without holes at its top.
    private func value(_ node: SpecNode, _ type: WireType, _ scope: Scope) -> String? {
        switch (node.kind, type) {
        case (.string(let text), .string): return SwiftLiteral.string(text)
        case (.bool(let value), .bool): return "\(value)"
        case (.number(let text), .int) where Int(text) != nil: return text
        case (.number(let text), .double): return text
        case (.array(let elements), .list(let element)):
            let codes = elements.compactMap { compile($0, for: FieldType(type: element, presence: .required), scope) }
            return codes.count == elements.count ? "[\(codes.joined(separator: ", "))]" : nil
        case (.object(let members), .jsonObject) where members.isEmpty: return "[:]"
        case (_, .named(let name)):
            guard let declaration = dialect.types[name] else { return nil }
            return declared(node, declaration, scope)
        default:
            findings.error("\(node.kindName) does not fit the type \(type.spec)\(Self.example(of: type))", at: node)
            return nil
        }
    }

    /// What to write for a type, as the end of a message.
    private static func example(of type: WireType) -> String {
        switch type {
        case .string: "; write a string, or a hole such as \"$text\""
        case .int: "; write a whole number"
        case .double: "; write a number"
        case .bool: "; write true or false"
        case .list: "; write a list"
        case .json, .jsonObject, .map: "; write a hole that gives an object, or leave it out"
        case .named, .file, .bytes: ""
        }
    }

    /// Compiles a template for a declared type.
    private func declared(_ node: SpecNode, _ declaration: TypeDeclaration, _ scope: Scope) -> String? {
        let name = "\(dialect.namespace).\(declaration.name)"
        if declaration.isEmpty {
            findings.report(.followUp, at: node)
            return nil
        }
        switch declaration.kind {
        case .words(let words):
            guard let text = node.string else { break }
            guard let word = words.first(where: { $0.wire == text }) else {
                findings.error(
                    "'\(text)' is no word of '\(declaration.name)'\(instead(of: text, in: words.map(\.wire)))",
                    at: node
                )
                return nil
            }
            return "\(name).\(SwiftName.escaped(word.swift))"
        case .object(let fields):
            guard node.members != nil else { break }
            return object(node, declaration, fields, scope)
        case .union(let union):
            guard let item = choose(node, union, declaration) else { return nil }
            if case .union(let inner)? = dialect.declaration(item.type)?.kind, union.tag != .json || inner.tag == .json
            {
                // Reported where the case stands; a union that holds itself has no end.
                findings.report(.followUp, at: node)
                return nil
            }
            return value(node, item.type, scope).map { "\(name).\(SwiftName.escaped(item.swift))(\($0))" }
        }
        let wanted =
            if case .words(let words) = declaration.kind { instead(of: "", in: words.map(\.wire)) } else {
                "; write an object"
            }
        findings.error("\(node.kindName) does not fit the type '\(declaration.name)'\(wanted)", at: node)
        return nil
    }

    /// Finds the case of a union that a template is of.
    private func choose(
        _ node: SpecNode,
        _ union: TypeDeclaration.Union,
        _ declaration: TypeDeclaration
    ) -> TypeDeclaration.Union.Case? {
        let tags = union.cases.map(\.tag)
        switch union.tag {
        case .json:
            let kind = [
                "a string": "string", "an array": "array", "an object": "object", "a number": "number",
                "a boolean": "boolean",
            ]
            if let item = union.cases.first(where: { $0.tag == kind[node.kindName] }) { return item }
            findings.error(
                "'\(declaration.name)' has no case for \(node.kindName)\(instead(of: "", in: tags))",
                at: node
            )
        case .key:
            let keys = node.members?.map(\.key) ?? []
            if let item = union.cases.first(where: { keys.contains($0.tag) }) { return item }
            findings.error(
                "no key tells the case of '\(declaration.name)'\(instead(of: keys.first ?? "", in: tags))",
                at: node
            )
        case .field(let field):
            if node[field] == nil, let item = union.cases.first(where: { $0.tag == union.absent }) { return item }
            guard let tag = node[field], let text = tag.string else {
                let note = Diagnostic.Note("write \"\(field)\": and one of \(tags.joined(separator: ", "))")
                findings.error("a '\(declaration.name)' needs the text '\(field)' that tells its case", at: node, note)
                return nil
            }
            if let item = union.cases.first(where: { $0.tag == text }) { return item }
            findings.error("'\(declaration.name)' has no case '\(text)'\(instead(of: text, in: tags))", at: tag)
        }
        return nil
    }

    /// Compiles an object.
    private func object(_ node: SpecNode, _ declaration: TypeDeclaration, _ fields: [Field], _ scope: Scope) -> String?
    {
        var arguments: [String] = []
        var isWhole = true
        for member in node.members ?? [] where !fields.contains(where: { $0.wire == member.key }) {
            let hint = instead(of: member.key, in: fields.map(\.wire))
            findings.error("'\(declaration.name)' has no field '\(member.key)'\(hint)", atKeyOf: member)
            isWhole = false
        }
        for field in fields {
            guard let member = node.member(field.wire) else {
                if field.type.constant == nil, !field.type.isOptional {
                    let note = Diagnostic.Note("'\(field.wire)' is declared here", at: field.location)
                    findings.error("'\(declaration.name)' lacks its field '\(field.wire)'", at: node, note)
                    isWhole = false
                }
                continue
            }
            if let constant = field.type.constant {
                guard member.value.string != constant else { continue }
                findings.error(
                    "'\(field.wire)' of '\(declaration.name)' is always '\(constant)'; write that",
                    at: member.value
                )
                isWhole = false
            } else if let code = compile(member.value, for: field.type, field.isWord(member.value) ? Scope() : scope) {
                arguments.append("\(field.swift): \(code)")
            } else {
                isWhole = false
            }
        }
        guard isWhole else { return nil }
        return "\(dialect.namespace).\(declaration.name)(\(arguments.joined(separator: ", ")))"
    }

    /// Notes that a kind of part has a place, and reports a second one.
    func cover(_ kind: String, at node: SpecNode) {
        coveredKinds.insert(kind)
        guard !roleKinds.insert(kind).inserted else { return }
        findings.error("'\(kind)' is written twice; each kind has one place", at: node)
    }

    /// Keeps a function and gives its name.
    func addHelper(_ base: String, _ write: (String) -> String) -> String {
        var name = base
        var number = 2
        while !names.insert(name).inserted {
            name = "\(base)\(number)"
            number += 1
        }
        helpers.append(write(name))
        return name
    }

    /// The assignments that constants become, on a value called `body`.
    static func constants(_ members: [SpecNode.Member], request: WireType?, _ dialect: Dialect) -> [String] {
        guard let request, let declaration = dialect.declaration(request) else { return [] }
        let compiler = TemplateCompiler(dialect, Findings())
        return members.compactMap { member in
            guard let field = declaration.fields.first(where: { $0.wire == member.key }) else { return nil }
            return compiler.compile(member.value, for: field.type, Scope()).map { "body.\(field.swift) = \($0)" }
        }
    }
}
