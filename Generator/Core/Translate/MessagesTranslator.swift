/// Writes the functions that render messages.
struct MessagesTranslator {
    /// The adapter that they belong to.
    let chat: ChatTranslator

    /// Makes a translator.
    init(_ chat: ChatTranslator) {
        self.chat = chat
    }

    /// Writes the functions, and gives the lines that call them.
    func translate(
        system: SpecNode,
        messages: SpecNode,
        _ body: TypeDeclaration,
        _ writer: inout LineWriter,
        _ defaults: inout [String: String]
    ) -> [String] {
        guard var reader = ObjectReader(messages, "'messages'", chat.findings) else { return [] }
        let to = reader.requiredText("to")
        let isMerging = reader.flag("merge")
        let roles = reader.members("roles")
        if let rules = reader.optional("callIDs") { CallIDCheck(findings: chat.findings).check(rules) }
        reader.end()
        let place = messages["to"] ?? messages
        guard let to else { return [] }
        if to.contains(":") {
            return listed(to, system: system, roles: roles, isMerging, body, at: messages, &writer)
        }
        guard let field = chat.field(to, of: body, at: place.location) else { return [] }
        guard case .list(let element) = field.type.type else {
            if chat.dialect.isMissing(field.type.type) { return [] }
            chat.findings.error("'\(to)' is \(field.type.spec); messages need a list", at: place)
            return []
        }
        chat.written.append((to, "messages", place.location))
        defaults[to] = "[]"
        let aliases = aliases(roles)
        var lines = systemLines(system, body, element, &writer)
        lines += turnLines("body.\(field.swift)", aliases, isHoisted: system["inline"] == nil, isMerging: isMerging)
        writeRoles(roles, aliases, element, at: messages["roles"] ?? messages, &writer)
        return lines
    }

    /// Writes messages into the list that is one case of a union: `input:array`.
    private func listed(
        _ to: String,
        system: SpecNode,
        roles: [SpecNode.Member],
        _ isMerging: Bool,
        _ body: TypeDeclaration,
        at node: SpecNode,
        _ writer: inout LineWriter
    ) -> [String] {
        let place = node["to"] ?? node
        chat.rule = "messages"
        var list: WireType?
        let assignment = chat.assign(to, body, at: place.location) { type in
            guard case .list(let element) = type.type else {
                chat.findings.error("'\(to)' is \(type.spec); messages need a list", at: place)
                return nil
            }
            list = element
            return "list"
        }
        guard let assignment, let element = list else { return [] }
        let aliases = aliases(roles)
        var lines = systemLines(system, body, element, &writer)
        lines.append("var list: [\(chat.dialect.swift(element))] = []")
        lines += turnLines("list", aliases, isHoisted: system["inline"] == nil, isMerging: isMerging)
        writeRoles(roles, aliases, element, at: node["roles"] ?? node, &writer)
        return lines + assignment
    }

    /// The lines that give each turn to the function of its role.
    private func turnLines(
        _ target: String,
        _ aliases: [(String, String)],
        isHoisted: Bool,
        isMerging: Bool
    ) -> [String] {
        let replacing =
            aliases.isEmpty ? "" : "replacing: [\(aliases.map { ".\($0): .\($1)" }.sorted().joined(separator: ", "))], "
        let turns = "context.turns(messages, \(replacing)hoisting: \(isHoisted), merging: \(isMerging))"
        var lines = ["for turn in \(turns) {", "    switch turn.role {"]
        for role in ["system", "user", "assistant", "tool"] {
            if role == "system" ? isHoisted : aliases.contains(where: { $0.0 == role }) {
                lines.append("    case .\(role): break")
            } else {
                lines.append("    case .\(role): try \(role)(turn.items, into: &\(target), &context)")
            }
        }
        return lines + ["    }", "}"]
    }

