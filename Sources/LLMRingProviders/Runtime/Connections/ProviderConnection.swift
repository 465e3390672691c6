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
    /// The key; never printed.
    private let apiKey: String?

    /// The largest whole answer that is read, in bytes.
    package static let answerLimit = 256 << 20

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

    /// The request of a call, with the key in its header.
    package func request(_ call: OperationCall, body: [UInt8]?, accepts: String = "application/json") -> HTTPRequest {
        var headers = HTTPHeaders()
        if body != nil { headers["content-type"] = "application/json" }
        headers["accept"] = accepts
        headers["user-agent"] = "llmring-swift"
        for (name, value) in provider.headers { headers[name] = value }
        if let apiKey { headers[provider.keyHeader] = provider.keyPrefix + apiKey }
        for (name, value) in call.headers { headers[name] = value }
        return HTTPRequest(method: call.method.rawValue, url: baseURL + call.target, headers: headers, body: body)
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
