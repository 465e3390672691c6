import Testing

@testable import GeneratorCore

/// Paths through answers, translated.
struct PathSnippetTests {
    /// The types that paths go through.
    private static let types = """
        "Answer": { "fields": { "id": "String", "model": "String?", "choices": "[Choice]?", "usage": "Usage?|null" } },
        "Choice": { "fields": { "index": "Int?", "place": "Int", "reply": "Reply", "content": "Content?" } },
        "Reply": { "fields": { "in": "String?" } },
        "Usage": { "fields": { "input_tokens": "Int?" } },
        "Content": { "union": "#json", "cases": { "string": "String", "array": "[Reply]" } }
        """

    @Test(arguments: [
        (".", "answer", "Answer", false),
        ("id", "answer.id", "String", false),
        ("model", "answer.model", "String", true),
        ("usage", "answer.usage?.wrapped", "Usage", true),
        ("usage.input_tokens", "answer.usage?.wrapped?.inputTokens", "Int", true),
        ("choices[]", "answer.choices", "Choice", true),
        ("choices[index=0]", "answer.choices?.first(where: { ($0.index ?? 0) == 0 })", "Choice", true),
        ("choices[place=2].reply", "answer.choices?.first(where: { $0.place == 2 })?.reply", "Reply", true),
        (
            "choices[place=0].content:string",
            "answer.choices?.first(where: { $0.place == 0 })?.content?.asString",
            "String",
            true
        ),
        (
            "choices[place=0].content:array[]",
            "answer.choices?.first(where: { $0.place == 0 })?.content?.asArray",
            "Reply",
            true
        ),
    ])
    func pathBecomesAnExpression(_ path: String, _ code: String, _ type: String, _ isOptional: Bool) throws {
        let dialect = try SnippetDialect.make(Self.types)
        let result = try WirePath.compile(path, root: "answer", type: .named("Answer"), in: dialect).get()
        #expect(result.code == code)
        #expect(result.type.spec == type)
        #expect(result.isOptional == isOptional)
        #expect(result.isEach == path.hasSuffix("[]"))
    }

    @Test(arguments: [
        "", "id.", ".id", "ids", "id.x", "id[]", "choices[0]", "choices[index=x]", "choices[].reply", "usage:x",
        "choices[", "choices[]]", "choices[]:x", "choices[][]",
        "choices[index=0]x", "choices]", "choices[index=0", "usage::x", "[]", ":",
    ])
    func badPathIsRefused(_ path: String) throws {
        let dialect = try SnippetDialect.make(Self.types)
        #expect(throws: SpecFault.self) {
            try WirePath.compile(path, root: "answer", type: .named("Answer"), in: dialect).get()
        }
    }
}
