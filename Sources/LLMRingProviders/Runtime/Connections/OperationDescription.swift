package import LLMRingCore

/// An operation of a provider: what a call by its name needs to know.
package struct OperationDescription: Sendable {
    /// What is sent.
    package enum Body: Sendable {
        /// Nothing.
        case none
        /// JSON.
        case json
        /// A form with these fields.
        case form([OperationParameter])
        /// The bytes of a file.
        case bytes
        /// JSON, and then a file.
        case resumable(ResumableUpload)
    }

    /// What comes back.
    package enum Answer: Sendable {
        /// Nothing that is read.
        case none
        /// JSON.
        case json
        /// Bytes.
        case bytes
        /// Events alone: the call can only be streamed.
        case events
    }

    /// The operation's name.
    package let name: String
    /// The HTTP method.
    package let method: OperationCall.Method
    /// The path, with parameters in braces.
    package let path: String
    /// Where the path begins.
    package let place: OperationCall.Place
    /// The identifier of its dialect.
    package let dialect: String
    /// What it does.
    package let doc: String
    /// The parameters of the query.
    package let query: [OperationParameter]
    /// The headers that a caller may set.
    package let headers: [OperationParameter]
    /// What is sent.
    package let body: Body
    /// Fields of the body that a call without streaming sets, as a JSON object.
    private let fixed: String
    /// What comes back.
    package let answer: Answer
    /// How the answer is streamed; `nil` when it cannot be.
    package let stream: OperationStream?

    /// Makes a description.
    package init(
        _ name: String,
        _ method: OperationCall.Method,
        _ path: String,
        at place: OperationCall.Place = .base,
        of dialect: String,
        doc: String = "",
        query: [OperationParameter] = [],
        headers: [OperationParameter] = [],
        body: Body = .none,
        fixed: String = "{}",
        answer: Answer,
        stream: OperationStream? = nil
    ) {
        self.name = name
        self.method = method
        self.path = path
        self.place = place
        self.dialect = dialect
        self.doc = doc
        self.query = query
        self.headers = headers
        self.body = body
        self.fixed = fixed
        self.answer = answer
        self.stream = stream
    }

    /// The names of the path's parameters, in order.
    package var pathParameters: [String] {
        path.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map { String($0.prefix { $0 != "}" }) }
    }

    /// The fields of the form that is sent; empty for other bodies.
    package var formFields: [OperationParameter] {
        if case .form(let fields) = body { fields } else { [] }
    }

    /// What a caller may give in the query, in headers and in a form.
    package var openFields: [OperationParameter] {
        (query + headers + formFields).filter { $0.value == nil }
    }

    /// Whether one file is sent beside the body, or in its place.
    package var takesFile: Bool {
        switch body {
        case .bytes, .resumable: true
        case .none, .json, .form: false
        }
    }

    /// Whether JSON is sent.
    package var takesJSON: Bool {
        switch body {
        case .json, .resumable: true
        case .none, .form, .bytes: false
        }
    }

    /// Fields of the body that a call sets, whatever the caller says.
    package func fixedFields(streaming: Bool) -> JSONObject {
        let text = streaming ? stream?.fixed ?? "{}" : fixed
        return (try? JSONValue(parsing: text))?.objectValue ?? JSONObject()
    }
}
