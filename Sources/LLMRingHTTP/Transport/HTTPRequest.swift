/// A request over HTTP.
public struct HTTPRequest: Sendable {
    /// The method, in upper case.
    public var method: String

    /// The whole address, `https` or `http`, percent-encoded.
    public var url: String

    /// The header fields.
    ///
    /// An answer is decompressed when `Accept-Encoding` stands here and the
    /// transport knows the encoding. Content lengths are set by the transport.
    public var headers: HTTPHeaders

    /// The body; nil for none.
    public var body: [UInt8]?

    /// Makes a request.
    public init(method: String = "GET", url: String, headers: HTTPHeaders = [:], body: [UInt8]? = nil) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
    }
}
