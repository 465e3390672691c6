import LLMRing
import LLMRingProviders
import LLMRingTesting

/// The events that a simulated server sends for a text: how long each is, and what it brings.
enum SimulatedEvents {
    /// The events in order.
    static func of(_ text: String, dialect: String, model: String) -> [(bytes: Int, text: String)] {
        guard let simulation = Providers.simulations.first(where: { $0.dialect == dialect }) else { return [] }
        var usage = Usage()
        usage.inputTokens = 1
        usage.outputTokens = 1
        let parts = [Part.text(text)]
        var context = SimulationContext(id: "sim-1", model: model, dialect: dialect, parts: parts, usage: usage)
        let pieces = try? simulation.chat.stream(&context, cut: SimulatorWriter.cut)
        return (pieces ?? []).map { ($0.bytes.count, $0.text) }
    }
}
