import LLMRingTesting
import Testing

struct JumpingClockTests {
    @Test func sleepingMovesTheTime() async throws {
        let clock = JumpingClock()
        try await clock.sleep(for: .seconds(3600))
        try await clock.sleep(for: .milliseconds(5))
        #expect(clock.sleeps == [.seconds(3600), .milliseconds(5)])
        #expect(clock.now.offset == .seconds(3600) + .milliseconds(5))
    }

    @Test func deadlineInThePastMovesNothing() async throws {
        let clock = JumpingClock()
        clock.advance(by: .seconds(10))
        try await clock.sleep(until: JumpingClock.Instant(offset: .seconds(4)))
        #expect(clock.now.offset == .seconds(10))
        #expect(clock.sleeps == [.seconds(-6)])
    }

    @Test func cancelledTaskDoesNotSleep() async {
        let clock = JumpingClock()
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            try await clock.sleep(for: .seconds(1))
        }
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(clock.sleeps.isEmpty)
    }
}
