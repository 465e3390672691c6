import LLMRingCore
import LLMRingProviders

extension Simulator.Call {
    /// Makes a call of what a request asks for.
    init(_ request: SimulationRequest, dialect: String, number: Int) {
        self.init(
            number: number,
            dialect: dialect,
            model: request.model,
            isStreaming: request.isStreaming,
            text: request.texts.joined(separator: "\n"),
            tools: request.tools.map { ($0.name, $0.schema) },
            toolChoice: request.choice,
            hasToolResult: request.hasResult,
            schema: request.schema,
            wantsJSON: request.wantsJSON
        )
    }
}

extension Simulator.Script {
    /// The answer to a call.
    func answer(to call: Simulator.Call) -> Simulator.Answer {
        if let answer = decide?(call) { return answer }
        let index = call.number - 1
        if answers.indices.contains(index) { return answers[index] }
        if repeats, !answers.isEmpty { return answers[index % answers.count] }
        return .usual(for: call)
    }

    /// What goes wrong with a call; `nil` when nothing does.
    func fault(for call: Simulator.Call, chance: Double) -> Simulator.Fault? {
        rules.first { $0.fits(call, chance: chance) }?.fault
    }
}

extension Simulator.Script.Rule {
    /// Whether the rule is for a call, with a number from 0 up to 1 as chance gave it.
    func fits(_ call: Simulator.Call, chance: Double) -> Bool {
        if let nth, nth != call.number { return false }
        if let every, every < 1 || call.number % every != 0 { return false }
        if let dialect, dialect != call.dialect { return false }
        if let model, model != call.model { return false }
        if let isStreaming, isStreaming != call.isStreaming { return false }
        return probability.map { chance < $0 } ?? true
    }
}
