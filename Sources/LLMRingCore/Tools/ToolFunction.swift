/// The function of a tool, compared by identity.
package final class ToolFunction: Sendable, Hashable {
    /// Carries out a call with arguments that keep to the schema.
    package let body: @Sendable (JSONObject) async throws -> ToolOutput

    /// Why the tool cannot be used; found when it was declared, and thrown before it is first offered.
    package let fault: LLMError?

    /// Makes a function.
    package init(fault: LLMError? = nil, _ body: @escaping @Sendable (JSONObject) async throws -> ToolOutput) {
        self.fault = fault
        self.body = body
    }

    /// Whether both are the same function.
    package static func == (one: ToolFunction, other: ToolFunction) -> Bool { one === other }

    /// Hashes the identity.
    package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
