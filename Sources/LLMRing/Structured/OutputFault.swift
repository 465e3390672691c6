internal import LLMRingCore

/// Why an answer is not what was asked for.
struct OutputFault: Sendable {
    /// Where the JSON breaks its schema.
    private var violations: [SchemaViolation] = []
    /// What happened, without the answer's words.
    private let message: String
    /// What an error has to say beyond it.
    private var advice = "its text is in 'partialResponse'"
    /// What the model is told.
    private(set) var feedback = ""
    /// Whether asking again can help.
    private(set) var canBeMended = false
    /// What the caller's check threw.
    private var cause: (any Error)?

    /// A fault of what breaks its schema.
    init(_ violations: [SchemaViolation], of response: LLMResponse) {
        self.violations = violations
        switch response.finishReason {
        case .length:
            message = "the answer was cut off at its longest, so that its JSON is not whole"
            advice = "raise maxOutputTokens"
        case .contentFilter:
            message = "the provider's filter stopped the answer, so that its JSON is not whole"
        default:
            message = Self.message(violations)
            if violations.first?.rule != "json" { advice = "see 'violations'; \(advice)" }
            canBeMended = true
            feedback = Self.feedback(violations)
        }
    }

    /// A fault that the caller's own check found.
    init(unaccepted error: any Error) {
        cause = error
        message = "the answer follows its schema, but was not accepted"
        advice = "see 'underlyingError'"
        canBeMended = true
        feedback = """
            Your answer is not accepted: \((error as? LLMError)?.message ?? "\(error)")
            Answer again with the whole JSON value, corrected, and nothing else.
            """
    }

    /// A fault of a model that does not answer.
    init(refusal: String) {
        message = "the model refused to answer"
        advice = "its words are in 'partialResponse'"
    }

    /// A fault of a model that asks for tools where a value was wanted.
    static let toolCalls = OutputFault(
        "the model asked for tools instead of answering",
        "run them, which are in 'partialResponse', and ask again, or offer none"
    )

    /// A fault that no violation stands behind.
    private init(_ message: String, _ advice: String) {
        self.message = message
        self.advice = advice
    }

    /// The fault as an error that carries the answer.
    func error(_ response: LLMResponse) -> LLMError {
        var error = LLMError(
            .invalidOutput,
            "\(message); \(advice)",
            provider: response.provider,
            underlyingError: cause
        )
        error.violations = violations
        error.attempts = response.attempts
        error.partialResponse = response
        return error
    }

    /// The fault as a warning, for answers that need not be strict.
    var warning: Warning { Warning(setting: "responseFormat", message: message) }

    /// What is wrong, by the first of the violations.
    private static func message(_ violations: [SchemaViolation]) -> String {
        guard let first = violations.first, first.rule != "json" else { return "the answer is no JSON" }
        let place = first.path.isEmpty ? "" : " at '\(first.path)'"
        let others = violations.count - 1
        let rest = others == 0 ? "" : ", and \(others) more"
        return "the answer breaks its schema\(place) (\(first.rule)\(rest))"
    }

    /// What the model is told of violations.
    private static func feedback(_ violations: [SchemaViolation]) -> String {
        let list = violations.prefix(20).map { "- \($0.message)" }.joined(separator: "\n")
        return """
            Your answer does not follow the JSON Schema:
            \(list)
            Answer again with the whole JSON value, corrected, and nothing else.
            """
    }
}
