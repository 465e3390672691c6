import LLMRingCore
import LLMRingHTTP

/// A request without secrets.
struct CassetteRequest: Sendable {
    /// The method.
    var method: String

    /// The address.
    var url: String

    /// The header fields.
    var headers: HTTPHeaders

    /// The body; `nil` for none.
    var body: [UInt8]?

    /// Makes a request.
    init(method: String, url: String, headers: HTTPHeaders, body: [UInt8]?) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
    }

    /// Takes the secrets out of a request.
    init(_ request: HTTPRequest, redaction: CassetteTransport.Redaction, secrets: [String]) {
        method = request.method
        url = redaction.redacted(address: request.url, secrets)
        headers = redaction.redacted(request.headers, secrets)
        body = request.body.map { Array(CassetteTransport.Redaction.redacted([$0], secrets).joined()) }
    }

    /// How messages call the request: the method and the address without its query.
    var shown: String {
        let address = CassetteAddress(url)
        return "\(method) \(address.scheme)\(address.host)\(address.path)"
    }
}
