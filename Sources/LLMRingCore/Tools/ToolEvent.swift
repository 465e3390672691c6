/// What happens while calls run.
package enum ToolEvent: Sendable {
    /// A call begins.
    case started(ToolCall)
    /// A call has ended, with its place among the calls.
    case finished(ToolResult, index: Int)
}
