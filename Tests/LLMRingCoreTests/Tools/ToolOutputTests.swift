import LLMRingCore
import Testing

/// What functions give back, and what becomes of it.
struct ToolOutputTests {
    /// A word that is written as text.
    enum Pace: String, Codable, Sendable {
        case slow
    }

    /// A value that is written as JSON.
    struct Weather: Codable, Sendable {
        var degrees: Int
        var isDry: Bool
    }

    /// A tool that gives something back, and the content of its result.
    static let outputs: [(Tool, [Part])] = [
        (Tool("text") { "12 °C" }, [.text("12 °C")]),
        (Tool("number") { 12 }, [.text("12")]),
        (Tool("word") { Pace.slow }, [.text("slow")]),
        (Tool("value") { Weather(degrees: 12, isDry: true) }, [.text(#"{"degrees":12,"isDry":true}"#)]),
        (Tool("list") { ["a", "b"] }, [.text(#"["a","b"]"#)]),
        (Tool("empty") { [String]() }, [.text("[]")]),
        (Tool("no parts") { [Part]() }, [.text("done")]),
        (Tool("missing") { String?.none }, [.text("null")]),
        (Tool("there") { String?.some("x") }, [.text("x")]),
        (Tool("json") { JSONValue.object(["a": 1.50]) }, [.text(#"{"a":1.5}"#)]),
        (Tool("nothing") { () }, [.text("done")]),
        (Tool("part") { Part.image([1, 2], mediaType: "image/png") }, [.image([1, 2], mediaType: "image/png")]),
        (Tool("parts") { [Part.text("a"), .text("b")] }, [.text("a"), .text("b")]),
        (Tool("media") { Media([1, 2], mediaType: "image/png") }, [.image([1, 2], mediaType: "image/png")]),
        (Tool("output") { ToolOutput([.text("a"), .text("b")]) }, [.text("a"), .text("b")]),
    ]

    @Test(arguments: outputs)
    func eachKindOfValueIsToldToTheModel(_ tool: Tool, _ content: [Part]) async throws {
        let result = try await ToolRegistry([tool]).run(ToolCall(id: "1", name: tool.name))
        #expect(result == ToolResult(callID: "1", name: tool.name, content: content))
    }

    @Test func anErrorCanBeGivenBackToo() async throws {
        let tool = Tool("look") { ToolOutput.error("nothing there") }
        let result = try await ToolRegistry([tool]).run(ToolCall(id: "1", name: "look"))
        #expect(result.isError)
        #expect(result.text == "nothing there")
    }

    @Test func aValueThatCannotBeWrittenIsAFailure() async throws {
        let tool = Tool("divide") { Double.infinity }
        let result = try await ToolRegistry([tool]).run(ToolCall(id: "1", name: "divide"))
        #expect(result.isError)
        #expect(result.text.hasPrefix("the tool 'divide' failed: cannot write 'Double'"))
    }

    /// A limit, the texts of an output and what is kept of them.
    static let cuts: [(Int, [String], [String])] = [
        (4, ["abcd"], ["abcd"]),
        (3, ["abcd"], ["abc\n[cut: 1 of 4 bytes are left out]"]),
        (0, ["abcd"], ["\n[cut: 4 of 4 bytes are left out]"]),
        (3, ["ab", "cd", "ef"], ["ab", "c\n[cut: 3 of 6 bytes are left out]"]),
        (2, ["ab", "cd"], ["ab", "\n[cut: 2 of 4 bytes are left out]"]),
        (4, ["a°C°"], ["a°C\n[cut: 2 of 6 bytes are left out]"]),
        (2, ["a°C°"], ["a\n[cut: 5 of 6 bytes are left out]"]),
        (3, ["👩‍👩‍👧"], ["\n[cut: 18 of 18 bytes are left out]"]),
    ]

    @Test(arguments: cuts)
    func longTextIsCutBetweenCharacters(_ limit: Int, _ texts: [String], _ kept: [String]) async throws {
        let tool = Tool("read", outputLimit: limit) { texts.map { Part.text($0) } }
        let result = try await ToolRegistry([tool]).run(ToolCall(id: "1", name: "read"))
        #expect(result.content == kept.map { .text($0) })
    }

    @Test func picturesAreNoText() async throws {
        let image = Part.image(Array(repeating: 7, count: 1000), mediaType: "image/png")
        let tool = Tool("draw", outputLimit: 1) { [Part.text("ab"), image] }
        let result = try await ToolRegistry([tool]).run(ToolCall(id: "1", name: "draw"))
        #expect(result.content == [.text("a\n[cut: 1 of 2 bytes are left out]"), image])
    }
}
