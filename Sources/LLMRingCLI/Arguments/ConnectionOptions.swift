import LLMRing

/// The address and the key to use in the place of a provider's own.
struct ConnectionOptions: Hashable {
    /// The address.
    let baseURL: String?

    /// The key.
    let apiKey: String?

    /// The names of the options.
    static let names = ["--base-url", "--api-key"]

    /// Takes the options of a command.
    init(_ reader: ArgumentReader) {
        baseURL = reader.value("--base-url")
        apiKey = reader.value("--api-key")
    }

    /// Whether neither is given.
    var isEmpty: Bool { baseURL == nil && apiKey == nil }

    /// Sets what is given for a provider.
    func apply(to configuration: inout LLMRing.Configuration, for provider: String) {
        if let apiKey { configuration.keys[provider] = apiKey }
        if let baseURL { configuration.baseURLs[provider] = baseURL }
    }
}
