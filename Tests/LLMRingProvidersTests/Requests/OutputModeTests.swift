import LLMRingCore
import LLMRingProviders
import Testing

/// How requests for answers with a schema are written.
struct OutputModeTests {
    /// The schema of most requests.
    static let schema: JSONObject = [
        "type": "object", "properties": ["city": ["type": "string"]], "required": ["city"],
    ]

    /// Writes a request of a provider.
    private func render(
        _ provider: String,
        _ model: String,
        _ mode: OutputMode = .automatic,
        schema: JSONObject = schema,
        _ change: (inout LLMRequest) -> Void = { _ in }
    ) throws -> (body: JSONValue, warnings: [String]) {
        let provider = try #require(Providers.all.first { $0.id == provider })
        var request = LLMRequest(model: model, messages: [.system("Be brief."), .user("Name a city")])
        request.responseFormat = .jsonSchema(OutputSchema(name: "city", description: "A city.", schema: schema))
        request.outputMode = mode
        change(&request)
        let chat = try provider.chat(request.dialect)
        var context = chat.context(provider: provider.id, model: model)
        let bytes = try chat.adapter.body(of: request, streaming: false, &context)
        return (try JSONValue(parsing: bytes), context.warnings.map(\.setting))
    }

    @Test func aToolIsForcedWhereTheModelHasNoSchema() throws {
        let (body, warnings) = try render("anthropic", "claude-3-haiku")
        #expect(body["output_config"] == nil)
        #expect(body["tools"]?[0]?["name"] == "city")
        #expect(body["tools"]?[0]?["input_schema"]?["properties"] == ["city": ["type": "string"]])
        #expect(body["tools"]?[0]?["description"]?.stringValue?.hasPrefix("A city.\n\n") == true)
        #expect(body["tool_choice"] == ["type": "tool", "name": "city"])
        #expect(warnings.isEmpty)
    }

    @Test func wordsAreUsedWhereNoToolCanBeForced() throws {
        let (body, warnings) = try render("anthropic", "claude-3-haiku") { $0.reasoning = .low }
        #expect(body["tools"] == nil)
        #expect("\(body["system"] ?? .null)".contains("JSON Schema"))
        #expect(warnings.contains("responseFormat"))
    }

    @Test func schemasThatTheModelCannotBeHeldToAreAskedForByTool() throws {
        let map: JSONObject = ["type": "object", "additionalProperties": ["type": "integer"]]
        #expect(try render("anthropic", "claude-sonnet-4-5").body["output_config"] != nil)
        let open = try render("anthropic", "claude-sonnet-4-5", schema: map).body
        #expect(open["output_config"] == nil)
        #expect(open["tools"]?[0]?["input_schema"] == .object(map))
        let tree: JSONObject = ["type": "object", "properties": ["next": ["$ref": "#"]]]
        #expect(try render("anthropic", "claude-sonnet-4-5", schema: tree).body["tools"] != nil)
    }

    @Test(arguments: [OutputMode.automatic, .tool])
    func whatCannotBeSaidStrictlyIsNotAskedForStrictly(_ mode: OutputMode) throws {
        let map: JSONObject = ["type": "object", "additionalProperties": ["type": "integer"]]
        let (body, warnings) = try render("openai", "gpt-4.1", mode, schema: map)
        let format = body["response_format"]?["json_schema"]
        let function = body["tools"]?[0]?["function"]
        #expect((format?["schema"] ?? function?["parameters"]) == .object(map))
        #expect(format?["strict"] != true && function?["strict"] != true)
        #expect(warnings == (mode == .automatic ? ["responseFormat"] : []))
        let (strict, none) = try render("openai", "gpt-4.1", mode)
        let ours = strict["response_format"]?["json_schema"] ?? strict["tools"]?[0]?["function"]
        #expect(ours?["strict"] == true)
        #expect(none.isEmpty)
    }

