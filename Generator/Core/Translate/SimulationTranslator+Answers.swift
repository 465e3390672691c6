/// How simulated answers are written.
extension SimulationTranslator {
    /// The moments of a part of a stream.
    static let partMoments = ["start", "delta", "end"]

    /// All moments of a stream, by the runtime's names.
    static let moments = [
        "start", "end", "error", "textStart", "textDelta", "textEnd", "reasoningStart", "reasoningDelta",
        "reasoningEnd", "toolCallStart", "toolCallDelta", "toolCallEnd",
    ]

    /// Writes the function that writes a whole answer.
    func whole(_ node: SpecNode, _ response: WireType, _ templates: TemplateCompiler) -> String? {
        let field = FieldType(type: response, presence: .required)
        templates.roleKinds = []
        guard let code = templates.compile(node, for: field, Scope.simulation()) else { return nil }
        return function("writeWhole", "Writes a whole answer.", [], response, ["return \(code)"])
    }

    /// Writes the function that writes the events of a stream.
    func stream(
        _ node: SpecNode,
        _ event: WireType,
        _ response: WireType,
        _ templates: TemplateCompiler
    ) -> String? {
        guard var reader = ObjectReader(node, "'stream'", findings) else { return nil }
        var scope = Scope.simulation()
        scope.holes["sequence"] = Hole("context.nextSequence()", .int)
        scope.holes["whole"] = Hole("try writeWhole(&context)", response)
        var cases: [(String, [String])] = []
        for key in ["start", "end", "error"] {
            var outer = key == "error" ? Scope.failure() : scope
            outer.holes["sequence"] = scope.holes["sequence"]
            let list = key == "end" ? reader.required(key) : reader.optional(key)
            cases.append((key, events(list, event, outer, templates)))
        }
        for kind in ["text", "reasoning", "toolCall"] {
            let part = kind == "text" ? reader.required(kind) : reader.optional(kind)
            guard let part, var moments = ObjectReader(part, "'\(kind)'", findings) else { continue }
            var inner = scope
            inner.holes.merge(Scope.item(kind, place: "answer").holes) { _, new in new }
            inner.holes["delta"] = Hole("context.delta", .string)
            let lists = [moments.optional("start"), moments.optional("delta"), moments.optional("end")]
            for (moment, list) in zip(Self.partMoments, lists) {
                let name = kind + moment.prefix(1).uppercased() + moment.dropFirst()
                cases.append((name, events(list, event, inner, templates)))
            }
            moments.end()
        }
        reader.end()
        var lines = ["var events: [\(dialect.swift(event))] = []", "switch moment {"]
        for (name, body) in cases where !body.isEmpty { lines += ["case .\(name):"] + body.map { "    \($0)" } }
        let silent = Self.moments.filter { moment in !cases.contains { $0.0 == moment && !$0.1.isEmpty } }
        if !silent.isEmpty { lines.append("case \(silent.map { ".\($0)" }.joined(separator: ", ")): break") }
        lines += ["}", "return events"]
        let arguments = ["_ moment: SimulationMoment", "_ item: RenderItem"]
        let doc = "Writes the events of a moment of a stream."
        return function("writeEvents", doc, arguments, .list(event), lines)
    }

    /// The lines that add events.
    private func events(
        _ node: SpecNode?,
        _ event: WireType,
        _ scope: Scope,
        _ templates: TemplateCompiler
    ) -> [String] {
        guard let node else { return [] }
        guard let elements = node.elements else {
            findings.error("events are \(node.kindName); write a list of templates", at: node)
            return []
        }
        let field = FieldType(type: event, presence: .required)
        return elements.flatMap { element -> [String] in
            templates.roleKinds = []
            guard element.members?.first?.key == "$if" else {
                return templates.compile(element, for: field, scope).map { ["events.append(\($0))"] } ?? []
            }
            guard var reader = ObjectReader(element, "'$if'", findings) else { return [] }
            let flag = reader.requiredText("$if") ?? ""
            let then = reader.required("then")
            reader.end()
            if !flags.contains(flag) {
                let hint = instead(of: flag, in: flags)
                let place = reader.node["$if"] ?? element
                findings.error("no action of 'request' sets the flag '\(flag)'\(hint)", at: place)
            }
            guard let code = then.flatMap({ templates.compile($0, for: field, scope) }) else { return [] }
            return [
                "if context.isSet(\(SwiftLiteral.string(flag))) {", "    events.append(\(code))", "}",
            ]
        }
    }

