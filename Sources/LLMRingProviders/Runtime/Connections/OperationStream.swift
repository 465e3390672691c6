/// How the answer of an operation is streamed.
package struct OperationStream: Sendable {
    /// How events are cut.
    package let framing: Framing
    /// Fields of the body that turn streaming on, as a JSON object.
    let fixed: String
    /// Another path.
    package let path: String?
    /// Parameters of the query.
    package let query: [(String, String)]

    /// Describes a stream.
    package init(_ framing: Framing, fixed: String = "{}", path: String? = nil, query: [(String, String)] = []) {
        self.framing = framing
        self.fixed = fixed
        self.path = path
        self.query = query
    }
}
