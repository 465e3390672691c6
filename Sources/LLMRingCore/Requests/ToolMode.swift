/// How tools are offered to the model.
public enum ToolMode: String, Sendable, Hashable, CaseIterable {
    /// As the specs say for the model.
    case automatic
    /// In the provider's own way, whatever the specs say of the model.
    case native
    /// In words: the tools stand in an instruction, and calls are read out of the answer's text.
    case prompt
}
