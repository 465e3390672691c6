/// The file of an adapter.
extension ChatTranslator {
    /// Makes one source of the pieces of the adapter.
    func assemble(
        _ operation: Operation,
        _ stream: Operation.Stream,
        _ request: String,
        _ answer: String,
        _ errors: String,
        _ models: SpecNode?,
        _ answers: AnswerTranslator
    ) -> String {
        var writer = LineWriter()
        writer.line(Translation.header(dialect.root.file))
        writer.blank()
        writer.line("package import LLMRingCore")
        writer.blank()
        writer.doc("Translates between the unified model and \(dialect.name).", link: dialect.documentation)
        writer.block("package enum \(dialect.namespace)Adapter: ChatAdapter {") { writer in
            writeAliases(operation, stream, &writer)
            writeFacts(operation, stream, models, answers, &writer)
            writer.line(errors)
            for name in schemaRules.keys.sorted() {
                writer.blank()
                writer.doc("How a schema is changed under the rules `\(name)`.")
                writer.line("private static let \(name)Rules = \(rulesCode(name))")
            }
            writer.blank()
            writer.line(request)
            for helper in templates.helpers {
                writer.blank()
                writer.line(helper)
            }
            writer.blank()
            writer.line(answer)
        }
        return writer.text
    }

    /// Writes the names under which the runtime finds the types.
    private func writeAliases(_ operation: Operation, _ stream: Operation.Stream, _ writer: inout LineWriter) {
        for (name, type, what) in [
            ("Request", operation.request, "The body of a request."),
            ("Response", operation.response, "The body of a whole answer."),
            ("Event", stream.event, "An event of a streamed answer."),
        ] {
            guard let type else { continue }
            writer.doc(what)
            writer.line("package typealias \(name) = \(dialect.swift(type))")
            writer.blank()
        }
    }

    /// Writes what is known of the dialect beside its functions.
    private func writeFacts(
        _ operation: Operation,
        _ stream: Operation.Stream,
        _ models: SpecNode?,
        _ answers: AnswerTranslator,
        _ writer: inout LineWriter
    ) {
        writer.doc("The dialect's identifier.")
        writer.line("package static let dialect = \(SwiftLiteral.string(dialect.id))")
        writer.blank()
        writer.doc("The call that chats, and how its answer is streamed.")
        writer.line("package static let operation = \(operationCode(operation, stream))")
        writer.blank()
        writer.doc("What is known of the models.")
        let rows = (models?["rows"]?.elements ?? []).map { Self.row($0, flags) }
        if rows.isEmpty {
            writer.line("package static let models: [ModelFlags] = []")
        } else {
            writer.block("package static let models: [ModelFlags] = [", "]") { writer in
                Translation.list(rows, &writer)
            }
        }
        writer.blank()
        if takesOnlyDeclared, let request = operation.request {
            writer.doc("The fields of a request; the provider refuses others.")
            let fields = dialect.declaration(request)?.fields.map(\.wire) ?? []
            writer.block("package static let requestFields: [String]? = [", "]") { writer in
                Translation.list(fields.map(SwiftLiteral.string), &writer)
            }
            writer.blank()
        }
        if templates.echoesReasoning {
            writer.doc("Reasoning goes back as plain text, to this dialect alone.")
            writer.line("package static let echoesReasoning = true")
            writer.blank()
        }
        writer.doc("What must have come when a whole answer is over.")
        writer.line("package static let wholeRules = \(answers.wholeRules)")
        writer.blank()
        writer.doc("What must have come when a streamed answer is over.")
        writer.line("package static let streamRules = \(answers.streamRules)")
        writer.blank()
        writer.doc("What the dialect asks of the history of a conversation.")
        writer.line("package static let history = \(historyCode(dialect.chat?["request"]?["messages"]))")
        writer.blank()
        writePrompt(&writer)
        writeOutput(&writer)
        guard let truncation else { return }
        writer.doc("How to tell that the prompt was cut.")
        writer.line("package static let truncation: TruncationRule? = \(truncation)")
        writer.blank()
    }

    /// The description of the operation that chats.
    private func operationCode(_ operation: Operation, _ stream: Operation.Stream) -> String {
        let sentinel = stream.sentinel.map { "sentinel: \(SwiftLiteral.string($0))" } ?? ""
        let framing =
            switch stream.framing {
            case "ndjson": ".jsonLines"
            case "jsonArray": ".jsonArray"
            default: ".serverSentEvents(\(sentinel))"
            }
        var code = "ChatOperation(\(SwiftLiteral.string(operation.path)), framing: \(framing)"
        if let path = stream.path { code += ", streamPath: \(SwiftLiteral.string(path))" }
        if !stream.query.isEmpty {
            let pairs = stream.query.map { "(\(SwiftLiteral.string($0.name)), \(SwiftLiteral.string($0.value)))" }
            code += ", streamQuery: [\(pairs.joined(separator: ", "))]"
        }
        return code + ")"
    }
}