    @Test func aSchemaOfAListIsWrappedWhetherStrictOrNot() throws {
        let list: JSONObject = ["type": "array", "items": ["type": "string"]]
        for strict in [true, false] {
            let body = try render("openai", "gpt-4.1", schema: list) {
                $0.responseFormat = .jsonSchema(OutputSchema(schema: list, strict: strict))
            }.body
            let format = body["response_format"]?["json_schema"]
            #expect(format?["strict"] == .bool(strict))
            #expect(format?["schema"]?["properties"]?["answer"] == .object(list))
        }
    }

    /// The choice of the caller, and the choice that is sent beside the tool of the answer.
    static let choices: [(ToolChoice, JSONValue)] = [
        (.auto, "required"), (.required, "required"),
        (.none, ["type": "function", "function": ["name": "city"]]),
        (.tool("look"), ["type": "function", "function": ["name": "look"]]),
    ]

    @Test(arguments: choices)
    func theAnswerIsOneOfTheTools(_ choice: ToolChoice, _ expected: JSONValue) throws {
        let (body, warnings) = try render("openai", "gpt-4.1", .tool) {
            $0.tools = [Tool("look")]
            $0.toolChoice = choice
        }
        #expect(body["tools"]?.arrayValue?.map { $0["function"]?["name"] } == ["look", "city"])
        #expect(body["tool_choice"] == expected)
        #expect(warnings.isEmpty)
    }

    @Test func theToolOfTheAnswerHasANameOfItsOwn() throws {
        let body = try render("openai", "gpt-4.1", .tool) { $0.tools = [Tool("city")] }.body
        #expect(body["tools"]?.arrayValue?.map { $0["function"]?["name"] } == ["city", "city_answer"])
    }

    @Test func wordsStandBehindTheSystemMessages() throws {
        let (body, warnings) = try render("openai", "gpt-4.1", .prompt)
        #expect(body["messages"]?.arrayValue?.map { $0["role"] } == ["system", "system", "user"])
        let words = try #require(body["messages"]?[1]?["content"]?.stringValue)
        #expect(words.hasPrefix("A city.\n\n") && words.hasSuffix(JSONValue.object(Self.schema).jsonText()))
        #expect(body["response_format"] == ["type": "json_object"])
        #expect(warnings == ["responseFormat"])
    }

    @Test func anyObjectIsNotAskedForWhereTheAnswerIsNone() throws {
        let list: JSONObject = ["type": "array", "items": ["type": "string"]]
        #expect(try render("openai", "gpt-4.1", .prompt, schema: list).body["response_format"] == nil)
        #expect(try render("openai", "gpt-4.1", .prompt) { $0.tools = [Tool("look")] }.body["response_format"] == nil)
    }

    @Test func aProviderWithoutSchemasIsAskedInWords() throws {
        let body = try render("deepseek", "deepseek-chat").body
        #expect(body["response_format"] == ["type": "json_object"])
        #expect(body["messages"]?[1]?["content"]?.stringValue?.contains("JSON Schema") == true)
    }

    /// Modes that providers do not have.
    static let lacking: [(String, String, OutputMode)] = [
        ("deepseek", "deepseek-chat", .native), ("ollama", "llama3.2", .tool), ("anthropic", "claude-3-haiku", .native),
    ]

    @Test(arguments: lacking)
    func aModeThatTheModelDoesNotHaveIsAnError(_ provider: String, _ model: String, _ mode: OutputMode) throws {
        let error = #expect(throws: LLMError.self) { try render(provider, model, mode) }
        #expect(error?.code == .unsupported)
        #expect(error?.provider == provider)
    }

    @Test func toolsLeaveNoRoomForASchemaInSomeModels() throws {
        let older = try render("google", "gemini-2.5-flash") { $0.tools = [Tool("look")] }.body
        #expect(older["tools"]?[0]?["functionDeclarations"]?.arrayValue?.count == 2)
        #expect(older["generationConfig"]?["responseJsonSchema"] == nil)
        let newer = try render("google", "gemini-3-pro") { $0.tools = [Tool("look")] }.body
        #expect(newer["tools"]?[0]?["functionDeclarations"]?.arrayValue?.count == 1)
        #expect(newer["generationConfig"]?["responseJsonSchema"] != nil)
    }
}
