/// Texts to vectors.
extension ServicesTranslator {
    /// Checks the section `embed` and writes it.
    func embedding(_ node: SpecNode) -> Service? {
        guard var reader = ObjectReader(node, "'embed'", findings) else { return nil }
        let operation = self.operation(&reader, takesBody: true)
        let template = reader.required("request")
        let unsupported = reader.members("unsupported")
        let maxTexts = reader.optional("maxTexts")
        let list = reader.required("vectors")
        let answer = [reader.optional("model"), reader.optional("usage"), reader.optional("fail")]
        reader.end()
        if let maxTexts, maxTexts.int.map({ $0 > 0 }) != true {
            findings.error("'maxTexts' is a whole number from 1 on", at: maxTexts)
        }
        guard let operation, let request = operation.request, let response = operation.response else { return nil }
        let rendering = template.flatMap { self.rendering($0, request, unsupported) }
        let origin = ActionCompiler.Origin(root: "answer", type: response)
        var lines = list.map { self.vectors($0, origin) } ?? []
        if let code = one(answer[0], .string, origin) { lines.append("reader.model = \(code)") }
        if let code = one(answer[1], .int, origin) { lines.append("reader.inputTokens = \(code)") }
        lines += failure(answer[2], origin)
        let doc = "Reads the vectors of an answer."
        let reading = self.reading("readVectors", doc, response, into: "reader: inout EmbeddingReader", lines)
        guard let rendering else { return nil }
        var arguments = [call(operation)]
        if let count = maxTexts?.int { arguments.append("maxTexts: \(count)") }
        arguments += ["render: renderTexts", "read: readVectors"]
        return Service(
            code: "EmbeddingAdapter(\(arguments.joined(separator: ", ")))",
            functions: [rendering, reading]
        )
    }

    /// Writes the function that writes a call.
    private func rendering(_ template: SpecNode, _ request: WireType, _ unsupported: [SpecNode.Member]) -> String? {
        var scope = Scope(place: "embed")
        scope.texts = "call.texts"
        scope.holes = [
            "model": Hole("context.model", .string),
            "texts": Hole("call.texts", .list(.string)),
            "dimensions": Hole("dimensions", .int, isOptional: true),
        ]
        let refusal = unsupported.first { $0.key == "dimensions" }
        check(unsupported, template)
        let templates = TemplateCompiler(dialect, findings)
        let body = templates.compile(template, for: FieldType(type: request, presence: .required), scope)
        guard let body else { return nil }
        var writer = LineWriter()
        writer.doc("Writes a call that turns texts into vectors.")
        let head = "private static func renderTexts("
        let arguments = ["_ call: EmbeddingCall", "_ context: inout RenderContext"]
        writer.block(prefix: head, arguments: arguments, suffix: ") throws(LLMError) -> \(dialect.swift(request)) {") {
            writer in
            if let word = refusal?.value.string {
                let verb = "try context.refuse(\"dimensions\", .\(word))"
                writer.line("if call.dimensions != nil { \(verb) }")
            } else {
                writer.line("let dimensions = try context.take(call.dimensions, \"dimensions\")")
            }
            for line in templates.preludes.joined() { writer.line(line) }
            writer.line("return \(body)")
        }
        return String(writer.text.dropLast())
    }

    /// Checks that all is written or declared unsupported, and not both.
    private func check(_ unsupported: [SpecNode.Member], _ template: SpecNode) {
        let holes = Self.holes(of: template)
        for member in unsupported {
            if member.key != "dimensions" {
                let hint = instead(of: member.key, in: ["dimensions"])
                findings.error("'\(member.key)' is no setting of 'embed'\(hint)", atKeyOf: member)
            } else if let hole = holes.first(where: { $0.string == "$?dimensions" }) {
                let note = Diagnostic.Note("it is written here", at: hole)
                findings.error("'dimensions' is both written and declared unsupported", atKeyOf: member, note)
            }
            let word = member.value.string ?? ""
            if !Setting.unsupported.contains(word) {
                let hint = instead(of: word, in: Setting.unsupported)
                findings.error("'\(word)' is nothing to do with what cannot be said\(hint)", at: member.value)
            }
        }
        let names = holes.compactMap(\.string)
        if !names.contains("$?dimensions"), !unsupported.contains(where: { $0.key == "dimensions" }) {
            let note = Diagnostic.Note("write $?dimensions in it, or \"unsupported\": { \"dimensions\": \"error\" }")
            findings.error("'dimensions' is neither written nor declared unsupported", at: template, note)
        }
        if !names.contains("$texts"), !names.contains("$text") {
            let note = Diagnostic.Note("write $texts, or { \"$each\": \"text\", \"as\": \"$text\" }")
            findings.error("nothing writes the texts", at: template, note)
        }
    }

    /// All texts of a template that begin with `$`.
    private static func holes(of node: SpecNode) -> [SpecNode] {
        if let text = node.string { return text.hasPrefix("$") ? [node] : [] }
        return (node.elements ?? node.members?.map(\.value) ?? []).flatMap { holes(of: $0) }
    }

    /// Writes the lines that read the vectors.
    private func vectors(_ node: SpecNode, _ origin: ActionCompiler.Origin) -> [String] {
        guard var reader = ObjectReader(node, "'vectors'", findings) else { return [] }
        let place = reader.required("in")
        let keys = [reader.required("values"), reader.optional("base64"), reader.optional("index")]
        reader.end()
        guard let list = each(place, "in", origin) else { return [] }
        let item = ActionCompiler.Origin(root: "item", type: list.type)
        var arguments = [one(keys[0], .list(.double), item) ?? "nil"]
        if let code = one(keys[1], .string, item) { arguments.append("base64: \(code)") }
        if let code = one(keys[2], .int, item) { arguments.append("index: \(code)") }
        let items = list.isOptional ? "\(list.code) ?? []" : list.code
        return ["for item in \(items) {", "    reader.add(\(arguments.joined(separator: ", ")))", "}"]
    }

    /// Writes the line that finds an error in an answer with status 200.
    private func failure(_ node: SpecNode?, _ origin: ActionCompiler.Origin) -> [String] {
        guard let node, let path = paths.single(node, origin) else { return [] }
        if path.isOptional { return ["if \(path.code) != nil { reader.isFailure = true }"] }
        findings.error(
            "this is always there, so each answer would fail; name what is there only in errors",
            at: node
        )
        return []
    }
}
