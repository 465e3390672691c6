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

    /// One place of the table.
    struct Place: Sendable, Hashable {
        let fault: Int
        let dialect: String
        let streamed: Bool
    }

    /// Makes the call of one place against a server of its own, closes all, and gives the outcome.
    private static func outcome(_ place: Place) async throws -> FaultOutcome {
        let example = FaultCase.all[place.fault]
        let answer = Simulator.Answer([.text(text)], fault: example.fault(streamed: place.streamed))
        let simulator = try Simulator { _ in answer }
        defer { simulator.stop() }
        var configuration = LLMRing.Configuration()
        configuration.retry = .never
        configuration.environment = [:]
        configuration.deadlines = example.deadlines
        let provider = try #require(Providers.all.first { $0.dialects.contains(place.dialect) })
        configuration.keys[provider.id] = "key"
        configuration.baseURLs[provider.id] = simulator.baseURL(of: provider.id, dialect: place.dialect)
        var request = LLMRequest(model: "\(provider.id):simulated", "Hello")
        request.dialect = place.dialect
        let outcome = try await LLMRing.withRing(configuration) { ring in
            await FaultOutcome.of(request, on: ring, streamed: place.streamed)
        }
        await simulator.waitUntilNoneIsOpen()
        return outcome
    }

    /// All outcomes, a few calls at a time.
    private static func outcomes() async throws -> [Place: FaultOutcome] {
        let places = FaultCase.all.indices.flatMap { fault in
            Simulator.dialects.flatMap { dialect in
                [false, true].map { Place(fault: fault, dialect: dialect, streamed: $0) }
            }
        }
        var outcomes: [Place: FaultOutcome] = [:]
        for start in stride(from: 0, to: places.count, by: 10) {
            try await withThrowingTaskGroup(of: (Place, FaultOutcome).self) { group in
                for place in places[start..<min(start + 10, places.count)] {
                    group.addTask { (place, try await outcome(place)) }
                }
                for try await (place, outcome) in group { outcomes[place] = outcome }
            }
        }
        return outcomes
    }

    @Test func eachFaultEndsAsDocumented() async throws {
        let outcomes = try await Self.outcomes()
        for (place, outcome) in outcomes {
            check(outcome, at: place)
        }
        try GoldenTable(name: "faults.md").expect(Self.table(outcomes))
    }

    /// Checks one outcome.
    private func check(_ outcome: FaultOutcome, at place: Place) {
        let example = FaultCase.all[place.fault]
        let wanted = place.streamed ? example.wanted.streamed : example.wanted.whole
        let what = "\(example.name), \(place.dialect), \(place.streamed ? "streamed" : "whole")"
        #expect(outcome.stranger == nil, "\(what): \(outcome.stranger ?? "")")
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
    private static func table(_ outcomes: [Place: FaultOutcome]) -> String {
        let dialects = Simulator.dialects
        let note = "Single attempts: the code of the error, the wait that is asked for, and what was delivered before."
        var lines = ["# What becomes of faults", "", note, ""]
        for streamed in [false, true] {
            lines += ["## \(streamed ? "Streamed" : "Whole")", "", "| Fault | \(dialects.joined(separator: " | ")) |"]
            lines.append("| --- |" + dialects.map { _ in " --- |" }.joined())
            for (index, example) in FaultCase.all.enumerated() {
                let cells = dialects.map { dialect -> String in
                    let place = Place(fault: index, dialect: dialect, streamed: streamed)
                    return outcomes[place]?.cell(of: text, counts: !example.isEndless) ?? ""
                }
                lines.append("| \(example.name) | \(cells.joined(separator: " | ")) |")
            }
            lines.append("")
        }
        return lines.joined(separator: "\n")
    }
}
