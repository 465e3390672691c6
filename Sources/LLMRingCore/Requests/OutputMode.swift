/// How an answer that follows a schema is asked for.
public enum OutputMode: String, Sendable, Hashable, CaseIterable {
    /// As the specs say for the model: the best of the others that it has.
    case automatic
    /// By the provider's own means, which hold the model to the schema.
    case native
    /// By a tool that the model must call, whose arguments are the answer.
    case tool
    /// In words: the schema stands in an instruction.
    case prompt
}