    /// Writes the functions of the roles that are not written like others.
    private func writeRoles(
        _ roles: [SpecNode.Member],
        _ aliases: [(String, String)],
        _ element: WireType,
        at node: SpecNode,
        _ writer: inout LineWriter
    ) {
        for role in ["user", "assistant", "tool"] where !aliases.contains(where: { $0.0 == role }) {
            guard let member = roles.first(where: { $0.key == role }) else {
                let note = Diagnostic.Note(
                    "write \"\(role)\": { \"as\": … }, or \"\(role)\": \"user\" to write it like that"
                )
                chat.findings.error("the role '\(role)' is not written", at: node, note)
                continue
            }
            if member.value.string != nil { continue }
            let merged = [role] + aliases.filter { $0.1 == role }.map(\.0).sorted()
            self.role(role, place: merged.joined(separator: "+"), member.value, element, &writer)
        }
    }

    /// The roles that are written like another.
    private func aliases(_ roles: [SpecNode.Member]) -> [(String, String)] {
        let known = ["assistant", "tool", "user"]
        var aliases: [(String, String)] = []
        for member in roles {
            if !known.contains(member.key) {
                let hint = instead(of: member.key, in: known)
                chat.findings.error("there is no role '\(member.key)' here\(hint)", atKeyOf: member)
            }
            guard let other = member.value.string else { continue }
            if known.contains(other), roles.first(where: { $0.key == other })?.value.members != nil {
                aliases.append((member.key, other))
            } else {
                chat.findings.error(
                    "'\(other)' is no role that is written\(instead(of: other, in: known))",
                    at: member.value
                )
            }
        }
        return aliases
    }

    /// The lines for system messages, and the function for those that stand among the others.
    private func systemLines(
        _ node: SpecNode,
        _ body: TypeDeclaration,
        _ element: WireType,
        _ writer: inout LineWriter
    ) -> [String] {
        guard var reader = ObjectReader(node, "'system'", chat.findings) else { return [] }
        if let template = reader.optional("inline") {
            reader.end()
            function("system", place: "system", [template], [], element, at: node, &writer)
            return []
        }
        let to = reader.requiredText("to")
        let template = reader.required("as")
        reader.end()
        guard let to, let template else { return [] }
        var scope = Scope(items: "systemItems", place: "system")
        scope.holes = [:]
        chat.templates.coveredKinds = []
        chat.templates.roleKinds = []
        chat.rule = "system"
        let before = chat.findings.count
        let lines = chat.assign(to, body, at: (node["to"] ?? node).location) { type in
            chat.templates.compile(template, for: type, scope)
        }
        guard let lines else { return [] }
        if chat.findings.count == before { checkTotality("system", chat.templates.roleKinds, [], at: node) }
        return ["let systemItems = context.systemItems(messages)", "if systemItems.contains([.text]) {"]
            + lines.map { "    \($0)" } + ["}"]
    }

    /// Writes the function for one role.
    private func role(_ role: String, place: String, _ node: SpecNode, _ element: WireType, _ writer: inout LineWriter)
    {
        guard var reader = ObjectReader(node, "the role '\(role)'", chat.findings) else { return }
        _ = reader.required("as")
        let templates = reader.elements("as")
        let unsupported = reader.members("unsupported")
        reader.end()
        chat.templates.check(unsupported, kinds: PartKinds.of(place), "the \(role)")
        function(role, place: place, templates, unsupported, element, at: node, &writer)
    }

