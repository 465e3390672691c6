import LLMRing
import LLMRingTesting
import Testing

/// What a model does in a run, and what the run is to make of it.
struct RunScenario: CustomTestStringConvertible, Sendable {
    /// The name of the golden transcript.
    let name: String
    /// The model's answers.
    let rounds: [[Part]]
    /// How many answers the model may give.
    var maxRounds = 10
    /// When the run ends before the model is done.
    var stop: [RunStop] = []
    /// Decides on calls that need approval.
    var approve: ToolApprover?

    var testDescription: String { name }

    /// The tools of all scenarios; one hangs until a gate opens.
    static func tools(_ gate: Gate) -> [Tool] {
        [
            Tool("weather", "Tells the weather", .argument("city"), .argument("days", nil, default: 1)) {
                (city: String, days: Int) in "\(days) warm days in \(city)"
            },
            Tool("fail") { throw LLMError(.server, "the station is down") },
            Tool("hang", timeout: .seconds(5)) { await gate.wait() },
            Tool("buy", approval: .always) { "bought" },
            Tool("outside", "Runs elsewhere"),
        ]
    }

    static let all: [RunScenario] = [
        RunScenario(name: "no-call", rounds: [[.text("Warm.")]]),
        RunScenario(
            name: "parallel",
            rounds: [
                [
                    .text("Let me look."), .call("weather", #"{"city":"Oslo"}"#, id: "call_1"),
                    .call("weather", #"{"city":"Rome","days":3}"#, id: "call_2"),
                ],
                [.text("Warm.")],
            ]
        ),
        RunScenario(name: "failing", rounds: [[.call("fail")], [.text("No idea.")]]),
        RunScenario(
            name: "hanging",
            rounds: [[.call("hang"), .call("weather", #"{"city":"Oslo"}"#)], [.text("Warm.")]]
        ),
        RunScenario(name: "unknown", rounds: [[.call("wether", #"{"city":"Oslo"}"#)], [.text("No idea.")]]),
        RunScenario(
            name: "invalid",
            rounds: [
                [.call("weather", #"{"town":"Oslo","days":"two"}"#, id: "call_1")],
                [.call("weather", #"{"city":"Oslo"}"#)],
                [.text("Warm.")],
            ]
        ),
        RunScenario(
            name: "refused",
            rounds: [[.call("buy"), .call("weather", #"{"city":"Oslo"}"#)], [.text("As you like.")]],
            approve: { _ in .refused("too dear") }
        ),
        RunScenario(name: "approved", rounds: [[.call("buy")], [.text("Done.")]], approve: { _ in .approved }),
        RunScenario(
            name: "pending",
            rounds: [[.call("weather", #"{"city":"Oslo"}"#), .call("buy"), .call("outside")], [.text("Never.")]]
        ),
        RunScenario(
            name: "one-round",
            rounds: [[.call("weather", #"{"city":"Oslo"}"#)], [.text("Never.")]],
            maxRounds: 1
        ),
        RunScenario(
            name: "stopped",
            rounds: [[.call("fail")], [.call("weather", #"{"city":"Oslo"}"#)], [.text("Never.")]],
            stop: [.whenCalled("weather")]
        ),
    ]
}
