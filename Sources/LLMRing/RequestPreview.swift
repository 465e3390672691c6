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

    /// The body.
    public let body: JSONValue

    /// The settings that would be left out.
    public let warnings: [Warning]

    /// Makes a preview of a call.
    init(_ call: ChatCall, _ connection: ProviderConnection) {
        method = call.request.method
        url = call.request.url
        headers = call.request.headers.map { name, value in
            (name: name, value: name.lowercased() == connection.provider.keyHeader ? "REDACTED" : value)
        }
        body = (try? JSONValue(parsing: call.request.body ?? [])) ?? .null
        warnings = call.warnings
    }
}