    /// Writes a function that turns the parts of a turn into wire messages.
    private func function(
        _ role: String,
        place: String,
        _ templates: [SpecNode],
        _ unsupported: [SpecNode.Member],
        _ element: WireType,
        at node: SpecNode,
        _ writer: inout LineWriter
    ) {
        let compiler = chat.templates
        var bodyLines: [String] = []
        compiler.nestedUnsupported = []
        compiler.roleKinds = []
        let before = chat.findings.count
        for template in templates {
            compiler.coveredKinds = []
            bodyLines += messageLines(template, place: place, element)
        }
        if chat.findings.count == before { checkTotality(place, compiler.roleKinds, unsupported, at: node) }
        if !unsupported.isEmpty {
            bodyLines.insert("try context.check(items, role: \"\(role)\", \(rules(unsupported)))", at: 0)
        }
        if !compiler.nestedUnsupported.isEmpty {
            let check = "    try context.check(item.nested, role: \"tool\", \(rules(compiler.nestedUnsupported)))"
            bodyLines = ["for item in items {", check, "}"] + bodyLines
        }
        let parameters = [
            "_ items: [RenderItem]", "into messages: inout [\(chat.dialect.swift(element))]",
            "_ context: inout RenderContext",
        ]
        writer.blank()
        writer.doc("Writes what the \(role) says.")
        writer.block(prefix: "private static func \(role)(", arguments: parameters, suffix: ") throws(LLMError) {") {
            writer in
            for line in bodyLines { writer.line(line) }
        }
    }

    /// The lines of one wire message, of one for each part of a kind, or of one for each part in order.
    private func messageLines(_ template: SpecNode, place: String, _ element: WireType) -> [String] {
        let compiler = chat.templates
        let field = FieldType(type: element, presence: .required)
        if let each = template["$each"] {
            guard var reader = ObjectReader(template, "'$each'", chat.findings), let inner = reader.required("as")
            else { return [] }
            _ = reader.required("$each")
            reader.end()
            let kind = each.string ?? ""
            let known = PartKinds.of(place)
            guard known.contains(kind) else {
                chat.findings.error("'\(kind)' is no kind of part of \(place)\(instead(of: kind, in: known))", at: each)
                return []
            }
            compiler.cover(kind, at: each)
            guard let code = compiler.compile(inner, for: field, Scope.item(kind, place: place)) else { return [] }
            return [
                "for item in items where item.kind == \(PartKinds.swift(kind)) {", "    messages.append(\(code))", "}",
            ]
        }
        if let table = template["$eachPart"] {
            guard var reader = ObjectReader(template, "'$eachPart'", chat.findings) else { return [] }
            _ = reader.required("$eachPart")
            reader.end()
            let scope = Scope(items: "items", place: place)
            guard let function = compiler.partFunction(table, element, isNested: false, scope) else { return [] }
            return ["messages += try items.rendered(\(function))"]
        }
        let scope = Scope(items: "items", place: place)
        guard let code = compiler.compile(template, for: field, scope) else { return [] }
        let kinds = PartKinds.list(compiler.coveredKinds)
        return ["if items.contains(\(kinds)) {", "    messages.append(\(code))", "}"]
    }

    /// Reports kinds of parts that are neither written nor declared unsupported, and those that are both.
    private func checkTotality(
        _ place: String,
        _ covered: Set<String>,
        _ unsupported: [SpecNode.Member],
        at node: SpecNode
    ) {
        for kind in PartKinds.of(place) {
            let member = unsupported.first { $0.key == kind }
            if !covered.contains(kind), member == nil {
                let note = Diagnostic.Note(
                    "write it in a table of parts, or \"unsupported\": { \"\(kind)\": \"error\" }"
                )
                chat.findings.error(
                    "'\(kind)' of the \(place) is neither written nor declared unsupported",
                    at: node,
                    note
                )
            }
            if covered.contains(kind), let member {
                let message = "'\(kind)' of the \(place) is both written and declared unsupported"
                chat.findings.error("\(message); remove one of them", atKeyOf: member)
            }
        }
    }

    /// Rules for what cannot be said, as Swift.
    private func rules(_ unsupported: [SpecNode.Member]) -> String {
        let pairs = unsupported.sorted { $0.key < $1.key }.map {
            "\(PartKinds.swift($0.key)): .\($0.value.string ?? "error")"
        }
        return "[\(pairs.joined(separator: ", "))]"
    }
}
