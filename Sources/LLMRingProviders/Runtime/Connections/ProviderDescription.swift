package import LLMRingCore

/// What the specs say about a provider.
public final class ProviderDescription: Sendable {
    /// The identifier, as in `provider:model`.
    public let id: String
    /// The name for people.
    public let name: String
    /// The provider's page.
    public let documentation: String
    /// The address, without a slash at its end.
    public let baseURL: String
    /// Environment variables that hold another address, in order.
    public let baseURLVariables: [String]
    /// Environment variables that hold the key, in order.
    public let keyVariables: [String]
    /// Whether the provider can do without a key.
    public let isKeyOptional: Bool
    /// Environment variables that hold the model of references without one, such as `provider:`, in order.
    public let modelVariables: [String]
    /// The identifiers of the dialects, the default first; typed clients speak all of them.
    public let dialects: [String]
    /// The header that carries the key.
    package let keyHeader: String
    /// What stands before the key in the header.
    package let keyPrefix: String
    /// Headers that each request carries.
    package let headers: [String: String]
    /// The dialects that the provider chats in, the default first.
    package let chats: [ChatBinding]
    /// What the provider offers beside chats, by dialect; the first that has something counts.
    package let services: [DialectServices]

    /// Makes a description.
    package init(
        id: String,
        name: String,
        documentation: String,
        baseURL: String,
        baseURLVariables: [String],
        keyVariables: [String],
        keyHeader: String,
        keyPrefix: String,
        isKeyOptional: Bool,
        modelVariables: [String] = [],
        headers: [String: String],
        dialects: [String],
        chats: [ChatBinding],
        services: [DialectServices] = []
    ) {
        self.id = id
        self.name = name
        self.documentation = documentation
        self.baseURL = baseURL
        self.baseURLVariables = baseURLVariables
        self.keyVariables = keyVariables
        self.keyHeader = keyHeader
        self.keyPrefix = keyPrefix
        self.isKeyOptional = isKeyOptional
        self.modelVariables = modelVariables
        self.headers = headers
        self.dialects = dialects
        self.chats = chats
        self.services = services
    }

    /// How the errors of a dialect are told apart; those of the default where it has no rules.
    package func errors(of dialect: String?) -> ErrorTable {
        let chat = chats.first { $0.dialect == dialect } ?? chats.first
        return chat?.adapter.errors ?? ErrorTable(message: [], code: [], requestID: [], rules: [])
    }

    /// The headers with limits in the answers of a dialect; those of the default where it has none.
    package func rateLimits(of dialect: String?) -> RateLimitTable {
        let chat = chats.first { $0.dialect == dialect } ?? chats.first
        return chat?.rateLimits ?? RateLimitTable()
    }

    /// The dialect to chat in.
    ///
    /// - Parameters:
    ///   - dialect: The one that the caller wants; `nil` for the one that suits the model, or else the default.
    ///   - model: The model in the provider's words.
    /// - Returns: The dialect as the provider speaks it.
    /// - Throws: ``LLMError`` with code `unsupported` when the provider does not speak it.
    package func chat(_ dialect: String?, model: String = "") throws(LLMError) -> ChatBinding {
        if dialect == nil, let chat = chats.first(where: { $0.isChosen(for: model) }) { return chat }
        if let chat = chats.first(where: { dialect == nil || $0.dialect == dialect }) { return chat }
        guard !chats.isEmpty else {
            throw LLMError(.unsupported, "there is no chat with '\(id)' yet; use its typed client", provider: id)
        }
        throw LLMError(
            .unsupported,
            "'\(id)' does not chat in dialect '\(dialect ?? "")'; it chats in \(chats.map(\.dialect).joined(separator: ", "))",
            provider: id
        )
    }
}
