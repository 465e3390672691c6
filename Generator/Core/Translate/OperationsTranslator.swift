/// Writes the operations of a dialect as methods of every client that speaks it.
struct OperationsTranslator {
    /// The dialect.
    let dialect: Dialect

    /// Writes the protocol and its methods.
    func translate() -> String {
        var writer = LineWriter()
        writer.line(Translation.header(dialect.root.file))
        writer.blank()
        let name = "\(dialect.namespace)Operations"
        writer.doc(
            "The operations of \(dialect.name), for clients of providers that speak it.",
            link: dialect.documentation
        )
        writer.line("public protocol \(name): ProviderClient {}")
        writer.blank()
        writer.block("extension \(name) {") { writer in
            for operation in dialect.operations {
                writer.blank()
                method(operation, streaming: false, &writer)
                guard operation.stream != nil else { continue }
                writer.blank()
                method(operation, streaming: true, &writer)
            }
        }
        writer.blank()
        writer.block("extension \(dialect.namespace) {") { writer in
            writer.doc("The operations by name, for calls whose types are not known.")
            writer.block("package static let operations: [OperationDescription] = [", "]") { writer in
                Translation.list(dialect.operations.map(description), &writer)
            }
        }
        return writer.text
    }

    /// Writes one method.
    private func method(_ operation: Operation, streaming: Bool, _ writer: inout LineWriter) {
        let doc = operation.doc ?? "Calls `\(operation.method) \(operation.path)`."
        let fields = operation.parameters + operation.query + operation.headers
        var parameters = fields.map { field in
            (name: field.swift, text: field.doc ?? "The wire's `\(field.wire)`.")
        }
        if operation.request != nil { parameters.insert((name: "request", text: "The body."), at: 0) }
        writer.doc(
            streaming ? "\(summary(doc)) The answer comes as events." : doc,
            parameters: parameters,
            returns: streaming ? "The events, to be read once." : operation.response == nil ? nil : "The answer.",
            throws: "`LLMError`, or `CancellationError`.",
            link: operation.documentation ?? dialect.documentation
        )
        var arguments = fields.map { field in
            let type = field.type.type.swift(in: dialect.namespace)
            return "\(field.swift): \(type)\(field.type.isOptional ? "? = nil" : "")"
        }
        if let request = operation.request { arguments.insert("_ request: \(dialect.swift(request))", at: 0) }
        let result: String
        switch (streaming, operation.stream, operation.response) {
        case (true, let stream?, _): result = " -> WireEventStream<\(dialect.swift(stream.event))>"
        case (_, _, let response?): result = " -> \(dialect.swift(response))"
        default: result = ""
        }
        let name = SwiftName.escaped(operation.name + (streaming ? "Stream" : ""))
        writer.block(prefix: "public func \(name)(", arguments: arguments, suffix: ") async throws\(result) {") {
            writer in
            body(operation, streaming: streaming, &writer)
        }
    }

    /// The first sentence of a text.
    private func summary(_ text: String) -> String {
        guard let end = text.indices.first(where: { text[$0...].hasPrefix(". ") }) else { return text }
        return String(text[...end])
    }

    /// Writes the body of a method.
    private func body(_ operation: Operation, streaming: Bool, _ writer: inout LineWriter) {
        let fixed = streaming ? operation.stream?.query ?? [] : []
        let isChangeable = !(operation.query + operation.headers + operation.parameters).isEmpty || !fixed.isEmpty
        let path = streaming ? operation.stream?.path ?? operation.path : operation.path
        let head = "OperationCall(.\(operation.method.lowercased()), \(SwiftLiteral.string(path)))"
        writer.line("\(isChangeable ? "var" : "let") call = \(head)")
        for field in operation.parameters {
            writer.line("call.parameter(\(SwiftLiteral.string(field.wire)), \(field.swift))")
        }
        for field in operation.query { writer.line("call.query(\(SwiftLiteral.string(field.wire)), \(field.swift))") }
        for item in fixed {
            writer.line("call.query(\(SwiftLiteral.string(item.name)), \(SwiftLiteral.string(item.value)))")
        }
        for field in operation.headers {
            writer.line("call.header(\(SwiftLiteral.string(field.wire)), \(field.swift))")
        }
        guard streaming, let stream = operation.stream else {
            let verb = operation.response == nil ? "connection.send" : "return try await connection.value"
            let prefix = operation.response == nil ? "try await " : ""
            set(operation.set, operation, &writer)
            writer.line("\(prefix)\(verb)(of: call\(operation.request == nil ? "" : ", body: request"))")
            return
        }
        var argument = ""
        if operation.request != nil {
            argument = ", body: request"
            set(stream.set, operation, &writer)
        }
        let sentinel = stream.sentinel.map { "sentinel: \(SwiftLiteral.string($0))" } ?? ""
        let framing =
            stream.framing == "sse"
            ? ".serverSentEvents(\(sentinel))" : ".\(stream.framing == "ndjson" ? "jsonLines" : "jsonArray")"
        writer.line("return try await connection.events(of: call\(argument), framing: \(framing))")
    }

    /// Writes the lines that set fields of the request.
    private func set(_ members: [SpecNode.Member], _ operation: Operation, _ writer: inout LineWriter) {
        guard operation.request != nil, !members.isEmpty else { return }
        writer.line("var request = request")
        let code = TemplateCompiler.constants(members, request: operation.request, dialect)
        for line in code { writer.line(line.replacing("body.", with: "request.")) }
    }

    /// The description of an operation, as Swift.
    private func description(_ operation: Operation) -> String {
        var arguments = [
            SwiftLiteral.string(operation.name), ".\(operation.method.lowercased())",
            SwiftLiteral.string(operation.path),
        ]
        if !operation.query.isEmpty { arguments.append("query: \(SwiftLiteral.strings(operation.query.map(\.wire)))") }
        arguments.append("takesBody: \(operation.request != nil)")
        arguments.append("streams: \(operation.stream != nil)")
        return "OperationDescription(\(arguments.joined(separator: ", ")))"
    }
}
