import LLMRing
import LLMRingProviders
import LLMRingTesting
import Testing

/// Each fault in each dialect, whole and streamed: how it ends, and that nothing is lost or left open.
///
/// The table of all outcomes is kept in `Golden/faults.md`; `LLMRING_UPDATE_GOLDEN=1` writes it anew.
@Suite(.timeLimit(.minutes(5)))
struct FaultMatrixTests {
    /// The text of each answer, of many events.
    static let text = (1...40).map { "word \($0)" }.joined(separator: ", ")

    /// All outcomes, a few calls at a time.
    private static func outcomes() async throws -> [FaultPlace: FaultOutcome] {
        var outcomes: [FaultPlace: FaultOutcome] = [:]
        try await withThrowingTaskGroup(of: (FaultPlace, FaultOutcome).self) { group in
            var rest = FaultPlace.all[...]
            for place in rest.prefix(10) { group.addTask { (place, try await place.outcome()) } }
            rest = rest.dropFirst(10)
            for try await (place, outcome) in group {
                outcomes[place] = outcome
                guard let next = rest.popFirst() else { continue }
                group.addTask { (next, try await next.outcome()) }
            }
        }
        return outcomes
    }

    @Test func eachFaultEndsAsDocumented() async throws {
        let outcomes = try await Self.outcomes()
        for (place, outcome) in outcomes {
            #expect(outcome.stranger == nil, "\(place.words): \(outcome.stranger ?? "")")
            #expect(outcome.leaks.isEmpty, "\(place.words)")
            let single = try #require(outcomes[place.single])
            if place.course != .single, let error = single.error, single.delivered.isEmpty,
                place.course.goesOn(after: error)
            {
                try checkRecovery(outcome, at: place, from: error)
            } else {
                try checkEnd(outcome, at: place)
            }
        }
        try GoldenTable(name: "faults.md").expect(Self.table(outcomes))
    }

    /// Checks that a call went on after a failure that came before any text.
    private func checkRecovery(_ outcome: FaultOutcome, at place: FaultPlace, from failure: LLMError) throws {
        let what = place.words
        #expect(outcome.answer == Self.text, "\(what): \(String(describing: outcome.error))")
        #expect(outcome.delivered == (place.streamed ? Self.text : ""), "\(what)")
        #expect(outcome.requests == 2, "\(what)")
        try #require(outcome.attempts.count == 2, "\(what)")
        #expect(outcome.attempts[0].error?.code == failure.code, "\(what)")
        #expect(outcome.attempts[1].error == nil, "\(what)")
        let models = outcome.attempts.map(\.model)
        guard place.course == .fallback else {
            #expect(models[1] == models[0], "\(what)")
            let own = RetryPolicy().baseDelay * 0.5
            #expect(outcome.attempts[1].wait == failure.requestedWait ?? own, "\(what)")
            return
        }
        let isOfAccount = FallbackPolicy().providerCodes.contains(failure.code)
        #expect(models[1] == (try place.fallbacks()[isOfAccount ? 1 : 0]), "\(what)")
        #expect(outcome.attempts[1].wait == .zero, "\(what)")
    }

    /// Checks a call that one attempt decided.
    private func checkEnd(_ outcome: FaultOutcome, at place: FaultPlace) throws {
        let example = place.example
        let wanted = place.streamed ? example.wanted.streamed : example.wanted.whole
        let what = place.words
        #expect(outcome.attempts.count == 1 && outcome.requests == 1, "\(what)")
        if let error = outcome.error, !example.scrambles {
            #expect(wanted.contains(error.code), "\(what): \(error)")
        }
        guard !example.scrambles, !example.isEndless else { return }
        #expect(Self.text.hasPrefix(outcome.delivered), "\(what): delivered '\(outcome.delivered)'")
        if wanted.isEmpty { #expect(outcome.answer == Self.text, "\(what): \(String(describing: outcome.error))") }
        if place.streamed, outcome.answer != nil { #expect(outcome.delivered == outcome.answer, "\(what)") }
        guard place.streamed, let fault = example.fault(streamed: true) else { return }
        guard let sent = Self.sent(before: fault, example, place.dialect) else { return }
        #expect(!sent.isEmpty && outcome.delivered == sent, "\(what): text was lost")
    }

    /// The text of the events that were sent in full before a fault; `nil` when it breaks nothing off.
    private static func sent(before fault: Simulator.Fault, _ example: FaultCase, _ dialect: String) -> String? {
        let events = SimulatedEvents.of(text, dialect: dialect, model: "simulated")
        if case .errorInside(let count) = fault { return events.prefix(count).map(\.text).joined() }
        guard example.breaks else { return nil }
        var rest = FaultCase.place(streamed: true)
        let whole = events.prefix { event in
            rest -= event.bytes
            return rest >= 0
        }
        return whole.map(\.text).joined()
    }

    /// The table of all outcomes.
    private static func table(_ outcomes: [FaultPlace: FaultOutcome]) -> String {
        let dialects = Simulator.dialects
        var lines = ["# What becomes of faults", "", note]
        for course in FaultCourse.allCases {
            for streamed in [false, true] {
                lines += ["", "## \(streamed ? "Streamed" : "Whole"), \(course.rawValue)", ""]
                lines += ["| Fault | \(dialects.joined(separator: " | ")) |"]
                lines.append("| --- |" + dialects.map { _ in " --- |" }.joined())
                for (index, example) in FaultCase.all.enumerated() {
                    let cells = dialects.map { dialect -> String in
                        let place = FaultPlace(fault: index, dialect: dialect, streamed: streamed, course: course)
                        return outcomes[place]?.cell(of: text, counts: !example.isEndless) ?? ""
                    }
                    lines.append("| \(example.name) | \(cells.joined(separator: " | ")) |")
                }
            }
        }
        return (lines + [""]).joined(separator: "\n")
    }

    /// What the table is about.
    private static let note = """
        The code of the error, the wait that is asked for, and what was delivered before. The first answer has the
        fault; with other attempts or fallbacks the next one is good, and chance always gives one half.
        """
}
