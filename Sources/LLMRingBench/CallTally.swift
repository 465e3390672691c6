import LLMRing
import LLMRingCore

/// What some calls brought.
struct CallTally: Sendable {
    /// The calls that were answered.
    var answers = 0

    /// The calls that failed.
    var errors = 0

    /// The pieces of text.
    var deltas = 0

    /// The events of all kinds.
    var events = 0

    /// The sum of the times to the first piece of text, or to the whole answer.
    var firstDelta = Duration.zero

    /// The first error, as an example.
    var exampleError: String?

    /// Adds another tally.
    mutating func add(_ other: CallTally) {
        answers += other.answers
        errors += other.errors
        deltas += other.deltas
        events += other.events
        firstDelta += other.firstDelta
        exampleError = exampleError ?? other.exampleError
    }

    /// Makes one call and counts what it brings.
    mutating func call(_ shared: SharedRequest, on ring: LLMRing, isStreaming: Bool) async {
        let start = ContinuousClock.now
        do {
            if isStreaming {
                try await read(try await ring.chatStream(shared.request), since: start)
            } else {
                try await ask(shared, ring)
                firstDelta += start.duration(to: .now)
            }
            answers += 1
        } catch {
            errors += 1
            exampleError = exampleError ?? "\(error)"
        }
    }

    /// Reads a stream; apart from the call, so that what waits is small.
    @inline(never)
    private mutating func read(_ stream: ResponseStream, since start: ContinuousClock.Instant) async throws {
        var isFirst = true
        for try await event in stream {
            events += 1
            guard case .textDelta = event else { continue }
            deltas += 1
            guard isFirst else { continue }
            isFirst = false
            firstDelta += start.duration(to: .now)
        }
    }

    /// Waits for a whole answer.
    @inline(never)
    private func ask(_ shared: SharedRequest, _ ring: LLMRing) async throws {
        _ = try await ring.chat(shared.request)
    }
}
