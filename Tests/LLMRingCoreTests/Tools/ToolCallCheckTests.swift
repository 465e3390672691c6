import LLMRingCore
import Testing

/// Calls that cannot run, and what the model is told.
struct ToolCallCheckTests {
    /// An error with something to say.
    enum Fault: Error {
        case notFound(id: Int)
    }

    /// The tools of all tests.
    static let tools = [
        Tool("weather", nil, .argument("city"), .argument("days", nil, .integer(minimum: 1), default: 1)) {
            (city: String, days: Int) in "\(days) in \(city)"
        },
        Tool("fail") { throw Fault.notFound(id: 3) },
        Tool("refuse") { throw LLMError(.quota, "the account is empty") },
        Tool("stop") { throw CancellationError() },
        Tool("outside"),
        Tool("buy", approval: .always) { "bought" },
    ]

    /// A call, and the result of which the model reads.
    static let wrong: [(ToolCall, String)] = [
        (ToolCall(id: "1", name: "wether"), "there is no tool 'wether'; did you mean 'weather'?"),
        (
            ToolCall(id: "1", name: "x"),
            "there is no tool 'x'; there are weather, fail, refuse, stop, outside, buy"
        ),
        (
            ToolCall(id: "1", name: "weather", arguments: "[1]"),
            "the arguments of tool call 'weather' are not a JSON object; call the tool again with a JSON object"
        ),
        (
            ToolCall(id: "1", name: "weather", arguments: #"{"days":0,"town":"Oslo"}"#),
            "the arguments of 'weather' do not fit its schema: "
        ),
        (ToolCall(id: "1", name: "fail"), "the tool 'fail' failed: notFound(id: 3)"),
        (ToolCall(id: "1", name: "refuse"), "the tool 'refuse' failed: the account is empty"),
        (ToolCall(id: "1", name: "stop"), "the tool 'stop' failed: it was cancelled"),
        (ToolCall(id: "1", name: "outside"), "the tool 'outside' cannot run here"),
        (ToolCall(id: "1", name: "buy"), "the call of the tool 'buy' was not approved"),
    ]

    @Test(arguments: wrong)
    func theModelIsToldWhatIsWrong(_ call: ToolCall, _ text: String) async throws {
        let result = try await ToolRegistry(Self.tools).run(call)
        #expect(result.isError)
        #expect(result.callID == "1")
        #expect(result.name == call.name)
        #expect(result.text.hasPrefix(text))
    }

    @Test func everyBreachOfTheSchemaIsNamed() async throws {
        let call = ToolCall(id: "1", name: "weather", arguments: #"{"days":0,"town":"Oslo"}"#)
        let text = try await ToolRegistry(Self.tools).run(call).text
        #expect(text.contains("city"))
        #expect(text.contains("town"))
        #expect(text.contains("'/days' must be at least 1"))
    }

    @Test(arguments: (0..<16).map { String(#"{"city":"Oslo"}"#.prefix($0)) })
    func argumentsThatBreakOffAreNeverRun(_ arguments: String) async throws {
        let result = try await ToolRegistry(Self.tools).run(
            ToolCall(id: "1", name: "weather", arguments: arguments)
        )
        #expect(result.isError == (arguments.count < 15))
    }

    @Test func nullForWhatMayBeLeftOutIsNothing() async throws {
        let registry = try ToolRegistry(Self.tools)
        let good = ToolCall(id: "1", name: "weather", arguments: #"{"city":"Oslo","days":null}"#)
        #expect(try await registry.run(good).text == "1 in Oslo")
        let bad = ToolCall(id: "1", name: "weather", arguments: #"{"city":null}"#)
        #expect(try await registry.run(bad).isError)
    }

    @Test func blankArgumentsAreNone() async throws {
        let registry = try ToolRegistry([Tool("now") { "12:00" }])
        #expect(try await registry.run(ToolCall(id: "1", name: "now", arguments: " ")).text == "12:00")
    }

    /// A decision on a call of the tool `buy`, and what the model reads.
    static let decisions: [(ToolDecision, String, Bool)] = [
        (.approved, "bought", false),
        (.refused(), "the call of the tool 'buy' was refused", true),
        (.refused("too dear"), "the call of the tool 'buy' was refused: too dear", true),
        (.answered(.text("bought by hand")), "bought by hand", false),
    ]

    @Test(arguments: decisions)
    func aDecisionCounts(_ decision: ToolDecision, _ text: String, _ isError: Bool) async throws {
        let result = try await ToolRegistry(Self.tools).run(ToolCall(id: "1", name: "buy"), decision: decision)
        #expect(result.text == text)
        #expect(result.isError == isError)
    }

    @Test func onlySomeCallsNeedADecision() async throws {
        var tools = Self.tools
        let rule = Tool.Approval.when { $0.arguments.contains("99") }
        tools.append(Tool("pay", nil, .argument("sum"), approval: rule) { (sum: Int) in "paid \(sum)" })
        let registry = try ToolRegistry(tools)
        #expect(await registry.needsDecision(on: ToolCall(id: "1", name: "buy")))
        #expect(await registry.needsDecision(on: ToolCall(id: "1", name: "outside")))
        #expect(await registry.needsDecision(on: ToolCall(id: "1", name: "pay", arguments: #"{"sum":99}"#)))
        #expect(await !registry.needsDecision(on: ToolCall(id: "1", name: "pay", arguments: #"{"sum":1}"#)))
        #expect(await !registry.needsDecision(on: ToolCall(id: "1", name: "buy", arguments: #"{"sum":1}"#)))
        #expect(await !registry.needsDecision(on: ToolCall(id: "1", name: "weather")))
        #expect(await !registry.needsDecision(on: ToolCall(id: "1", name: "unknown")))
    }
}