    /// Writes the function that writes the body of an error.
    func error(_ node: SpecNode) -> Piece? {
        guard let body = dialect.errorBody else {
            findings.error("the dialect has no type of error bodies; add \"errors\": { \"body\": … }", at: node)
            return nil
        }
        let templates = TemplateCompiler(dialect, findings)
        let field = FieldType(type: body, presence: .required)
        guard let code = templates.compile(node, for: field, Scope.failure()) else { return nil }
        let function = self.function("writeError", "Writes the body of an error.", [], body, ["return \(code)"])
        return Piece(code: "error: writeError", functions: [function])
    }

    /// Writes the function that lists models.
    func models(_ node: SpecNode) -> Piece? {
        guard let operation = operation("modelList", node), let response = operation.response else { return nil }
        var scope = Scope.simulation()
        scope.each = ("model", "context.models", ["model": Hole("each", .string)])
        guard let lines = list(node, response, scope) else { return nil }
        let function = self.function("writeModels", "Writes a list of models.", [], response, lines)
        let code = "models: ModelSimulation(\(call(operation)), write: writeModels)"
        return Piece(code: code, functions: [function])
    }

    /// Writes the functions that turn texts into vectors.
    func vectors(_ node: SpecNode) -> Piece? {
        guard let operation = operation("embed", node), let response = operation.response,
            let request = operation.request, var reader = ObjectReader(node, "'vectors'", findings)
        else { return nil }
        let actions = reader.required("request")
        let answer = reader.required("answer")
        reader.end()
        var scope = Scope.simulation()
        let holes = ["vector": Hole("each", .list(.double)), "index": Hole("indexOfEach", .int)]
        scope.each = ("vector", "context.vectors", holes)
        guard let actions, let answer, let lines = list(answer, response, scope) else { return nil }
        let reading = self.reading("readTexts", "Finds the texts of a request.", actions, request)
        let writing = function("writeVectors", "Writes the vectors of texts.", [], response, lines)
        let snakeCase = isSnakeCase ? ", snakeCase: true" : ""
        let code = "VectorSimulation(\(call(operation))\(snakeCase), read: readTexts, write: writeVectors)"
        return Piece(code: "vectors: \(code)", functions: [reading, writing])
    }

    /// The lines of a function that writes an answer with a list.
    private func list(_ node: SpecNode, _ type: WireType, _ scope: Scope) -> [String]? {
        let templates = TemplateCompiler(dialect, findings)
        let code = templates.compile(node, for: FieldType(type: type, presence: .required), scope)
        return code.map { templates.preludes.joined() + ["return \($0)"] }
    }

    /// The operation that another section names.
    private func operation(_ section: String, _ node: SpecNode) -> Operation? {
        let name = dialect.services[section]?["operation"]?.string
        if let operation = dialect.operations.first(where: { $0.name == name }) { return operation }
        if name == nil { findings.error("the dialect has no '\(section)' that this could answer; remove it", at: node) }
        return nil
    }

    /// Writes a function that writes something.
    private func function(
        _ name: String,
        _ doc: String,
        _ arguments: [String],
        _ result: WireType,
        _ lines: [String]
    ) -> String {
        var writer = LineWriter()
        writer.doc(doc)
        let suffix = ") throws(LLMError) -> \(dialect.swift(result)) {"
        let all = arguments + ["_ context: inout SimulationContext"]
        writer.block(prefix: "private static func \(name)(", arguments: all, suffix: suffix) { writer in
            for line in lines.count == 1 ? [lines[0].replacing("return ", with: "", maxReplacements: 1)] : lines {
                writer.line(line)
            }
        }
        return String(writer.text.dropLast())
    }
}
