extension AdapterSnippets {
    /// The text of the good spec that asks for JSON.
    private static let schema = """
        "schema": [
                  {
                    "if": "!flag.plain",
                    "set": { "format": { "type": "schema", "name": "$name", "schema": "$schema" } },
                    "schemaRules": "closed"
                  },
                  { "instruct": "Answer with one JSON value that follows this schema." },
                  { "tool": "Call this tool to give the answer." }
                ]
        """

    /// The text of the good spec that has rules for schemas.
    private static let rules =
        #""schemaRules": { "closed": { "closeObjects": true, "drop": ["$schema", "title"], "describe": ["minimum"] } },"#

    /// How answers in JSON are asked for.
    static let output: [Snippet] = [
        Snippet(
            "a tool alone",
            #""schema": { "tool": "Answer with this tool." }"#,
            for: schema,
            """
            package static let outputWords = OutputWords(tool: "Answer with this tool.", usesJSON: true)

            /// How an answer that follows a schema is asked for where the caller does not say how.
            package static func outputMode(_ request: LLMRequest, _ context: RenderContext) -> OutputMode {
                return .tool
            }
            """
        ),
        Snippet(
            "a tool under a condition",
            """
            "schema": [
                      { "if": "set.tools", "tool": "Answer with this tool." },
                      { "set": { "format": { "type": "schema", "name": "$name", "schema": "$schema" } } }
                    ]
            """,
            for: schema,
            """
            package static func outputMode(_ request: LLMRequest, _ context: RenderContext) -> OutputMode {
                if !request.tools.isEmpty { return .tool }
                return .native
            }
            """
        ),
        Snippet(
            "a schema that need not fit when nothing follows",
            """
            "schema": [
                      { "set": { "format": { "type": "schema", "name": "$name", "schema": "$schema" } }, "schemaRules": "closed" }
                    ]
            """,
            for: schema,
            """
            body.format = AcmeChat.Format.schema(
                AcmeChat.SchemaFormat(name: output.name, schema: closedRules.answer(output.schema))
            )
            """
        ),
        Snippet(
            "all rules for schemas",
            """
            "schemaRules": { "closed": { "strictOnly": true, "closeObjects": true, "requireAll": true, "constAsEnum": true,
              "oneOfAsAnyOf": true, "objectRoot": true, "noRecursion": true, "formats": [], "drop": ["title"] } },
            """,
            for: rules,
            """
            private static let closedRules = SchemaRules(
                closeObjects: true,
                requireAll: true,
                constAsEnum: true,
                oneOfAsAnyOf: true,
                objectRoot: true,
                noRecursion: true,
                drop: ["title"],
                formats: []
            )
            """
        ),
        Snippet(
            "rules for strict schemas alone",
            #""schemaRules": { "closed": { "strictOnly": true, "closeObjects": true } },"#,
            for: rules,
            """
            AcmeChat.SchemaFormat(
                name: output.name,
                schema: closedRules.answer(output.schema, strict: output.strict)
            )
            """
        ),
    ]
}
