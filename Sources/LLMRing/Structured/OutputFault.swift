internal import LLMRingCore

/// Why an answer is not what was asked for.
struct OutputFault: Sendable {
    /// Where the JSON breaks its schema.
    private var violations: [SchemaViolation] = []
    /// What happened, without the answer's words.
    private var message: String
    /// What the model is told.
    let feedback: String
    /// Whether asking again can help.
    private(set) var canBeMended = true
    /// What the caller's check threw.
    private var cause: (any Error)?

    /// A fault of what breaks its schema.
    init(_ violations: [SchemaViolation], isCut: Bool) {
        self.violations = violations
        let list = violations.prefix(20).map { "- \($0.message)" }.joined(separator: "\n")
        feedback = """
            Your answer does not follow the JSON Schema:
            \(list)
            Answer again with the whole JSON value, corrected, and nothing else.
            """
        if isCut {
            message = "the answer was cut off at its longest, so that its JSON is not whole; raise maxOutputTokens"
            canBeMended = false
        } else if violations.first?.rule == "json" {
            message = "the answer is no JSON; its text is in 'partialResponse'"
        } else {
            let first = violations.first.map { "at '\($0.path)' by '\($0.rule)'" } ?? ""
            let rest = violations.count > 1 ? " and in \(violations.count - 1) other places" : ""
            message = "the answer breaks its schema \(first)\(rest); see 'violations', its text is in 'partialResponse'"
        }
    }

    /// A fault that the caller's own check found.
    init(unaccepted error: any Error) {
        cause = error
        message = "the answer follows its schema, but was not accepted; see 'underlyingError'"
        feedback = """
            Your answer is not accepted: \((error as? LLMError)?.message ?? "\(error)")
            Answer again with the whole JSON value, corrected, and nothing else.
            """
    }

    /// A fault of a model that does not answer.
    init(refusal: String) {
        message = "the model refused to answer; its words are in 'partialResponse'"
        feedback = ""
        canBeMended = false
    }

    /// The fault as an error that carries the answer.
    func error(_ response: LLMResponse) -> LLMError {
        var error = LLMError(.invalidOutput, message, provider: response.provider, underlyingError: cause)
        error.violations = violations
        error.attempts = response.attempts
        error.partialResponse = response
        return error
    }

    /// The fault as a warning, for answers that need not be strict.
    var warning: Warning { Warning(setting: "responseFormat", message: message) }
}
