package import LLMRingCore
public import LLMRingHTTP

/// A provider's address, key and transport: what every operation needs.
public struct ProviderConnection: Sendable {
    /// What the spec says about the provider.
    public let provider: ProviderDescription
    /// The address, without a slash at its end.
    public let baseURL: String
    /// What carries requests.
    public let transport: any Transport
    /// How long calls may take.
    public var deadlines: Deadlines
    /// The model of references that name none, such as `provider:`.
    package let defaultModel: String?
    /// The key; never printed.
    private let apiKey: String?

    /// The largest whole answer that is read, in bytes.
    package static let answerLimit = HTTPBody.defaultLimit

    /// Makes a connection; what is not given comes from the environment, then from the spec.
    ///
    /// - Parameters:
    ///   - provider: What the spec says.
    ///   - apiKey: The key.
    ///   - baseURL: The address.
    ///   - transport: What carries requests.
    ///   - deadlines: How long calls may take.
    ///   - environment: The variables to look in; those of the process when it is not given.
    public init(
        _ provider: ProviderDescription,
        apiKey: String? = nil,
        baseURL: String? = nil,
        transport: any Transport,
        deadlines: Deadlines = Deadlines(),
        environment: [String: String]? = nil
    ) {
        let look = { (name: String) in environment.map { $0[name] } ?? Environment.value(of: name) }
        let first = { (names: [String]) in names.lazy.compactMap { look($0).flatMap(nonEmpty) }.first }
        self.provider = provider
        self.transport = transport
        self.deadlines = deadlines
        defaultModel = first(provider.modelVariables)
        self.apiKey = apiKey ?? first(provider.keyVariables)
        self.baseURL = Self.normal(baseURL ?? first(provider.baseURLVariables) ?? provider.baseURL)
    }

    /// Whether there is a key, or none is needed.
    public var isReady: Bool { apiKey != nil || provider.isKeyOptional }

    /// Checks that there is a key where one is needed.
    ///
    /// - Throws: ``LLMError`` with code `configuration`.
    package func checkKey() throws(LLMError) {
        guard !isReady else { return }
        let variables = provider.keyVariables.joined(separator: " or ")
        throw LLMError(
            .configuration,
            "there is no key for '\(provider.id)'; set \(variables), or pass the key",
            provider: provider.id
        )
    }

    /// What calls say about who makes them.
    static let userAgent = "llmring-swift"

    /// The request of a call, with the key in its header.
    ///
    /// - Parameters:
    ///   - call: The call.
    ///   - body: JSON to send in the place of the call's own body.
    ///   - accepts: The media type that the answer should have.
    /// - Returns: The request.
    package func request(
        _ call: OperationCall,
        body: [UInt8]? = nil,
        accepts: String = "application/json"
    ) -> HTTPRequest {
        let body = body.map { CallBody(bytes: $0) } ?? call.body
        var headers = HTTPHeaders()
        if let body { headers["content-type"] = body.mediaType }
        headers["accept"] = accepts
        headers["user-agent"] = Self.userAgent
        setKey(&headers)
        for (name, value) in call.headers { headers[name] = value }
        let address = call.place == .root ? rootURL : baseURL
        let url = address + call.target
        return HTTPRequest(method: call.method.rawValue, url: url, headers: headers, body: body?.bytes)
    }

    /// Sets the headers that each request to the provider carries, the key among them.
    func setKey(_ headers: inout HTTPHeaders) {
        for (name, value) in provider.headers { headers[name] = value }
        if let apiKey { headers[provider.keyHeader] = provider.keyPrefix + apiKey }
    }

    /// The address less the path that the spec's default address ends with.
    private var rootURL: String {
        let path = provider.baseURL.dropFirst(Self.origin(of: provider.baseURL).count)
        return !path.isEmpty && baseURL.hasSuffix(path) ? String(baseURL.dropLast(path.count)) : baseURL
    }

    /// An address with a scheme and without a slash at its end.
    private static func normal(_ address: String) -> String {
        var text = address
        while text.hasSuffix("/") { text.removeLast() }
        return text.hasPrefix("http://") || text.hasPrefix("https://") ? text : "http://\(text)"
    }
}

extension ProviderConnection: CustomStringConvertible {
    /// The provider and the address, without the key.
    public var description: String { "\(provider.id) at \(baseURL)" }
}
