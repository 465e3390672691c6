extension OperationsTranslator {
    /// Writes the body of a method that makes one call.
    func body(_ operation: Operation, _ form: Form, _ writer: inout LineWriter) {
        let stream = form == .stream ? operation.stream : nil
        let fixed = stream?.query ?? []
        let isPlain = (operation.parameters + operation.query + operation.headers).isEmpty && fixed.isEmpty
        let path = SwiftLiteral.string(stream?.path ?? operation.path)
        let place = operation.isAtRoot ? ", at: .root" : ""
        let dialect = SwiftLiteral.string(dialect.id)
        let head = "OperationCall(.\(operation.method.lowercased()), \(path)\(place), of: \(dialect))"
        writer.line("\(isPlain && operation.body == .none ? "let" : "var") call = \(head)")
        for (verb, fields) in [
            ("parameter", operation.parameters), ("query", operation.query), ("header", operation.headers),
        ] {
            for field in fields {
                let value = field.type.constant.map(SwiftLiteral.string) ?? SwiftName.escaped(field.swift)
                writer.line("call.\(verb)(\(SwiftLiteral.string(field.wire)), \(value))")
            }
        }
        for item in fixed {
            writer.line("call.query(\(SwiftLiteral.string(item.name)), \(SwiftLiteral.string(item.value)))")
        }
        set(stream?.set ?? (form == .whole ? operation.set : []), operation, &writer)
        switch operation.body {
        case .none: break
        case .json: writer.line("call.body(request)")
        case .multipart: writer.line("try call.form(request)")
        case .bytes: writer.line("try call.file(file)")
        }
        send(operation, stream, &writer)
    }

    /// Writes the line that sends the call.
    private func send(_ operation: Operation, _ stream: Operation.Stream?, _ writer: inout LineWriter) {
        if let stream {
            return writer.line("return try await connection.events(of: call, framing: \(framing(stream)))")
        }
        var arguments = ["of: call"]
        if let upload = operation.upload { arguments += ["uploading: file", "by: \(self.upload(upload))"] }
        let prefix: String
        switch operation.response {
        case nil: prefix = "try await connection.send("
        case .bytes: prefix = "return try await connection.content("
        default: prefix = "return try await connection.value("
        }
        writer.call(prefix: prefix, arguments: arguments)
    }

    /// How events are cut, as Swift.
    func framing(_ stream: Operation.Stream) -> String {
        let sentinel = stream.sentinel.map { "sentinel: \(SwiftLiteral.string($0))" } ?? ""
        switch stream.framing {
        case "sse": return ".serverSentEvents(\(sentinel))"
        case "ndjson": return ".jsonLines"
        default: return ".jsonArray"
        }
    }

    /// How a file is sent in steps, as Swift.
    func upload(_ upload: Operation.Upload) -> String {
        let address = SwiftLiteral.string(upload.address)
        return "ResumableUpload(start: \(pairs(upload.start)), finish: \(pairs(upload.finish)), address: \(address))"
    }

    /// Names and values, as Swift.
    func pairs(_ pairs: [(name: String, value: String)]) -> String {
        let codes = pairs.map { "(\(SwiftLiteral.string($0.name)), \(SwiftLiteral.string($0.value)))" }
        return "[\(codes.joined(separator: ", "))]"
    }

    /// Writes the lines that set fields of the request.
    private func set(_ members: [SpecNode.Member], _ operation: Operation, _ writer: inout LineWriter) {
        guard operation.request != nil, !members.isEmpty else { return }
        writer.line("var request = request")
        let code = TemplateCompiler.constants(members, request: operation.request, dialect)
        for line in code { writer.line(line.replacing("body.", with: "request.")) }
    }

    /// The type of the items of all pages.
    func item(_ operation: Operation) -> WireType? {
        guard let pages = operation.pages, case .list(let item)? = path(pages.items, operation)?.type else {
            return nil
        }
        return item
    }

    /// Follows a path through an answer.
    private func path(_ text: String, _ operation: Operation) -> WirePath? {
        guard let response = operation.response else { return nil }
        return try? WirePath.compile(text, root: "$0", type: response, in: dialect).get()
    }

    /// Writes the body of the method that gives the items of all pages.
    func pages(_ operation: Operation, _ writer: inout LineWriter) {
        guard let pages = operation.pages, let items = path(pages.items, operation),
            let next = path(pages.next, operation),
            let start = operation.query.first(where: { $0.wire == pages.query })
        else { return }
        var inner = fields(operation).map { field in
            "\(field.swift): \(field.wire == start.wire ? "$0" : SwiftName.escaped(field.swift))"
        }
        if operation.takesFile { inner.insert("\(operation.request == nil ? "" : "file: ")file", at: 0) }
        if operation.request != nil { inner.insert("request", at: 0) }
        let name = SwiftName.escaped(operation.name)
        var arguments = [
            "from: \(SwiftName.escaped(start.swift))",
            "page: { try await self.\(name)(\(inner.joined(separator: ", "))) }",
            "items: { \(items.code) }",
            "next: { \(next.code) }",
        ]
        if let condition = pages.condition.flatMap({ path($0, operation) }) {
            arguments.append("more: { \(condition.code) }")
        }
        writer.call(prefix: "PagedItems(", arguments: arguments)
    }
}
