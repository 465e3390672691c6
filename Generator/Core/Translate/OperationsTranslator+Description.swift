extension OperationsTranslator {
    /// The description of an operation, as Swift.
    func description(_ operation: Operation) -> String {
        var arguments = [
            SwiftLiteral.string(operation.name), ".\(operation.method.lowercased())",
            SwiftLiteral.string(operation.path),
        ]
        if operation.isAtRoot { arguments.append("at: .root") }
        arguments.append("of: \(SwiftLiteral.string(dialect.id))")
        if let doc = operation.doc { arguments.append("doc: \(SwiftLiteral.string(doc))") }
        if !operation.query.isEmpty { arguments.append("query: \(parameters(operation.query))") }
        if !operation.headers.isEmpty { arguments.append("headers: \(parameters(operation.headers))") }
        if let body = body(operation) { arguments.append("body: \(body)") }
        if let fixed = fixed(operation.set, operation) { arguments.append("fixed: \(fixed)") }
        arguments.append("answer: \(answer(operation))")
        if let stream = operation.stream { arguments.append("stream: \(self.stream(stream, operation))") }
        return "OperationDescription(\(arguments.joined(separator: ", ")))"
    }

    /// Parameters, as Swift.
    private func parameters(_ fields: [Field]) -> String {
        let codes = fields.map { field in
            var arguments = [SwiftLiteral.string(field.wire)]
            if let constant = field.type.constant {
                arguments.append("value: \(SwiftLiteral.string(constant))")
            } else if let initial = field.initial {
                arguments.append("initial: \(SwiftLiteral.string(initial))")
            } else if field.type.presence == .required {
                arguments.append("isRequired: true")
            }
            if field.type.type.innermost == .file { arguments.append("isFile: true") }
            return "OperationParameter(\(arguments.joined(separator: ", ")))"
        }
        return "[\(codes.joined(separator: ", "))]"
    }

    /// What is sent, as Swift; `nil` for nothing.
    private func body(_ operation: Operation) -> String? {
        if let upload = operation.upload { return ".resumable(\(self.upload(upload)))" }
        switch operation.body {
        case .none: return nil
        case .json: return ".json"
        case .bytes: return ".bytes"
        case .multipart:
            return ".form(\(parameters(formFields(operation).filter { $0.type.constant == nil })))"
        }
    }

    /// The fields of the form that is sent; empty for other bodies.
    private func formFields(_ operation: Operation) -> [Field] {
        guard operation.body == .multipart, let request = operation.request else { return [] }
        return dialect.declaration(request)?.fields ?? []
    }

    /// Fields that each call sets, as JSON in Swift; `nil` for none.
    private func fixed(_ members: [SpecNode.Member], _ operation: Operation) -> String? {
        let constants = formFields(operation).compactMap { field in
            field.type.constant.map { (SpecNode.quoted(field.wire), SpecNode.quoted($0)) }
        }
        let pairs = constants + members.map { (SpecNode.quoted($0.key), $0.value.json) }
        guard !pairs.isEmpty else { return nil }
        return SwiftLiteral.string("{\(pairs.map { "\($0):\($1)" }.joined(separator: ","))}")
    }

    /// What comes back, as Swift.
    private func answer(_ operation: Operation) -> String {
        switch operation.response {
        case nil: operation.isWhole ? ".none" : ".events"
        case .bytes: ".bytes"
        default: ".json"
        }
    }

    /// How an answer is streamed, as Swift.
    private func stream(_ stream: Operation.Stream, _ operation: Operation) -> String {
        var arguments = [framing(stream)]
        if let fixed = fixed(stream.set, operation) { arguments.append("fixed: \(fixed)") }
        if let path = stream.path { arguments.append("path: \(SwiftLiteral.string(path))") }
        if !stream.query.isEmpty { arguments.append("query: \(pairs(stream.query))") }
        return "OperationStream(\(arguments.joined(separator: ", ")))"
    }
}
