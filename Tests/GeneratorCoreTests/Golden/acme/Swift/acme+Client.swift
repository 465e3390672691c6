// Generated from Specs/providers/acme.json. Do not edit.

/// A typed client of Acme: every operation, every field.
///
/// Source: <https://docs.acme.example>
public struct AcmeClient: AcmeChatOperations, AcmeBlocksOperations, AcmeFilesOperations {
    /// The connection that all operations use.
    public let connection: ProviderConnection

    /// Makes a client on a connection.
    public init(connection: ProviderConnection) { self.connection = connection }

    /// What is known of the provider.
    public static let provider = ProviderDescription(
        id: "acme",
        name: "Acme",
        documentation: "https://docs.acme.example",
        baseURL: "https://api.acme.example/v1",
        baseURLVariables: ["ACME_BASE_URL"],
        keyVariables: ["ACME_API_KEY", "ACME_KEY"],
        keyHeader: "authorization",
        keyPrefix: "Bearer ",
        isKeyOptional: false,
        headers: ["acme-version": "2026-01-31"],
        dialects: ["acme-chat", "acme-blocks", "acme-files"],
        chats: [ChatBinding(AcmeChatAdapter.self), ChatBinding(AcmeBlocksAdapter.self)],
        services: [AcmeChatServices.all, AcmeBlocksServices.all]
    )
}
