import Testing

@testable import GeneratorCore

/// Templates, translated.
struct TemplateSnippetTests {
    /// The types that templates fill.
    private static let types = """
        "Part": { "union": "type", "cases": { "text": "TextPart", "image": "ImagePart" } },
        "TextPart": { "fields": { "type": "= text", "text": "String", "cache": "Cache?", "seal": "String?" } },
        "ImagePart": { "fields": { "type": "= image", "source": "Source" } },
        "Source": { "union": "#key", "cases": { "url": "Link", "data": "Inline" } },
        "Link": { "fields": { "url": "String", "detail": "Detail?" } },
        "Inline": { "fields": { "data": "String" } },
        "Cache": { "fields": { "keep": "String?" } },
        "Detail": { "enum": ["low", "high"] },
        "Content": { "union": "#json", "cases": { "string": "String", "array": "[Part]" } }
        """

    /// Compiles a template for a part of a kind.
    private func compile(_ template: String, _ type: String, kind: String) throws -> String {
        let findings = Findings()
        let compiler = TemplateCompiler(try SnippetDialect.make(Self.types), findings)
        let field = try FieldType.parse(type).get()
        let code = compiler.compile(try SnippetDialect.node(template), for: field, Scope.item(kind, place: "user"))
        #expect(findings.diagnostics.text.isEmpty)
        return try #require(code)
    }

    @Test(arguments: [
        (#""plain""#, "String", "text", #""plain""#),
        (#""$text""#, "String", "text", "item.text"),
        (#""$text""#, "String?", "text", "item.text"),
        (#""$text""#, "String?|null", "text", ".value(item.text)"),
        (#""$text""#, "Content", "text", "Acme.Content.string(item.text)"),
        ("null", "String|null", "text", "nil"),
        ("null", "String?|null", "text", ".null"),
        ("[1, 2]", "[Int]", "text", "[1, 2]"),
        ("true", "Bool", "text", "true"),
        (#""high""#, "Detail", "text", "Acme.Detail.high"),
        (#""$?detail""#, "Detail?", "image.url", "item.detail.map { Acme.Detail(rawValue: $0) }"),
        (#""$arguments""#, "JSONObject", "toolCall", "try item.arguments()"),
        (#""$argumentsText""#, "String", "toolCall", "item.argumentsText"),
        (#""$?mark.cache_control""#, "Cache?", "text", #"try item.mark("cache_control")"#),
        (#""$?payload.seal""#, "String?", "text", #"try item.payload("seal")"#),
        (#""$payload.seal""#, "String", "text", #"try item.required(payload: "seal")"#),
        (#"{ "type": "text", "text": "$text" }"#, "Part", "text", "Acme.Part.text(Acme.TextPart(text: item.text))"),
        (
            #"{ "type": "image", "source": { "data": "$base64" } }"#,
            "Part",
            "image.data",
            "Acme.Part.image(Acme.ImagePart(source: Acme.Source.data(Acme.Inline(data: item.base64))))"
        ),
    ])
    func templateBecomesAnExpression(_ template: String, _ type: String, _ kind: String, _ code: String) throws {
        #expect(try compile(template, type, kind: kind) == code)
    }

    @Test(arguments: [
        (#"{ "$join": ["text"] }"#, "String", "items.joined([.text])"),
        (
            #"{ "$join": ["text", "refusal"], "separator": " " }"#, "String",
            #"items.joined([.refusal, .text], separator: " ")"#
        ),
        (#"{ "$join": ["text"], "whenEmpty": "omit" }"#, "String?", "nonEmpty(items.joined([.text]))"),
        (#"{ "$join": ["text"], "whenEmpty": "null" }"#, "String?|null", "Nullable(nonEmpty(items.joined([.text])))"),
        (
            #"{ "$parts": { "text": { "type": "text", "text": "$text" } } }"#,
            "[Part]",
            "try items.rendered(assistantPart)"
        ),
        (
            #"{ "$parts": { "text": { "type": "text", "text": "$text" } }, "whenEmpty": "omit" }"#,
            "[Part]?",
            "nonEmpty(try items.rendered(assistantPart))"
        ),
        (
            #"{ "$textOrParts": { "text": { "type": "text", "text": "$text" } } }"#,
            "Content",
            "items.isText ? Acme.Content.string(items.joined([.text])) : Acme.Content.array(try items.rendered(assistantPart))"
        ),
    ])
    func directiveBecomesAnExpression(_ template: String, _ type: String, _ code: String) throws {
        let findings = Findings()
        let compiler = TemplateCompiler(try SnippetDialect.make(Self.types), findings)
        let scope = Scope(items: "items", place: "assistant")
        let field = try FieldType.parse(type).get()
        #expect(compiler.compile(try SnippetDialect.node(template), for: field, scope) == code)
        #expect(findings.diagnostics.text.isEmpty)
    }

    @Test
    func tableOfPartsBecomesAFunction() throws {
        let compiler = TemplateCompiler(try SnippetDialect.make(Self.types), Findings())
        let template = try SnippetDialect.node(
            #"{ "$parts": { "text": { "type": "text", "text": "$text" }, "opaque": "$own" } }"#
        )
        let field = FieldType(type: .list(.named("Part")), presence: .required)
        _ = compiler.compile(template, for: field, Scope(items: "items", place: "assistant"))
        let snippet = Snippet(
            "table",
            "",
            """
            private static func assistantPart(_ item: RenderItem) throws(LLMError) -> Acme.Part? {
            switch item.kind {
            case .text: return Acme.Part.text(Acme.TextPart(text: item.text))
            case .opaque: return try item.own()
            default: return nil
            """
        )
        #expect(snippet.stands(in: try #require(compiler.helpers.first)))
        #expect(compiler.coveredKinds == ["opaque", "text"])
    }
}
