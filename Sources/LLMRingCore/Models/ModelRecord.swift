/// What the registry knows of a model.
///
/// What it does not say is `nil`, or missing.
public struct ModelRecord: Sendable, Hashable {
    /// The identifier of the provider.
    public var provider: String

    /// The model's name in requests.
    public var name: String

    /// The name for people.
    public var displayName: String

    /// What the model is for.
    public var summary: String?

    /// Other names of the model in requests.
    public var aliases: [String]

    /// The most tokens that it reads.
    public var maxInputTokens: Int?

    /// The most tokens that it writes.
    public var maxOutputTokens: Int?

    /// What it costs.
    public var prices: ModelPrices

    /// What it can and cannot do.
    public var features: [ModelFeature: Bool]

    /// Whether the provider still serves it.
    public var isActive: Bool

    /// Whether it thinks before it answers, even when it is not asked to.
    public var isReasoningModel: Bool

    /// The least tokens that reasoning should have.
    public var minReasoningTokens: Int?

    /// The provider's interface that it is called by, such as `chat` or `embeddings`.
    public var endpoint: String?

    /// The day it came into the registry, as `2026-01-31`.
    public var addedDate: String?

    /// The day it is retired by the provider, or was, as `2026-01-31`.
    public var deprecatedDate: String?

    /// Fields that have no place here, as they were read.
    public var otherFields: JSONObject

    /// Makes a record of which only the names are known.
    public init(provider: String, name: String, displayName: String? = nil) {
        self.provider = provider
        self.name = name
        self.displayName = displayName ?? name
        aliases = []
        prices = ModelPrices()
        features = [:]
        isActive = true
        isReasoningModel = false
        otherFields = [:]
    }

    /// The model as requests name it, such as `provider:model`.
    public var reference: String { "\(provider):\(name)" }

    /// Whether it turns texts into vectors.
    public var isEmbedding: Bool { endpoint == "embeddings" }

    /// Whether it can do something; `nil` when the registry does not say.
    public func supports(_ feature: ModelFeature) -> Bool? { features[feature] }
}
