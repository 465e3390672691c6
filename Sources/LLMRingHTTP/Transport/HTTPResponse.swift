/// An answer over HTTP, whose body may be still on its way.
public struct HTTPResponse: Sendable {
    /// The status code.
    public var status: Int

    /// The header fields.
    public var headers: HTTPHeaders

    /// The body, to be read once.
    public var body: HTTPBody

    /// Makes an answer.
    public init(status: Int, headers: HTTPHeaders = [:], body: HTTPBody = HTTPBody([])) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}
