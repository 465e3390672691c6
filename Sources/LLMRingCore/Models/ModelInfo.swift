/// A model as its provider lists it.
///
/// What the provider did not say is `nil`.
public struct ModelInfo: Sendable, Hashable {
    /// The model's name in requests, in the provider's words.
    public var id: String

    /// The identifier of the provider that lists it.
    public var provider: String

    /// The name for people.
    public var name: String?

    /// When it was made, in seconds since 1970.
    public var created: Int?

    /// Who made it.
    public var owner: String?

    /// The size of the context window, in tokens.
    public var contextTokens: Int?

    /// The most tokens of an answer.
    public var maxOutputTokens: Int?

    /// What it can do, as far as the list tells; `nil` when the list tells nothing.
    public var capabilities: Set<Capability>?

    /// Whether it is in memory, for servers that load models.
    public var isLoaded: Bool?

    /// The model as the provider wrote it.
    public var json: JSONValue

    /// Makes a model of which only the name is known.
    public init(id: String, provider: String, json: JSONValue = .null) {
        self.id = id
        self.provider = provider
        self.json = json
    }

    /// The model as requests name it, such as `provider:model`.
    public var reference: String { "\(provider):\(id)" }
}
