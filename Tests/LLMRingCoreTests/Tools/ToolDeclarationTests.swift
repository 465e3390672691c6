import LLMRingCore
import Testing

/// Tools that are declared with their functions.
struct ToolDeclarationTests {
    /// An argument of one structure.
    struct Order: Codable, Sendable {
        var title: String
        var count: Int?
    }

    /// A type that contains itself.
    struct Branch: Codable, Sendable {
        var name: String
        var children: [Branch]
    }

    /// A type that cannot be written.
    struct Secret: Sendable {}

    /// An error of a function.
    struct Closed: Error {}

    /// A tool and the schema of its arguments.
    struct Case: CustomTestStringConvertible, Sendable {
        var tool: Tool
        var schema: String
        var testDescription: String { tool.name }
    }

    static let cases: [Case] = [
        Case(
            tool: Tool("one", "One", .argument("city", "City name")) { (city: String) in "12 °C in \(city)" },
            schema: #"{"type":"object","properties":{"city":{"type":"string","description":"City name"}},"#
                + #""required":["city"],"additionalProperties":false}"#
        ),
        Case(
            tool: Tool("none") { "12:00" },
            schema: #"{"type":"object","properties":{},"additionalProperties":false}"#
        ),
        Case(
            tool: Tool("optional", nil, .argument("x"), .argument("y", nil, default: 3)) { (x: Double?, y: Int) in
                let sum = (x ?? 0) + Double(y)
                return sum
            },
            schema: #"{"type":"object","properties":{"x":{"type":["number","null"]},"#
                + #""y":{"type":"integer","default":3}},"additionalProperties":false}"#
        ),
        Case(
            tool: Tool("own", nil, .argument("day", "1 to 7", .integer(minimum: 1, maximum: 7))) { (day: Int) in day },
            schema: #"{"type":"object","properties":{"day":{"type":"integer","minimum":1,"maximum":7,"#
                + #""description":"1 to 7"}},"required":["day"],"additionalProperties":false}"#
        ),
        Case(
            tool: Tool("structure") { (order: Order) in order },
            schema: #"{"type":"object","properties":{"title":{"type":"string"},"count":{"type":"integer"}},"#
                + #""required":["title"],"additionalProperties":false}"#
        ),
        Case(tool: Tool("any") { (arguments: JSONObject) in arguments }, schema: #"{"type":"object"}"#),
        Case(tool: Tool("json") { (arguments: JSONValue) in arguments }, schema: #"{"type":"object"}"#),
        Case(
            tool: Tool("main") { @MainActor () in 1 },
            schema: #"{"type":"object","properties":{},"additionalProperties":false}"#
        ),
        Case(
            tool: Tool("raw", nil, .object(["x": .integer])) { (arguments: JSONObject) in arguments },
            schema: #"{"type":"object","properties":{"x":{"type":"integer"}},"required":["x"],"#
                + #""additionalProperties":false}"#
        ),
    ]

    @Test(arguments: cases)
    func theSchemaFollowsTheFunction(_ sample: Case) throws {
        #expect(try sample.tool.parameters == JSONValue(parsing: sample.schema).objectValue)
        #expect(sample.tool.isCallable)
        _ = try ToolRegistry([sample.tool])
    }

    @Test func aTypeThatContainsItselfKeepsItsReferences() async throws {
        let tool = Tool("count", nil, .argument("a/b"), .argument("deep")) { (text: String, branch: Branch) in
            "\(text) \(branch.children[0].children[0].name)"
        }
        let registry = try ToolRegistry([tool])
        func call(_ name: String) -> ToolCall {
            let inner = #"{"name":"2","children":[{"name":\#(name),"children":[]}]}"#
            let arguments = #"{"a/b":"x","deep":{"name":"1","children":[\#(inner)]}}"#
            return ToolCall(id: "1", name: "count", arguments: arguments)
        }
        #expect(try await registry.run(call(#""3""#)).text == "x 3")
        let result = try await registry.run(call("3"))
        #expect(result.isError)
        #expect(result.text.contains("'/deep/children/0/children/0/name' must be a string"))
    }

    @Test func settingsAreOnTheTool() {
        let time = Duration.seconds(20)
        let tool = Tool("buy", "Buys", timeout: time, approval: .always, outputLimit: 50, isSequential: true) {
            (order: Order) in order.title
        }
        #expect(tool.timeout == .seconds(20))
        #expect(tool.approval == .always)
        #expect(tool.outputLimit == 50)
        #expect(tool.isSequential)
        #expect(tool.description == "Buys")
    }

    @Test func functionsAreComparedByIdentity() {
        let tool = Tool("now") { "12:00" }
        #expect(tool == tool)
        #expect(tool != Tool("now") { "12:00" })
        #expect(Tool("now") == Tool("now"))
        #expect(Set([tool, tool, Tool("now")]).count == 2)
        let rule = Tool.Approval.when { $0.name == "now" }
        #expect(rule == rule)
        #expect(rule != .when { $0.name == "now" })
    }

    /// Tools that cannot be used, and why.
    static let wrong: [(Tool, String)] = [
        (
            Tool("text") { (city: String) in city },
            "the tool 'text' cannot be used: its arguments are no object but a value of the type \"string\"; "
                + "declare it by '.argument(…)', or let the function take a structure"
        ),
        (
            Tool("twice", nil, .argument("a"), .argument("a")) { (one: Int, two: Int) in one + two },
            "the tool 'twice' cannot be used: there are two arguments 'a'; give each a name of its own"
        ),
        (
            Tool("secret") { Secret() },
            "the tool 'secret' cannot be used: it gives back 'Secret', which cannot be written as JSON; "
                + "let it be Encodable, or give back a ToolOutput"
        ),
        (
            Tool("bad", nil, .object(["x": .string(pattern: "(")])) { (arguments: JSONObject) in arguments },
            "the arguments of the tool 'bad': "
        ),
    ]

    @Test(arguments: wrong)
    func aMistakeIsThrownBeforeTheToolIsOffered(_ tool: Tool, _ message: String) throws {
        let error = try #require(throws: LLMError.self) { try ToolRegistry([tool]) }
        #expect(error.code == .configuration)
        #expect(error.message.hasPrefix(message))
    }

    @Test func namesMustDiffer() throws {
        let error = try #require(throws: LLMError.self) { try ToolRegistry([Tool("a"), Tool("b"), Tool("a")]) }
        #expect(error.code == .configuration)
        #expect(error.message == "there are two tools 'a'; give each a name of its own")
    }
}
