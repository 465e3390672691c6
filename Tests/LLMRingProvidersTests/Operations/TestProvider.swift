import LLMRingCore
import LLMRingHTTP
import LLMRingProviders

/// A provider of no spec, for calls whose operations are described by hand.
enum TestProvider {
    /// The provider.
    static let description = ProviderDescription(
        id: "test",
        name: "Test",
        documentation: "https://docs.example",
        baseURL: "https://api.example/v1",
        baseURLVariables: [],
        keyVariables: ["TEST_KEY"],
        keyHeader: "authorization",
        keyPrefix: "Bearer ",
        isKeyOptional: false,
        headers: ["test-version": "1"],
        dialects: ["test"],
        chats: []
    )

    /// A connection over a transport.
    static func connection(
        _ transport: any Transport,
        baseURL: String = "https://api.example/v1"
    ) -> ProviderConnection {
        ProviderConnection(description, apiKey: "k-secret", baseURL: baseURL, transport: transport, environment: [:])
    }
}
