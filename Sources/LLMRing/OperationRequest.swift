public import LLMRingCore

/// A call of one of a provider's operations by its name, without the types of a typed client.
///
/// ```swift
/// let request = OperationRequest("provider", "models", parameters: ["limit": 10])
/// print(try await ring.call(request).json ?? .null)
/// ```
public struct OperationRequest: Sendable {
    /// The provider's identifier.
    public var provider: String

    /// The operation's name, as in the provider's typed client.
    public var operation: String

    /// The body, as the provider takes it; for a form, an object with its fields.
    public var body: JSONValue?

    /// Parameters of the path and the query, headers, and fields of a form, by their names on the wire.
    public var parameters: JSONObject

    /// Files by the field of the form; by any name where the operation takes one file.
    public var files: [(name: String, file: UploadFile)]

    /// The longest that the call may take, with all its attempts; `nil` for what the ring says.
    public var timeout: Duration?

    /// When the call is made again; `nil` for what the ring says.
    ///
    /// An operation that changes something is only made again when the provider refused it: after `rateLimited`,
    /// `overloaded` and `connectTimeout`.
    public var retry: RetryPolicy?

    /// Makes a request.
    ///
    /// - Parameters:
    ///   - provider: The provider's identifier.
    ///   - operation: The operation's name.
    ///   - body: The body.
    ///   - parameters: The parameters.
    ///   - files: The files.
    public init(
        _ provider: String,
        _ operation: String,
        body: JSONValue? = nil,
        parameters: JSONObject = [:],
        files: [(name: String, file: UploadFile)] = []
    ) {
        self.provider = provider
        self.operation = operation
        self.body = body
        self.parameters = parameters
        self.files = files
    }
}
