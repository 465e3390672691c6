/// Writes the operations of a dialect as methods of every client that speaks it.
struct OperationsTranslator {
    /// A method that an operation becomes.
    enum Form {
        /// Gives the whole answer.
        case whole
        /// Gives the answer event by event.
        case stream
        /// Gives the items of all pages.
        case all
    }

    /// The dialect.
    let dialect: Dialect

    /// Writes the protocol and its methods.
    func translate() -> String {
        var writer = LineWriter()
        writer.line(Translation.header(dialect.root.file))
        writer.blank()
        imports(&writer)
        let name = "\(dialect.namespace)Operations"
        writer.doc(
            "The operations of \(dialect.name), for clients of providers that speak it.",
            link: dialect.documentation
        )
        writer.line("public protocol \(name): ProviderClient {}")
        writer.blank()
        writer.block("extension \(name) {") { writer in
            for operation in dialect.operations {
                if operation.isWhole { method(operation, .whole, &writer) }
                if operation.stream != nil { method(operation, .stream, &writer) }
                if operation.pages != nil { method(operation, .all, &writer) }
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

    /// Writes the imports that the methods' types need.
    private func imports(_ writer: inout LineWriter) {
        let takesFiles = dialect.operations.contains(where: \.takesFile)
        let givesBytes = dialect.operations.contains { $0.response == .bytes }
        if takesFiles { writer.line("public import LLMRingCore") }
        if givesBytes { writer.line("public import LLMRingHTTP") }
        if takesFiles || givesBytes { writer.blank() }
    }

    /// Writes one method.
    private func method(_ operation: Operation, _ form: Form, _ writer: inout LineWriter) {
        writer.blank()
        document(operation, form, &writer)
        let ending =
            switch form {
            case .whole: ""
            case .stream: "Stream"
            case .all: "All"
            }
        let name = SwiftName.escaped(operation.name + ending)
        let effects = form == .all ? "" : " async throws"
        let result = result(operation, form).map { " -> \($0)" } ?? ""
        writer.block(
            prefix: "public func \(name)(",
            arguments: arguments(operation),
            suffix: ")\(effects)\(result) {"
        ) { writer in
            if form == .all { pages(operation, &writer) } else { body(operation, form, &writer) }
        }
    }

    /// Writes what a method does.
    private func document(_ operation: Operation, _ form: Form, _ writer: inout LineWriter) {
        let doc = operation.doc ?? "Calls `\(operation.method) \(operation.path)`."
        var parameters = fields(operation).map { field in
            (name: field.swift, text: field.doc ?? "The wire's `\(field.wire)`.")
        }
        if operation.takesFile { parameters.insert((name: "file", text: "The file to send."), at: 0) }
        if operation.request != nil { parameters.insert((name: "request", text: "The body."), at: 0) }
        let returns: String?
        switch (form, operation.response) {
        case (.stream, _): returns = "The events, to be read once."
        case (.all, _): returns = "The items, which are asked for page by page as they are read."
        case (.whole, .bytes): returns = "The answer's bytes, to be read once."
        case (.whole, let response): returns = response == nil ? nil : "The answer."
        }
        let addition = [Form.stream: " The answer comes as events.", .all: " All pages are read in turn."][form]
        writer.doc(
            addition.map { summary(doc) + $0 } ?? doc,
            parameters: parameters,
            returns: returns,
            throws: form == .all ? nil : "`LLMError`, or `CancellationError`.",
            link: operation.documentation ?? dialect.documentation
        )
    }

    /// What a caller gives beside the body; constants are not among it.
    func fields(_ operation: Operation) -> [Field] {
        (operation.parameters + operation.query + operation.headers).filter { $0.type.constant == nil }
    }

    /// The parameters of a method.
    private func arguments(_ operation: Operation) -> [String] {
        var arguments = fields(operation).map { field in
            let type = field.type.type.swift(in: dialect.namespace)
            let initial = field.initial.map { " = \(SwiftLiteral.string($0))" }
            return "\(field.swift): \(type)\(field.type.isOptional ? "?" : "")"
                + (initial ?? (field.type.isOptional ? " = nil" : ""))
        }
        if operation.takesFile {
            arguments.insert("\(operation.request == nil ? "_ " : "")file: UploadFile", at: 0)
        }
        if let request = operation.request { arguments.insert("_ request: \(dialect.swift(request))", at: 0) }
        return arguments
    }

    /// The type that a method gives; `nil` for nothing.
    private func result(_ operation: Operation, _ form: Form) -> String? {
        switch form {
        case .whole: operation.response.map(dialect.swift)
        case .stream: operation.stream.map { "WireEventStream<\(dialect.swift($0.event))>" }
        case .all: item(operation).map { "PagedItems<\(dialect.swift($0))>" }
        }
    }

    /// The first sentence of a text.
    private func summary(_ text: String) -> String {
        guard let end = text.indices.first(where: { text[$0...].hasPrefix(". ") }) else { return text }
        return String(text[...end])
    }
}
