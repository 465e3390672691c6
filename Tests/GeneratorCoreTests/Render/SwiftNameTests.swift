import GeneratorCore
import Testing

/// The Swift names of wire names.
struct SwiftNameTests {
    @Test(arguments: [
        ("id", "id"), ("stop_reason", "stopReason"), ("tool_call_id", "toolCallID"), ("url", "url"),
        ("image_url", "imageURL"), ("file_ids", "fileIDs"), ("top_p", "topP"), ("topP", "topP"), ("n", "n"),
        ("cache_creation_5m", "cacheCreation5m"), ("claude-3", "claude3"), ("text/plain", "textPlain"),
        ("24h", "value24h"), ("1024x1024", "value1024x1024"), ("MAX_TOKENS", "maxTokens"), ("STOP", "stop"),
        ("USER_ID", "userID"), ("x-groq", "xGroq"), ("imageURL", "imageURL"), ("HTTPServer", "httpServer"),
        ("someIDs", "someIDs"), ("promptTokenCount", "promptTokenCount"), ("Content-Type", "contentType"),
        ("json_schema", "jsonSchema"), ("response_json", "responseJSON"), ("idea", "idea"), ("$defs", "defs"),
        ("@type", "type"), ("", "empty"), ("*", "any"), ("+1", "plus1"), ("-1", "minus1"), ("é", "value"),
        ("LMStudio", "lmStudio"), ("OpenAI", "openAI"), ("__a__b", "aB"), ("default", "default"),
    ])
    func wordsBecomeLowerCamelCase(_ wire: String, _ expected: String) {
        #expect(SwiftName.lowerCamel(wire) == expected)
    }

    @Test(arguments: [
        ("stop_reason", "StopReason"), ("id", "ID"), ("url_citation", "URLCitation"), ("json_schema", "JSONSchema"),
        ("24h", "Value24h"), ("OpenAI", "OpenAI"), ("lmStudio", "LmStudio"), ("MAX_TOKENS", "MaxTokens"),
        ("mcp_call", "MCPCall"), ("chat.completion.chunk", "ChatCompletionChunk"), ("", "Empty"), ("*", "Any"),
    ])
    func wordsBecomeUpperCamelCase(_ wire: String, _ expected: String) {
        #expect(SwiftName.upperCamel(wire) == expected)
    }

    @Test(arguments: [
        ("default", "`default`"), ("in", "`in`"), ("class", "`class`"), ("self", "selfValue"), ("init", "`init`"),
        ("protocol", "`protocol`"), ("operator", "`operator`"), ("type", "type"), ("stop_reason", "stopReason"),
    ])
    func reservedMembersHaveBackTicks(_ wire: String, _ expected: String) {
        #expect(SwiftName.member(wire) == expected)
        #expect(SwiftName.unescaped(expected) == SwiftName.lowerCamel(wire))
    }

    @Test(arguments: [
        ("type", "`Type`"), ("any", "`Any`"), ("protocol", "`Protocol`"), ("class", "Class"), ("self", "SelfValue"),
    ])
    func reservedTypesHaveBackTicks(_ wire: String, _ expected: String) {
        #expect(SwiftName.type(wire) == expected)
    }

    @Test(arguments: [
        ("a", true), ("aB9", true), ("_a", true), ("9a", false), ("", false), ("a-b", false), ("default", false),
        ("é", false), ("a b", false),
    ])
    func identifiersAreRecognised(_ text: String, _ expected: Bool) {
        #expect(SwiftName.isIdentifier(text) == expected)
    }

    @Test func everyWordGivesAnIdentifier() {
        for byte in UInt8(0x20)...0x7E {
            let character = String(Character(Unicode.Scalar(byte)))
            for wire in [character, "a\(character)b", "\(character)1", "A\(character)", "\(character)\(character)"] {
                #expect(SwiftName.isIdentifier("x" + SwiftName.lowerCamel(wire)), "'\(wire)'")
                #expect(SwiftName.lowerCamel(wire).first?.isLowercase == true, "'\(wire)'")
                #expect(SwiftName.upperCamel(wire).first?.isUppercase == true, "'\(wire)'")
            }
        }
    }

    @Test(arguments: [
        ("plain", #""plain""#), ("a\"b\\c", #""a\"b\\c""#), ("\n\r\t\0", #""\n\r\t\0""#), ("\\(x)", #""\\(x)""#),
        ("\u{1B}\u{7F}", #""\u{1B}\u{7F}""#), ("é 世", #""é 世""#), ("\u{202E}\u{2028}", #""\u{202E}\u{2028}""#),
        ("\u{301}", #""\u{301}""#), ("", "\"\""),
    ])
    func literalStandsForItsText(_ text: String, _ expected: String) {
        #expect(SwiftLiteral.string(text) == expected)
    }

    @Test func listOfLiteralsStandsOnOneLine() {
        #expect(SwiftLiteral.strings(["a", "\""]) == #"["a", "\""]"#)
        #expect(SwiftLiteral.strings([]) == "[]")
    }
}
