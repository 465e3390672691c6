/// What a request lets one expect of its answer.
package struct AnswerExpectations: Sendable {
    /// What the identifiers of tool calls are made from that come without one.
    package var callSeed: UInt64 = 0

    /// What reads tool calls out of the text; `nil` when they do not stand there.
    package var calls: PromptedCallReader?

    /// The name of the tool whose arguments are the answer; `nil` when text is.
    package var answerTool: String?

    /// What tells whether the prompt was cut; `nil` when the provider says so itself.
    package var input: InputCheck?

    /// Expects nothing in particular.
    package init() {}
}
