import LLMRing
import LLMRingTesting

/// How a call ended.
struct FaultOutcome: Sendable {
    /// The answer's text; `nil` when the call failed.
    var answer: String?
    /// The error; `nil` when there was none, or it is no `LLMError`.
    var error: LLMError?
    /// The text that the events brought.
    var delivered = ""
    /// All attempts of the call.
    var attempts: [CallAttempt] = []
    /// How many requests arrived.
    var requests = 0
    /// What was left over when the call was done.
    var leaks: [String] = []
    /// What was thrown that is no `LLMError`.
    var stranger: String?

    /// Makes a call, and waits for its end.
    static func of(_ request: LLMRequest, on ring: LLMRing, streamed: Bool) async -> FaultOutcome {
        var outcome = FaultOutcome()
        do {
            guard streamed else {
                outcome.take(try await ring.chat(request))
                return outcome
            }
            let stream = try await ring.chatStream(request)
            for try await event in stream { outcome.delivered += event.content }
            outcome.take(try await stream.response)
        } catch let error as LLMError {
            outcome.error = error
            outcome.attempts = error.attempts
        } catch {
            outcome.stranger = "\(error)"
        }
        return outcome
    }

    /// Takes in the whole answer.
    private mutating func take(_ response: LLMResponse) {
        answer = response.content
        attempts = response.attempts
    }

    /// The outcome as a cell of the table.
    func cell(of text: String, counts: Bool) -> String {
        if let error {
            let wait = error.retryAfter.map { ", wait \($0)" } ?? ""
            let share = counts && !delivered.isEmpty ? ", \(delivered.count) of \(text.count) letters" : ""
            let number = attempts.count > 1 ? ", \(attempts.count) attempts" : ""
            return "`\(error.code)`\(wait)\(share)\(number)"
        }
        if let stranger { return stranger }
        return (answer == text ? "answer" : "another answer") + recovery
    }

    /// How the answer came about after a failure, for the table.
    private var recovery: String {
        guard attempts.count > 1, let first = attempts.first, let last = attempts.last else { return "" }
        if last.model == first.model { return ", attempt \(attempts.count) after \(last.wait)" }
        let isSame = last.model.prefix { $0 != ":" } == first.model.prefix { $0 != ":" }
        return isSame ? " of another model" : " of another provider"
    }
}
