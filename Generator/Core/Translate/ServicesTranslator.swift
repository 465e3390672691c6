/// Checks what a dialect offers beside chats, and writes it as Swift.
final class ServicesTranslator {
    /// The dialect.
    let dialect: Dialect
    /// Where findings go.
    let findings: Findings
    /// Follows paths through answers.
    let paths: ActionCompiler

    /// Makes a translator.
    init(_ dialect: Dialect, _ findings: Findings) {
        self.dialect = dialect
        self.findings = findings
        paths = ActionCompiler(ChatTranslator(dialect, findings))
    }

    /// Checks and writes the services; `nil` when something is wrong.
    func translate() -> String? {
        let before = findings.count
        var arguments: [String] = []
        var functions: [String] = []
        for (key, label, write) in [
            ("embed", "embedding", embedding), ("modelList", "modelList", modelList), ("health", "health", health),
        ] {
            guard let node = dialect.services[key], let service = write(node) else { continue }
            arguments.append("\(label): \(service.code)")
            functions += service.functions
        }
        guard findings.count == before else { return nil }
        var writer = LineWriter()
        writer.line(Translation.header(dialect.root.file))
        writer.blank()
        writer.line("import LLMRingCore")
        writer.blank()
        writer.doc("What \(dialect.name) offers beside chats.", link: dialect.documentation)
        writer.block("package enum \(dialect.namespace)Services {") { writer in
            writer.doc("All of it.")
            let first = SwiftLiteral.string(dialect.id)
            writer.call(prefix: "package static let all = DialectServices(", arguments: [first] + arguments)
            for function in functions {
                writer.blank()
                writer.line(function)
            }
        }
        return writer.text
    }

    /// A service as Swift.
    struct Service {
        /// The expression that makes it.
        var code: String
        /// The functions that it names.
        var functions: [String]
    }

    /// Finds the operation that a section names; `nil` when it was reported.
    ///
    /// - Parameters:
    ///   - reader: The section.
    ///   - takesBody: Whether it needs a request, or must do without one.
    ///   - needsAnswer: Whether its answer is read.
    /// - Returns: The operation.
    func operation(_ reader: inout ObjectReader, takesBody: Bool, needsAnswer: Bool = true) -> Operation? {
        guard let name = reader.requiredText("operation"), let node = reader.node["operation"] else { return nil }
        let fitting = dialect.operations.filter {
            $0.body == (takesBody ? .json : .none) && (!needsAnswer || $0.response != nil) && $0.upload == nil
                && !($0.query + $0.headers).contains { !$0.type.isOptional }
                && $0.parameters.allSatisfy { takesBody && $0.wire == "model" }
        }
        if let operation = fitting.first(where: { $0.name == name }) { return operation }
        let names = dialect.operations.map(\.name)
        guard names.contains(name) else {
            findings.error("there is no operation '\(name)'\(instead(of: name, in: names))", at: node)
            return nil
        }
        let what =
            takesBody ? "a request and a response, and no parameter but '{model}'" : "no request and no parameter"
        let hint = instead(of: "", in: fitting.map(\.name))
        findings.error("'operation' must name one with \(what) that must be given\(hint)", at: node)
        return nil
    }

    /// The call of an operation, before it is filled in, as Swift.
    func call(_ operation: Operation) -> String {
        let path = SwiftLiteral.string(operation.path)
        let place = operation.isAtRoot ? ", at: .root" : ""
        let method = operation.method.lowercased()
        return "OperationCall(.\(method), \(path)\(place), of: \(SwiftLiteral.string(dialect.id)))"
    }

    /// Follows a path to each element of a list; `nil` when it was reported.
    func each(_ node: SpecNode?, _ key: String, _ origin: ActionCompiler.Origin) -> WirePath? {
        guard let node, let path = paths.path(node, origin) else { return nil }
        guard path.isEach else {
            findings.error("'\(key)' must name each element of a list; end the path with '[]'", at: node)
            return nil
        }
        return path
    }

    /// Follows a path to one value; `nil` when it is absent or was reported.
    func one(_ node: SpecNode?, _ wanted: WireType, _ origin: ActionCompiler.Origin) -> String? {
        paths.value(node, wanted, origin)
    }

    /// Writes a function that reads an answer.
    func reading(_ name: String, _ doc: String, _ type: WireType, into: String, _ lines: [String]) -> String {
        var writer = LineWriter()
        writer.doc(doc)
        let head = "private static func \(name)(_ answer: \(dialect.swift(type)), into \(into)) {"
        writer.block(head) { writer in for line in lines { writer.line(line) } }
        return String(writer.text.dropLast())
    }
}
