package import LLMRingCore

/// Texts to turn into vectors in one call, as adapters see them.
package struct EmbeddingCall: Sendable {
    /// The texts.
    package var texts: [String]
    /// The length of the vectors wanted; `nil` for the model's own.
    package var dimensions: Int?
    /// Fields that are put into the body as they are.
    package var extraParameters: JSONObject

    /// Makes a call.
    package init(texts: [String], dimensions: Int? = nil, extraParameters: JSONObject = [:]) {
        self.texts = texts
        self.dimensions = dimensions
        self.extraParameters = extraParameters
    }
}
