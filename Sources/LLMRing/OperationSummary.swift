package import LLMRingProviders

/// What can be said of an operation in a list.
public struct OperationSummary: Hashable, Sendable {
    /// What is sent.
    public enum Body: String, Hashable, Sendable {
        /// Nothing.
        case none
        /// JSON.
        case json
        /// A form, of parameters and files.
        case form
        /// A file.
        case file
        /// JSON and a file.
        case jsonAndFile
    }

    /// What comes back.
    public enum Answer: String, Hashable, Sendable {
        /// Nothing.
        case none
        /// JSON.
        case json
        /// Bytes.
        case bytes
        /// Events alone: the call can only be streamed.
        case events
    }

    /// The operation's name.
    public let name: String

    /// The identifier of its dialect.
    public let dialect: String

    /// The HTTP method.
    public let method: String

    /// The path, with parameters in braces.
    public let path: String

    /// What it does, in one sentence; empty when the spec does not say.
    public let documentation: String

    /// The parameters of the path and the query, headers, and fields of a form, by their names on the wire.
    public let parameters: [String]

    /// The fields of a form that are files.
    public let files: [String]

    /// What is sent.
    public let body: Body

    /// What comes back.
    public let answer: Answer

    /// Whether the answer can be streamed.
    public let isStreamable: Bool

    /// Makes a summary of a description.
    package init(_ operation: OperationDescription) {
        let fields = operation.openFields
        name = operation.name
        dialect = operation.dialect
        method = operation.method.rawValue
        path = operation.path
        documentation = operation.doc
        parameters = operation.pathParameters + fields.filter { !$0.isFile }.map(\.name)
        files = fields.filter(\.isFile).map(\.name)
        isStreamable = operation.stream != nil
        body =
            switch operation.body {
            case .none: .none
            case .json: .json
            case .form: .form
            case .bytes: .file
            case .resumable: .jsonAndFile
            }
        answer =
            switch operation.answer {
            case .none: .none
            case .json: .json
            case .bytes: .bytes
            case .events: .events
            }
    }
}
