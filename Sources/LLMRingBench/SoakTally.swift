import LLMRing

/// What the calls of a soak brought.
struct SoakTally: Sendable {
    /// What is asked.
    static let prompt = "Tell me of the rivers that flow into the sea, one after the other, the longest first."

    /// What a full answer says.
    private static let answer = "You said: \(prompt)"

    /// The full answers.
    var answers = 0

    /// The errors by code.
    var errors: [String: Int] = [:]

    /// The answers without an error that are not full, or are not what was delivered.
    var lost = 0

    /// The errors that are no `LLMError`.
    var strange = 0

    /// Adds another tally.
    mutating func add(_ other: SoakTally) {
        answers += other.answers
        errors.merge(other.errors, uniquingKeysWith: +)
        lost += other.lost
        strange += other.strange
    }

    /// Streams one call and counts how it ends.
    mutating func call(_ request: LLMRequest, on ring: LLMRing) async {
        do {
            let stream = try await ring.chatStream(request)
            var text = ""
            for try await event in stream { text += event.content }
            let response = try await stream.response
            if text == Self.answer, response.content == text, response.finishReason == .stop {
                answers += 1
            } else {
                lost += 1
            }
        } catch let error as LLMError {
            errors["\(error.code)", default: 0] += 1
        } catch {
            strange += 1
        }
    }
}
