/// Checks how a dialect is simulated, and writes it as Swift.
final class SimulationTranslator {
    /// The dialect.
    let dialect: Dialect
    /// Where findings go.
    let findings: Findings
    /// Follows paths through requests.
    let paths: ActionCompiler
    /// Whether requests may also be written in snake case.
    var isSnakeCase = false
    /// The flags that a request may set for the events.
    var flags: Set<String> = []

    /// Makes a translator.
    init(_ dialect: Dialect, _ findings: Findings) {
        self.dialect = dialect
        self.findings = findings
        paths = ActionCompiler(ChatTranslator(dialect, findings))
    }

    /// Checks and writes the simulation; `nil` when something is wrong.
    func translate(_ node: SpecNode) -> String? {
        let before = findings.count
        guard var reader = ObjectReader(node, "'simulate'", findings) else { return nil }
        isSnakeCase = reader.flag("snakeCase")
        let chat = self.chat(&reader)
        let error = reader.required("error").flatMap { self.error($0) }
        let models = reader.optional("models").flatMap { self.models($0) }
        let vectors = reader.optional("vectors").flatMap { self.vectors($0) }
        reader.end()
        guard findings.count == before, let chat, let error else { return nil }
        let pieces = [chat, error] + [models, vectors].compactMap(\.self)
        var writer = LineWriter()
        writer.line(Translation.header(dialect.root.file))
        writer.blank()
        writer.line("import LLMRingCore")
        writer.blank()
        writer.doc("How a server that speaks \(dialect.name) is simulated.", link: dialect.documentation)
        writer.block("package enum \(dialect.namespace)Simulation {") { writer in
            writer.doc("All of it.")
            let arguments = [SwiftLiteral.string(dialect.id)] + pieces.map(\.code)
            writer.call(prefix: "package static let all = DialectSimulation(", arguments: arguments)
            for function in pieces.flatMap(\.functions) {
                writer.blank()
                writer.line(function)
            }
        }
        return writer.text
    }

    /// A piece of the simulation as Swift.
    struct Piece {
        /// The argument that makes it, with its label.
        var code: String
        /// The functions that it names.
        var functions: [String]
    }

    /// The chat: what a request asks, and how an answer is written.
    private func chat(_ reader: inout ObjectReader) -> Piece? {
        let request = reader.required("request")
        let whole = reader.required("whole")
        let stream = reader.required("stream")
        guard let name = dialect.chat?["operation"]?.string,
            let operation = dialect.operations.first(where: { $0.name == name }), operation.canChat,
            let body = operation.request, let response = operation.response, let events = operation.stream
        else {
            findings.error("only a dialect with 'chat' can be simulated; remove 'simulate'", at: reader.node)
            return nil
        }
        let reading = request.map { self.reading("readRequest", "Finds what a request asks for.", $0, body) }
        let templates = TemplateCompiler(dialect, findings)
        let writing = whole.flatMap { self.whole($0, response, templates) }
        let event = stream.flatMap { self.stream($0, events.event, response, templates) }
        guard let reading, let writing, let event else { return nil }
        var arguments = [call(operation)]
        if let switching = switching(operation, body) { arguments.append("isStreaming: \(switching)") }
        if let path = events.path, path != operation.path {
            arguments.append("streamPath: \(SwiftLiteral.string(path))")
        }
        arguments.append("framing: \(framing(events))")
        if isSnakeCase { arguments.append("snakeCase: true") }
        arguments += ["read: readRequest", "whole: writeWhole", "event: writeEvents"]
        let code = "chat: ChatSimulation(\(arguments.joined(separator: ", ")))"
        return Piece(code: code, functions: [reading, writing, event] + templates.helpers)
    }

    /// The call of an operation, before it is filled in, as Swift.
    func call(_ operation: Operation) -> String {
        let path = SwiftLiteral.string(operation.path)
        let place = operation.isAtRoot ? ", at: .root" : ""
        let method = operation.method.lowercased()
        return "OperationCall(.\(method), \(path)\(place), of: \(SwiftLiteral.string(dialect.id)))"
    }

    /// How events are cut, as Swift; those that have names have no sentinel.
    private func framing(_ stream: Operation.Stream) -> String {
        switch stream.framing {
        case "ndjson": return ".lines"
        case "jsonArray": return ".array"
        default:
            if case .union(let union)? = dialect.declaration(stream.event)?.kind, case .field(let field) = union.tag {
                return ".events(name: \(SwiftLiteral.string(field)))"
            }
            return stream.sentinel.map { ".events(sentinel: \(SwiftLiteral.string($0)))" } ?? ".events()"
        }
    }

    /// A closure that tells whether a request asks for a stream; `nil` when its path tells.
    private func switching(_ operation: Operation, _ body: WireType) -> String? {
        let isDefault = !operation.set.isEmpty
        let members = isDefault ? operation.set : operation.stream?.set ?? []
        let fields = dialect.declaration(body)?.fields ?? []
        let tests = members.compactMap { member -> String? in
            guard let field = fields.first(where: { $0.wire == member.key }), let value = member.value.bool else {
                return nil
            }
            return "$0.\(field.swift) \(isDefault ? "!=" : "==") \(value)"
        }
        return tests.isEmpty ? nil : "{ \(tests.joined(separator: isDefault ? " || " : " && ")) }"
    }
}
