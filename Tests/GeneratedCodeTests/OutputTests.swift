import LLMRingCore
import Testing

/// Requests for answers with a schema, as generated adapters write them.
struct OutputTests {
    /// A schema that closed objects can say.
    private static let city: JSONObject = ["type": "object", "properties": ["name": ["type": "string"]]]

    /// A schema that they cannot.
    private static let map: JSONObject = ["type": "object", "additionalProperties": ["type": "integer"]]

    /// Writes a request for an answer.
    private func render(
        _ schema: JSONObject,
        model: String = "acme-large",
        _ mode: OutputMode = .automatic,
        provider: ProviderDescription = AcmeClient.provider,
        strict: Bool = true
    ) throws -> (body: JSONValue, context: RenderContext) {
        var request = LLMRequest(model: model, "Name a city")
        request.responseFormat = .jsonSchema(OutputSchema(schema: schema, strict: strict))
        request.outputMode = mode
        let chat = try provider.chat(nil)
        var context = chat.context(provider: provider.id, model: model)
        let body = try chat.adapter.body(of: request, streaming: false, &context)
        return (try JSONValue(parsing: body), context)
    }

    @Test func theSchemaIsSentWhereTheModelTakesIt() throws {
        let (body, context) = try render(Self.city)
        #expect(body["format"]?["schema"]?["additionalProperties"] == false)
        #expect(context.expectations.answerTool == nil)
        #expect(context.warnings.isEmpty)
    }

    @Test func wordsAreUsedWhereTheModelOrTheSchemaDoesNotFit() throws {
        for body in [try render(Self.city, model: "acme-mini").body, try render(Self.map).body] {
            #expect(body["format"] == ["type": "json"])
            let words = "Answer with one JSON value that follows this schema."
            #expect(body["messages"]?[0]?["content"]?.stringValue?.hasPrefix(words) == true)
        }
    }

    @Test func theToolIsForced() throws {
        let (body, context) = try render(Self.city, .tool)
        #expect(body["format"] == nil)
        #expect(body["tools"]?[0]?["name"] == "answer")
        #expect(body["tools"]?[0]?["description"] == "Call this tool to give the answer.")
        #expect(body["tool_choice"] == ["name": "answer"])
        #expect(context.expectations.answerTool == "answer")
    }

    @Test func aModeThatTheModelDoesNotHaveIsAnError() {
        let error = #expect(throws: LLMError.self) { try render(Self.city, model: "acme-mini", .native) }
        #expect(error?.code == .unsupported)
    }

    @Test func strictSchemasFollowTheirRules() throws {
        let lab = AcmeLabClient.provider
        let (body, context) = try render(Self.city, provider: lab)
        #expect(body["format"]?["schema"]?["required"] == ["name"])
        #expect(body["format"]?["schema"]?["properties"]?["name"]?["type"] == ["string", "null"])
        #expect(context.warnings.isEmpty)
        #expect(try render(Self.city, provider: lab, strict: false).body["format"]?["schema"] == .object(Self.city))
        let open = try render(Self.map, provider: lab)
        #expect(open.body["format"]?["schema"] == .object(Self.map))
        #expect(open.context.warnings.map(\.setting) == ["responseFormat"])
    }
}
