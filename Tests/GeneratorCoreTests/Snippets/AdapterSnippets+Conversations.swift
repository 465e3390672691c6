/// Tools in words, and what is asked of histories.
extension AdapterSnippets {
    /// The lines of the good spec that offer tools.
    private static let tools = """
        "tools": {
                "to": "tools",
                "as": { "name": "$name", "description": "$?description", "schema": "$schema", "strict": "$?strict" },
                "schemaRules": "closed"
              },
        """

    /// A variant that offers tools in words.
    private static let prompt =
        #"{ "prompt": { "instruct": "Tools:", "open": "<c>", "close": "</c>", "resultOpen": "<r>", "resultClose": "</r>" } }"#

    /// A variant that offers tools in the dialect's own way.
    private static let native =
        #""to": "tools", "as": { "name": "$name", "schema": "$schema" }, "schemaRules": "closed" }"#

    /// How tools are offered in words, and what is asked of histories.
    static let conversations: [Snippet] = [
        Snippet(
            "tools in words for some models",
            #""tools": [{ "if": "flag.thinks", \#(native), \#(prompt)],"#,
            for: tools,
            """
            package static let toolPrompt: ToolPrompt? = ToolPrompt(
                instruct: "Tools:",
                open: "<c>",
                close: "</c>",
                resultOpen: "<r>",
                resultClose: "</r>"
            )
            /// Whether tools are offered in words where the caller does not say how.
            package static func promptsTools(_ request: LLMRequest, _ context: RenderContext) -> Bool {
                !(context.flags.isSet("thinks"))
            }
            """
        ),
        Snippet(
            "tools that the caller may want in the dialect's own way",
            #""tools": [{ "if": "flag.thinks", \#(native), \#(prompt)],"#,
            for: tools,
            """
            if let tools = try context.take(request.tools, "tools") {
                body.tools = try tools.map(toolDefinition)
            }
            """
        ),
        Snippet(
            "tools in words alone",
            #""tools": \#(prompt),"#,
            for: tools,
            #"if !request.tools.isEmpty { try context.refuse("tools", .error) }"#
        ),
        Snippet(
            "tools that some models cannot be offered",
            #""tools": [{ "if": "flag.plain", "unsupported": "error" }, { \#(native)],"#,
            for: tools,
            """
            if context.flags.isSet("plain") {
                if !request.tools.isEmpty { try context.refuse("tools", .error) }
            } else {
                if let tools = try context.take(request.tools, "tools") {
            """
        ),
        Snippet(
            "a prompt that is cut",
            """
            "truncation": { "charactersPerToken": 8, "context": "max_tokens", "smallestContext": 2048 },
                "schemaRules": { "closed": {
            """,
            for: #""schemaRules": { "closed": {"#,
            """
            package static let truncation: TruncationRule? = TruncationRule(
                charactersPerToken: 8,
                context: "max_tokens",
                smallestContext: 2048
            )
            """
        ),
        Snippet(
            "identifiers of calls",
            """
            "messages": {
                    "to": "messages",
                    "callIDs": { "letters": "a-z0-9", "minLength": 1, "maxLength": 40 },
            """,
            for: """
                "messages": {
                        "to": "messages",
                """,
            """
            package static let history = HistoryRules(
                drops: [.foreignReasoning, .opaque, .reasoning],
                nests: false,
                callIDs: CallIDRules(letters: "a-z0-9", minLength: 1, maxLength: 40)
            )
            """
        ),
    ]
}
