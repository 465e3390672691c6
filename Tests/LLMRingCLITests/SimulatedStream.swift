import LLMRing
import LLMRingProviders
import LLMRingTesting
import Testing

@testable import LLMRingCLI

/// The events that a simulated server sends: a text, and a call of a tool.
enum SimulatedStream {
    /// The dialects that are simulated.
    static let dialects = Simulator.dialects

    /// The words of the text, in the pieces in which they come.
    static let words = SimulatorWriter.cut(DemoCommand.text)

    /// The events of a dialect.
    static func events(_ dialect: String) throws -> [[UInt8]] {
        let simulation = try #require(Providers.simulations.first { $0.dialect == dialect })
        let call = ToolCall(id: "call_demo", name: "get_weather", arguments: #"{"city":"Oslo"}"#)
        var usage = Usage()
        usage.inputTokens = 52
        usage.outputTokens = 31
        var context = SimulationContext(
            id: "sim-1",
            model: "simulated",
            dialect: dialect,
            parts: [.text(DemoCommand.text), Part(.toolCall(call))],
            finish: .toolCalls,
            usage: usage
        )
        context.flags = ["usage"]
        return try simulation.chat.stream(&context, cut: SimulatorWriter.cut).map(\.bytes)
    }
}
