/// What a dialect offers beside chats, as one provider speaks it.
package struct DialectServices: Sendable {
    /// The dialect's identifier.
    package let dialect: String
    /// How texts become vectors; `nil` when they do not.
    package private(set) var embedding: EmbeddingAdapter?
    /// How models are listed; `nil` when they are not.
    package private(set) var modelList: ModelListAdapter?
    /// How the server's health is told; `nil` when it is not.
    package private(set) var health: HealthAdapter?
    /// The most texts of one call to this provider; `nil` when the dialect's limit holds.
    package private(set) var maxTexts: Int?
    /// Settings that the provider does not take.
    package private(set) var refuses: [String: Unsupported] = [:]

    /// Makes the services of a dialect.
    package init(
        _ dialect: String,
        embedding: EmbeddingAdapter? = nil,
        modelList: ModelListAdapter? = nil,
        health: HealthAdapter? = nil
    ) {
        self.dialect = dialect
        self.embedding = embedding
        self.modelList = modelList
        self.health = health
    }

    /// The services of a provider that differs from its dialect.
    ///
    /// - Parameters:
    ///   - lacks: The sections of the spec that the provider does not offer.
    ///   - maxTexts: The most texts of one call.
    ///   - refuses: Settings that the provider does not take.
    /// - Returns: The services.
    package func adapted(
        lacks: Set<String> = [],
        maxTexts: Int? = nil,
        refuses: [String: Unsupported] = [:]
    ) -> DialectServices {
        var services = self
        if lacks.contains("embed") { services.embedding = nil }
        if lacks.contains("modelList") { services.modelList = nil }
        if lacks.contains("health") { services.health = nil }
        services.maxTexts = maxTexts ?? embedding?.maxTexts
        services.refuses = refuses
        return services
    }
}
