/// Who speaks in a message.
public enum Role: String, Sendable, Hashable, CaseIterable {
    /// Whoever sets the rules of the conversation.
    case system
    /// The person, or the program that asks.
    case user
    /// The model.
    case assistant
    /// A tool that the model called.
    case tool
}
