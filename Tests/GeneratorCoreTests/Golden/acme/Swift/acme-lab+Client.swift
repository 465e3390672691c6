// Generated from Specs/providers/acme-lab.json. Do not edit.

/// A typed client of Acme Lab: every operation, every field.
///
/// Source: <https://docs.acme.example/lab>
public struct AcmeLabClient: AcmeItemsOperations {
    /// The connection that all operations use.
    public let connection: ProviderConnection

    /// Makes a client on a connection.
    public init(connection: ProviderConnection) { self.connection = connection }

    /// What is known of the provider.
    public static let provider = ProviderDescription(
        id: "acme-lab",
        name: "Acme Lab",
        documentation: "https://docs.acme.example/lab",
        baseURL: "https://lab.acme.example/v1",
        baseURLVariables: [],
        keyVariables: [],
        keyHeader: "authorization",
        keyPrefix: "",
        isKeyOptional: true,
        headers: [:],
        dialects: ["acme-items"],
        chats: [ChatBinding(AcmeItemsAdapter.self)]
    )
}
