public import LLMRingCore
internal import LLMRingHTTP
internal import LLMRingProviders

/// The exact request that a call would send, with the key left out.
public struct RequestPreview: Sendable {
    /// The HTTP method.
    public let method: String

    /// The address.
    public let url: String

    /// The headers; the one with the key says `REDACTED`.
    public let headers: [(name: String, value: String)]

    /// The body; a form is an object of its parts, and a file is its name, type and size.
    public let body: JSONValue

    /// The settings that would be left out.
    public let warnings: [Warning]

    /// Makes a preview of a call.
    init(_ call: ChatCall, _ connection: ProviderConnection) {
        let body = (try? JSONValue(parsing: call.request.body ?? [])) ?? .null
        self.init(call.request, body: body, warnings: call.warnings, provider: connection.provider)
    }

    /// Makes a preview of a request.
    init(_ request: HTTPRequest, body: JSONValue, warnings: [Warning] = [], provider: ProviderDescription) {
        method = request.method
        url = request.url
        headers = request.headers.map { name, value in
            (name: name, value: name.lowercased() == provider.keyHeader.lowercased() ? "REDACTED" : value)
        }
        self.body = body
        self.warnings = warnings
    }
}
