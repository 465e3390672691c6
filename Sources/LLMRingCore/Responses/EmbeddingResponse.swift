/// Vectors that texts were turned into.
public struct EmbeddingResponse: Sendable, Hashable {
    /// The vectors, one for each text and in the order of the texts.
    public var vectors: [[Double]]

    /// How many tokens the texts took, over all calls; `nil` when the provider did not say.
    public var usage: Usage?

    /// The model that answered, in the provider's words.
    public var model: String?

    /// The identifier of the provider that answered.
    public var provider: String

    /// Settings that the provider could not be told.
    public var warnings: [Warning]

    /// The time from the first request to the end of the last answer.
    public var latency: Duration?

    /// How much of the provider's limits is left after the last call.
    public var rateLimit: RateLimit?

    /// Makes an answer without vectors.
    public init(provider: String) {
        vectors = []
        self.provider = provider
        warnings = []
    }

    /// The length of the vectors; 0 when there are none.
    public var dimensions: Int { vectors.first?.count ?? 0 }
}
