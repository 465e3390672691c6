public import LLMRingCore

/// An answer that is a value of a type.
public struct TypedResponse<Value: Sendable>: Sendable {
    /// The value.
    public var value: Value

    /// The whole answer, its usage that of all attempts.
    public var response: LLMResponse

    /// Makes an answer.
    public init(value: Value, response: LLMResponse) {
        self.value = value
        self.response = response
    }
}
