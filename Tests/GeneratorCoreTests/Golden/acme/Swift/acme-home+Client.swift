// Generated from Specs/providers/acme-home.json. Do not edit.

import LLMRingCore

/// A typed client of Acme at Home: every operation, every field.
///
/// Source: <https://docs.acme.example/home>
public struct AcmeHomeClient: AcmeChatOperations, AcmeBlocksOperations, AcmeFilesOperations {
    /// The connection that all operations use.
    public let connection: ProviderConnection

    /// Makes a client on a connection.
    public init(connection: ProviderConnection) { self.connection = connection }

    /// What is known of the provider.
    public static let provider = ProviderDescription(
        id: "acme-home",
        name: "Acme at Home",
        documentation: "https://docs.acme.example/home",
        baseURL: "http://localhost:8080/v1",
        baseURLVariables: ["ACME_HOME_URL"],
        keyVariables: ["ACME_HOME_KEY"],
        keyHeader: "authorization",
        keyPrefix: "Bearer ",
        isKeyOptional: true,
        modelVariables: ["ACME_HOME_MODEL"],
        headers: ["acme-version": "2026-01-31"],
        dialects: ["acme-chat", "acme-blocks", "acme-files"],
        chats: [
            ChatBinding(
                AcmeChatAdapter.self,
                models: [ModelFlags("*", yes: ["plain", "thinks"])],
                refuses: ["seed": .warn],
                rateLimits: RateLimitTable([RateLimitTable.Row(.requests, remaining: "home-calls-left")])
            ),
            ChatBinding(AcmeBlocksAdapter.self),
        ],
        services: [
            AcmeChatServices.all.adapted(lacks: ["health"], maxTexts: 2, refuses: ["dimensions": .warn]),
            AcmeBlocksServices.all,
        ]
    )
}
