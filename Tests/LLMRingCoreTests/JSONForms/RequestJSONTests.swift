import LLMRingCore
import Testing

/// The JSON form of requests: what is read, and that what is written is read again.
struct RequestJSONTests {
    /// A request as JSON and what it must be.
    struct Case: CustomTestStringConvertible {
        /// The case in words.
        let testDescription: String
        /// The fields of the request besides its messages.
        let json: String
        /// What the fields do to an empty request.
        let expected: @Sendable (inout LLMRequest) -> Void

        /// Makes a case.
        init(_ name: String, _ json: String, _ expected: @escaping @Sendable (inout LLMRequest) -> Void) {
            testDescription = name
            self.json = json
            self.expected = expected
        }
    }

    /// Each setting in each of its spellings.
    static let settings: [Case] = [
        Case("model", #""model": "a:b""#) { $0.model = "a:b" },
        Case("temperature", #""temperature": 0.3"#) { $0.temperature = 0.3 },
        Case("top_p", #""top_p": 1"#) { $0.topP = 1 },
        Case("top_k", #""top_k": 40"#) { $0.topK = 40 },
        Case("max_tokens", #""max_tokens": 7"#) { $0.maxOutputTokens = 7 },
        Case("max_output_tokens", #""max_output_tokens": 7"#) { $0.maxOutputTokens = 7 },
        Case("max_completion_tokens", #""max_completion_tokens": 7"#) { $0.maxOutputTokens = 7 },
        Case("one stop word", #""stop": "END""#) { $0.stop = ["END"] },
        Case("stop words", #""stop": ["a", "b"]"#) { $0.stop = ["a", "b"] },
        Case("seed", #""seed": 3"#) { $0.seed = 3 },
        Case("penalties", #""presence_penalty": 1, "frequency_penalty": -1.5"#) {
            $0.presencePenalty = 1
            $0.frequencyPenalty = -1.5
        },
        Case("user", #""user": "u1""#) { $0.user = "u1" },
        Case("tool_mode", #""tool_mode": "prompt""#) { $0.toolMode = .prompt },
        Case("parallel_tool_calls", #""parallel_tool_calls": false"#) { $0.parallelToolCalls = false },
        Case("reasoning_effort", #""reasoning_effort": "low""#) { $0.reasoning = .low },
        Case("no reasoning", #""reasoning_effort": "none""#) { $0.reasoning = .off },
        Case("timeout", #""timeout": 2.5"#) { $0.timeout = .milliseconds(2500) },
        Case("dialect", #""dialect": "d""#) { $0.dialect = "d" },
        Case("extra_params", #""extra_params": {"k": 1e0}"#) {
            $0.extraParameters = ["k": .number(.init(1.0) ?? .init(1))]
        },
        Case("null is absent", #""seed": null, "tools": null, "stop": null"#) { _ in },
        Case("what has no effect", #""stream": true, "cache": {}, "metadata": {"a": 1}"#) { _ in },
        Case("tool choice auto", #""tool_choice": "auto""#) { _ in },
        Case("tool choice none", #""tool_choice": "none""#) { $0.toolChoice = .none },
        Case("tool choice any", #""tool_choice": "any""#) { $0.toolChoice = .required },
        Case("tool choice by type", #""tool_choice": {"type": "required"}"#) { $0.toolChoice = .required },
        Case("tool choice by name", #""tool_choice": "now""#) { $0.toolChoice = .tool("now") },
        Case("tool choice function", #""tool_choice": {"type": "function", "function": {"name": "now"}}"#) {
            $0.toolChoice = .tool("now")
        },
        Case("tool choice short", #""tool_choice": {"function": "now"}"#) { $0.toolChoice = .tool("now") },
        Case("tool choice tool", #""tool_choice": {"type": "tool", "name": "auto"}"#) { $0.toolChoice = .tool("auto") },
        Case("text", #""response_format": {"type": "text"}"#) { _ in },
        Case("json", #""response_format": {"type": "json_object"}"#) { $0.responseFormat = .json },
        Case("json_response", #""json_response": true"#) { $0.responseFormat = .json },
        Case(
            "schema",
            #""response_format": {"type": "json_schema", "json_schema": {"name": "n", "schema": {"a": 1}}, "strict": true}"#
        ) { $0.responseFormat = .jsonSchema(OutputSchema(name: "n", schema: ["a": 1], strict: true)) },
        Case("flat schema", #""response_format": {"type": "json_schema", "schema": {}, "description": "d"}"#) {
            $0.responseFormat = .jsonSchema(OutputSchema(description: "d", schema: [:], strict: false))
        },
        Case(
            "schema that is asked for again",
            #""response_format": {"type": "json_schema", "json_schema": {"schema": {}, "reasks": 2, "repairs": true}}"#
        ) {
            var output = OutputSchema(schema: [:], strict: false)
            output.reasks = 2
            output.repairs = true
            $0.responseFormat = .jsonSchema(output)
        },
        Case("output_mode", #""output_mode": "tool""#) { $0.outputMode = .tool },
        Case("automatic output_mode", #""output_mode": "automatic""#) { _ in },
        Case("tool", #""tools": [{"type": "function", "function": {"name": "now", "strict": true}}]"#) {
            $0.tools = [Tool("now")]
            $0.tools[0].strict = true
        },
        Case("flat tools", #""tools": [{"name": "a", "parameters": {}}, {"name": "b", "input_schema": {"x": 1}}]"#) {
            $0.tools = [Tool("a", parameters: [:]), Tool("b", parameters: ["x": 1])]
        },
        Case("cache mark of a tool", #""tools": [{"name": "a", "description": "d", "cache_control": {"t": 1}}]"#) {
            $0.tools = [Tool("a", "d")]
            $0.tools[0].metadata = ["cache_control": ["t": 1]]
        },
    ]

    @Test(arguments: settings)
    func eachSettingIsRead(_ example: Case) throws {
        let request = try LLMRequest(json: JSONValue(parsing: "{\"messages\": [], \(example.json)}"))
        var expected = LLMRequest(model: "", messages: [])
        example.expected(&expected)
        if example.testDescription == "extra_params" {
            #expect(request.extraParameters["k"]?.doubleValue == 1)
        } else {
            #expect(request == expected)
        }
        #expect(try LLMRequest(json: request.jsonValue) == request)
    }

    /// Every file of the shared requests, by its name.
    static let files = SharedRequests.all()

    @Test(.enabled(if: !files.isEmpty, "the shared requests are not there"), arguments: files)
    func everySharedRequestIsReadAndWrittenAgain(_ file: SharedRequests) throws {
        let request = try LLMRequest(json: file.json)
        #expect(!request.messages.isEmpty)
        #expect(try LLMRequest(json: JSONValue(parsing: request.jsonValue.description)) == request)
    }
}
