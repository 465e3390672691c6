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
    /// What was thrown that is no `LLMError`.
    var stranger: String?

    /// Makes a call, and waits for its end.
    static func of(_ request: LLMRequest, on ring: LLMRing, streamed: Bool) async -> FaultOutcome {
        var outcome = FaultOutcome()
        do {
            guard streamed else {
                outcome.answer = try await ring.chat(request).content
                return outcome
            }
            let stream = try await ring.chatStream(request)
            for try await event in stream { outcome.delivered += event.content }
            outcome.answer = try await stream.response.content
        } catch let error as LLMError {
            outcome.error = error
        } catch {
            outcome.stranger = "\(error)"
        }
        return outcome
    }

    /// The outcome as a cell of the table.
    func cell(of text: String, counts: Bool) -> String {
        if let error {
            let wait = error.retryAfter.map { ", wait \($0)" } ?? ""
            let share = counts && !delivered.isEmpty ? ", \(delivered.count) of \(text.count) letters" : ""
            return "`\(error.code)`\(wait)\(share)"
        }
        if let stranger { return stranger }
        return answer == text ? "answer" : "another answer"
    }
}
