import LLMRing

/// Words for the operations of a provider.
enum OperationPrinter {
    /// The list as one JSON object.
    static func json(of operations: [OperationSummary]) -> JSONValue {
        let list = operations.map { operation in
            JSONValue.object([
                "name": .string(operation.name),
                "dialect": .string(operation.dialect),
                "method": .string(operation.method),
                "path": .string(operation.path),
                "documentation": .string(operation.documentation),
                "parameters": .array(operation.parameters.map { .string($0) }),
                "files": .array(operation.files.map { .string($0) }),
                "body": .string(operation.body.rawValue),
                "answer": .string(operation.answer.rawValue),
                "streams": .bool(operation.isStreamable),
            ])
        }
        return ["operations": .array(list)]
    }

    /// The list for people: for each operation a line, and below it what it takes.
    static func text(of operations: [OperationSummary]) -> String {
        operations.map { operation in
            let doc = operation.documentation.isEmpty ? "" : "  \(operation.documentation)\n"
            let takes = takes(operation).map { "  takes \($0)\n" } ?? ""
            return "\(operation.name): \(operation.method) \(operation.path)\n\(doc)\(takes)\(gives(operation))"
        }.joined()
    }

    /// What an operation takes; `nil` for nothing.
    private static func takes(_ operation: OperationSummary) -> String? {
        let body: String? =
            switch operation.body {
            case .none, .form: nil
            case .json: "--body"
            case .file: "file=@PATH"
            case .jsonAndFile: "--body, file=@PATH"
            }
        let words = [body].compactMap { $0 } + operation.files.map { "\($0)=@PATH" } + operation.parameters
        return words.isEmpty ? nil : words.joined(separator: ", ")
    }

    /// What an operation gives beside JSON, as a line; empty for nothing.
    private static func gives(_ operation: OperationSummary) -> String {
        switch (operation.answer, operation.isStreamable) {
        case (.bytes, _): "  gives bytes, for --output\n"
        case (.events, _): "  gives events, with --stream alone\n"
        case (_, true): "  streams with --stream\n"
        default: ""
        }
    }
}
