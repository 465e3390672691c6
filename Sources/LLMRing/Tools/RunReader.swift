internal import LLMRingCore

/// Takes the steps of a run, one event after the other.
final class RunReader {
    /// What the run does.
    private let plan: RunPlan
    /// What the copies of the stream share.
    private let course: RunCourse
    /// What to do next.
    private var loop: ToolLoop
    /// What was decided before.
    private var given: [String: ToolDecision]
    /// The answer that comes in.
    private var answer: (stream: ResponseStream, events: ResponseStream.AsyncIterator)?
    /// The calls that run.
    private var work: (events: AsyncStream<ToolEvent>.Iterator, results: ToolResults)?
    /// Whether the last event was given.
    private var isDone = false

    /// Begins with a run.
    init(_ plan: RunPlan, _ course: RunCourse) {
        self.plan = plan
        self.course = course
        loop = plan.loop
        given = plan.decisions
    }

    /// The next event; `nil` after the last.
    func next(isolation actor: isolated (any Actor)?) async throws -> RunEvent? {
        while !isDone {
            if answer != nil {
                if let event = try await readAnswer(actor) { return event }
            } else if work != nil {
                return try await readWork(actor)
            } else if let event = try await step(actor) {
                return event
            }
        }
        return nil
    }

    /// Begins with the next step; gives the last event when there is none.
    private func step(_ actor: isolated (any Actor)?) async throws -> RunEvent? {
        switch loop.step {
        case .ask(let request):
            let stream = try await plan.ring.chatStream(request)
            answer = (stream, stream.makeAsyncIterator())
            return nil
        case .call(let calls):
            let (decisions, pending) = try await plan.decide(on: calls, &given)
            if pending.isEmpty {
                let events = plan.registry.events(of: calls, decisions: decisions)
                work = (events.makeAsyncIterator(), ToolResults(of: calls))
            } else {
                loop.pause(on: pending)
                course.reached(loop)
            }
            return nil
        case .finish(let result):
            isDone = true
            return .finished(result)
        }
    }

    /// The next piece of the answer; after its end, the end of the round unless there are calls.
    private func readAnswer(_ actor: isolated (any Actor)?) async throws -> RunEvent? {
        if let event = try await answer?.events.next(isolation: actor) { return .answer(event) }
        guard let stream = answer?.stream else { return nil }
        answer = nil
        loop.answered(try await stream.response)
        course.reached(loop)
        if case .call = loop.step { return nil }
        return .roundFinished(loop.state)
    }

    /// The next thing that happens to a call; after all of them, the end of the round.
    private func readWork(_ actor: isolated (any Actor)?) async throws -> RunEvent {
        if let event = await work?.events.next(isolation: actor) {
            work?.results.take(event)
            switch event {
            case .started(let call): return .toolStarted(call)
            case .finished(let result, _): return .toolFinished(result)
            }
        }
        let results = try work?.results.all() ?? []
        work = nil
        loop.called(results)
        course.reached(loop)
        return .roundFinished(loop.state)
    }
}
