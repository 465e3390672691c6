/// Whether the model must ask for a tool.
public enum ToolChoice: Sendable, Hashable {
    /// The model decides.
    case auto
    /// No tool.
    case none
    /// Some tool.
    case required
    /// The tool of this name.
    case tool(String)
}
