import LLMRing
import LLMRingCore
import LLMRingTesting
import Testing

/// The loop against the model, over many random schedules on a clock that jumps.
@Suite(.timeLimit(.minutes(5)))
struct RandomScheduleTests {
    /// A clock that jumps, and may cancel a task when it is asked to sleep.
    private final class CancellingClock: Clock {
        /// The clock.
        let clock = JumpingClock()
        /// The task that is cancelled at the next sleep.
        let victim = Locked<Task<Void, any Error>?>(nil)

        var now: JumpingClock.Instant { clock.now }
        var minimumResolution: Duration { clock.minimumResolution }

        func sleep(until deadline: JumpingClock.Instant, tolerance: Duration?) async throws {
            victim.withLock { $0 }?.cancel()
            try await clock.sleep(until: deadline, tolerance: tolerance)
        }
    }

    /// What the attempts of a row of calls share.
    private final class Script: Sendable {
        /// What is shared.
        struct State {
            /// The attempts that are left.
            var rest: ArraySlice<CallSchedule.Attempt>
            /// The models that were sent to.
            var sent: [String] = []
            /// The task that calls.
            var task: Task<Void, any Error>?
        }

        let state: Locked<State>
        let clock = CancellingClock()

        init(_ schedule: CallSchedule) {
            state = Locked(State(rest: schedule.attempts[...]))
        }

        /// Goes as the next attempt is to go.
        func send(_ model: String) throws -> String {
            let (attempt, task) = state.withLock { state in
                state.sent.append(model)
                return (state.rest.popFirst(), state.task)
            }
            clock.victim.withLock { $0 = nil }
            guard let attempt else { return "answer" }
            clock.clock.advance(by: attempt.duration)
            if attempt.isCancelled { task?.cancel() }
            clock.victim.withLock { $0 = attempt.isCancelledAfter ? task : nil }
            if let error = attempt.error { throw error }
            return "answer"
        }

        /// Notes the task of the next call.
        func begin(_ task: Task<Void, any Error>) {
            state.withLock {
                $0.task = task
                $0.sent = []
            }
            clock.victim.withLock { $0 = nil }
        }
    }

    /// A ring for a schedule.
    private func ring(_ schedule: CallSchedule, _ script: Script) -> LLMRing {
        var configuration = LLMRing.Configuration()
        configuration.environment = [:]
        configuration.keys = ["openai": "k", "groq": "k"]
        configuration.transport = ScriptedTransport([])
        configuration.retry = schedule.retry
        configuration.breaker = schedule.breaker
        configuration.clock = script.clock
        configuration.randomness = { schedule.jitter }
        return LLMRing(configuration)
    }

    /// Makes a call of a schedule, and tells what it did.
    private func trace(_ schedule: CallSchedule, _ ring: LLMRing, _ script: Script) async -> CallModel.Trace {
        let slept = script.clock.clock.sleeps.count
        let codes = Locked<[LLMError.Code?]>([])
        let isNoted = Gate()
        var plan = CallPlan(model: "openai:a")
        plan.fallbacks = schedule.fallbacks
        plan.deadlines.total = schedule.total
        let task = Task { [plan] in
            await isNoted.wait()
            do {
                let result = try await ring.run(plan) { connection, model in
                    try script.send("\(connection.provider.id):\(model)")
                }
                codes.withLock { $0 = result.attempts.map(\.error?.code) }
            } catch let error as LLMError {
                codes.withLock { $0 = error.attempts.map(\.error?.code) }
                throw error
            }
        }
        script.begin(task)
        isNoted.open()
        var trace = CallModel.Trace()
        do {
            try await task.value
        } catch {
            trace.failure = (error as? LLMError)?.code ?? .cancelled
        }
        trace.codes = codes.withLock { $0 }
        trace.sent = script.state.withLock { $0.sent }
        trace.waits = Array(script.clock.clock.sleeps[slept...])
        trace.breakers = Dictionary(uniqueKeysWithValues: ring.breakers.map { ($0.model, $0.failures) })
        return trace
    }

    @Test func theLoopFollowsTheModel() async {
        var sums: [String: Int] = [:]
        for seed in 1...10_000 as ClosedRange<UInt64> {
            let schedule = CallSchedule(seed: seed)
            let script = Script(schedule)
            let ring = ring(schedule, script)
            var model = CallModel(schedule)
            for pause in schedule.pauses {
                var expected = model.call()
                if expected.failure == .cancelled { expected.codes = [] }
                let found = await trace(schedule, ring, script)
                #expect(found == expected, "seed \(seed)")
                guard found == expected else { return }
                sums[found.failure?.name ?? "answered", default: 0] += 1
                model.now += pause
                script.clock.clock.advance(by: pause)
            }
        }
        // All ends are there, so that none is left untested.
        for end in ["answered", "cancelled", "circuit_open", "total_timeout", "server", "rate_limited"] {
            #expect(sums[end, default: 0] > 100, "\(end)")
        }
    }
}
