import LLMRing
import LLMRingCore
import LLMRingProviders
import LLMRingTesting
import Testing

/// Values of many types: from the type's schema over an answer in each dialect back to the type.
@Suite(.timeLimit(.minutes(5)))
struct DerivedAnswerTests {
    /// A type's values in each dialect, whole and streamed.
    @Test(arguments: DerivedCase.all, DialectServer.all)
    func valuesSurvive(_ example: DerivedCase, _ server: DialectServer) async throws {
        let value = Locked(JSONValue.null)
        let transport = ScriptedTransport { request in
            let demand = try server.demand(request)
            let value = value.withLock { $0 }
            let written = try demand.schema.map { try ShapedValue(schema: $0).written(value) } ?? value
            return try server.answer(written.jsonText(), to: demand)
        }
        let ring = ScriptedRing(transport) { $0.retry = .never }.ring
        var request = LLMRequest(model: try server.model(), "Hello")
        request.dialect = server.dialect
        request.responseFormat = .jsonSchema(OutputSchema(try example.derived()))
        for mode in [OutputMode.automatic, .tool, .prompt] where mode != .tool || server.dialect != "ollama-chat" {
            request.outputMode = mode
            for encoding in try example.encodings() {
                value.withLock { $0 = encoding }
                let response = try await server.response(ring, request)
                let parsed = try #require(response.parsed)
                #expect(try example.roundTrip(parsed) == encoding, "\(mode) \(parsed)")
                #expect(response.finishReason == .stop)
            }
        }
    }

    /// The keywords that a dialect with strict schemas takes.
    private static let strictWords: Set<String> = [
        "type", "properties", "required", "additionalProperties", "items", "enum", "const", "anyOf", "$ref", "$defs",
        "description", "format", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
        "minItems", "maxItems", "minLength", "maxLength", "contentEncoding",
    ]

    @Test(arguments: DerivedCase.all, ["openai-chat", "openai-responses"])
    func strictSchemasAreSaidInTheWordsThatAreTaken(_ example: DerivedCase, _ dialect: String) async throws {
        let server = DialectServer(dialect: dialect, streamed: false)
        let transport = ScriptedTransport { request in
            let demand = try server.demand(request)
            return try server.answer("{}", to: demand)
        }
        var request = LLMRequest(model: try server.model(), "Hello")
        request.dialect = dialect
        request.responseFormat = .jsonSchema(OutputSchema(try example.derived()))
        let ring = ScriptedRing(transport) { $0.retry = .never }.ring
        // Whether the answer is valid is not the question here.
        _ = try? await server.response(ring, request)
        let body = try JSONValue(parsing: try #require(transport.requests.first?.body))
        let format = body["response_format"]?["json_schema"] ?? body["text"]?["format"]
        let schema = try #require(format?["schema"])
        #expect(schema["type"] == "object")
        guard format?["strict"] == true else { return }
        try check(schema)
    }

    /// Checks a schema and those inside of it.
    private func check(_ schema: JSONValue) throws {
        let object = try #require(schema.objectValue, "\(schema)")
        for (name, value) in object {
            #expect(Self.strictWords.contains(name), "\(name) in \(schema)")
            switch name {
            case "properties", "$defs": for member in value.objectValue?.values ?? [] { try check(member) }
            case "items": try check(value)
            case "anyOf": for choice in value.arrayValue ?? [] { try check(choice) }
            default: break
            }
        }
        guard object["type"] == "object" else { return }
        #expect(object["additionalProperties"] == false, "\(schema)")
        let names = object["properties"]?.objectValue?.keys ?? []
        #expect(object["required"]?.arrayValue?.compactMap(\.stringValue) ?? [] == names, "\(schema)")
    }
}
