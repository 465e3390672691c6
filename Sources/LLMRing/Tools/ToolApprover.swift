public import LLMRingCore

/// Decides on a call that needs approval, such as by asking a person.
///
/// Calls of an answer are decided one after the other, in their order, before
/// any of them runs. What it throws ends the run.
public typealias ToolApprover = @Sendable (ToolCall) async throws -> ToolDecision
