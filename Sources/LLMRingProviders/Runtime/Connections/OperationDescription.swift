/// An operation of a provider, for calls whose types are not known.
package struct OperationDescription: Sendable {
    /// The operation's name.
    package let name: String
    /// The HTTP method.
    package let method: OperationCall.Method
    /// The path, with parameters in braces.
    package let path: String
    /// The parameters of the query.
    package let query: [String]
    /// Whether a body is sent.
    package let takesBody: Bool
    /// Whether the answer can be streamed.
    package let streams: Bool

    /// Makes a description.
    package init(
        _ name: String,
        _ method: OperationCall.Method,
        _ path: String,
        query: [String] = [],
        takesBody: Bool,
        streams: Bool
    ) {
        self.name = name
        self.method = method
        self.path = path
        self.query = query
        self.takesBody = takesBody
        self.streams = streams
    }
}
