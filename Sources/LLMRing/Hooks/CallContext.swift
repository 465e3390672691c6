public import LLMRingCore

/// A call of a ring, as its middleware sees it.
public struct CallContext: Sendable {
    /// What is called for.
    public enum Kind: String, Sendable, Hashable {
        /// A whole answer.
        case chat
        /// An answer as it comes.
        case chatStream = "chat_stream"
        /// Vectors.
        case embed
        /// A list of models.
        case models
        /// An operation by its name.
        case operation
    }

    /// The number of the call, from 1 on for each ring.
    public let id: Int

    /// What is called for.
    public let kind: Kind

    /// The model that was asked for, or the provider and the operation.
    public let model: String

    /// The request, which middleware may change before the call; `nil` for what is no chat.
    @BoxedOptional public var request: LLMRequest?

    /// Makes a context.
    ///
    /// - Parameters:
    ///   - id: The number of the call.
    ///   - kind: What is called for.
    ///   - model: The model that was asked for.
    ///   - request: The request.
    public init(id: Int, kind: Kind, model: String, request: LLMRequest? = nil) {
        self.id = id
        self.kind = kind
        self.model = model
        self.request = request
    }
}
