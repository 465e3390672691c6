// Generated from Specs/providers/acme-shop.json. Do not edit.

/// A typed client of Acme Shop: every operation, every field.
///
/// Source: <https://docs.acme.example/shop>
public struct AcmeShopClient: AcmePartsOperations {
    /// The connection that all operations use.
    public let connection: ProviderConnection

    /// Makes a client on a connection.
    public init(connection: ProviderConnection) { self.connection = connection }

    /// What is known of the provider.
    public static let provider = ProviderDescription(
        id: "acme-shop",
        name: "Acme Shop",
        documentation: "https://docs.acme.example/shop",
        baseURL: "https://shop.acme.example",
        baseURLVariables: [],
        keyVariables: [],
        keyHeader: "authorization",
        keyPrefix: "",
        isKeyOptional: true,
        headers: [:],
        dialects: ["acme-parts"],
        chats: [ChatBinding(AcmePartsAdapter.self)]
    )
}
