/// Lines of adapters in specs, and what they become.
enum AdapterSnippets {
    /// How settings are written.
    static let settings: [Snippet] = [
        Snippet(
            "plain setting",
            #""seed": { "to": "seed" }"#,
            for: #""seed": { "to": "seed" }"#,
            """
            if let value = try context.take(request.seed, "seed") {
                body.seed = .value(value)
            }
            """
        ),
        Snippet(
            "model that may be left out on the wire",
            #""model": { "type": "String?", "doc": "The model's name." },"#,
            for: #""model": { "type": "String", "doc": "The model's name." },"#,
            "var body = AcmeChat.ChatRequest(model: context.model, messages: [])"
        ),
        Snippet(
            "default of a field that may be left out",
            #""maxOutputTokens": { "to": "max_tokens", "default": 512 }"#,
            for: #""maxOutputTokens": { "to": "max_tokens" }"#,
            "var body = AcmeChat.ChatRequest(model: context.model, messages: [], maxTokens: 512)"
        ),
        Snippet(
            "setting that some models refuse",
            #""maxOutputTokens": { "to": "max_tokens", "unless": ["flag.plain"] }"#,
            for: #""maxOutputTokens": { "to": "max_tokens" }"#,
            """
            if let value = try context.take(
                request.maxOutputTokens,
                "maxOutputTokens",
                unless: context.flags.isSet("plain")
            ) {
                body.maxTokens = value
            }
            """
        ),
        Snippet(
            "range",
            #""temperature": { "to": "temperature", "range": [0, 2] }"#,
            for: #""temperature": { "to": "temperature", "range": [0, 1], "unless": ["flag.thinks & set.reasoning"] }"#,
            """
            if let value = try context.within(0...2, try context.take(request.temperature, "temperature"), "temperature") {
                body.temperature = value
            }
            """
        ),
        Snippet(
            "setting that cannot be said",
            #""maxOutputTokens": { "unsupported": "drop" }"#,
            for: #""maxOutputTokens": { "to": "max_tokens" }"#,
            #"if request.maxOutputTokens != nil { try context.refuse("maxOutputTokens", .drop) }"#
        ),
        Snippet(
            "list that cannot be said",
            #""stop": { "unsupported": "error" }"#,
            for: #""stop": { "to": "stop:array", "maxCount": 4 }"#,
            #"if !request.stop.isEmpty { try context.refuse("stop", .error) }"#
        ),
        Snippet(
            "setting inside of an object",
            #""topP": { "to": "options.top_p" }"#,
            for: #""topP": { "to": "options.top_p", "range": [0, 1] }"#,
            "edit(&body.options, AcmeChat.Options()) { $0.topP = value }"
        ),
        Snippet(
            "variants",
            #""user": [{ "if": "flag.thinks", "unsupported": "warn" }, { "to": "user" }]"#,
            for: #""user": [{ "if": "!flag.plain", "to": "user" }, { "unsupported": "drop" }]"#,
            """
            if context.flags.isSet("thinks") {
                if request.user != nil { try context.refuse("user", .warn) }
            } else {
                if let value = try context.take(request.user, "user") {
                    body.user = value
                }
            }
            """
        ),
        Snippet(
            "level that sets nothing",
            #""off": {},"#,
            for: #""off": { "effort": "none" },"#,
            "case .off:\nbreak\ncase .minimal:\nbody.effort = AcmeChat.Effort.low"
        ),
        Snippet(
            "tools that cannot be offered",
            #""toolChoice": { "unsupported": "warn" }"#,
            for: """
                "toolChoice": {
                        "to": "tool_choice",
                        "auto": "auto",
                        "none": "none",
                        "required": "any",
                        "tool": { "name": "$name" }
                      }
                """,
            #"if request.toolChoice != .auto { try context.refuse("toolChoice", .warn) }"#
        ),
    ]

    /// How answers are read.
    static let actions: [Snippet] = [
        Snippet(
            "first of two texts",
            #"{ "text": ["message.thoughts", "message.refusal"], "part": "reasoning" }"#,
            for: #"{ "text": "message.thoughts", "part": "reasoning" }"#,
            "assembler.text(.reasoning, choice.message?.thoughts ?? choice.message?.refusal)"
        ),
        Snippet(
            "texts of a list",
            #"{ "text": "message.content:array[]|:text.text", "part": "text" }"#,
            for: #"{ "with": "message.content:array[]", "do": [{ "text": ":text.text", "part": "text" }] }"#,
            "for item in choice.message?.content?.wrapped?.asArray ?? [] { assembler.text(.text, item.asText?.text) }"
        ),
        Snippet(
            "calls without a number",
            #"{ "call": { "in": "message.calls[]", "name": "name", "arguments": "arguments" } }"#,
            for:
                #"{ "call": { "in": "message.calls[]", "id": "id", "index": "index", "name": "name", "arguments": "arguments" } }"#,
            """
            for call in choice.message?.calls ?? [] {
                assembler.call(id: nil, index: nil, name: call.name, arguments: call.arguments)
            }
            """
        ),
        Snippet(
            "finish reasons",
            #""map": { "stop": "stop", "length": "length", "calls": "stop", "filtered": "other" }"#,
            for: #""map": { "stop": "stop", "length": "length", "calls": "toolCalls", "filtered": "contentFilter" }"#,
            """
            switch word {
            case "stop", "calls": .stop
            case "length": .length
            default: .other(word)
            """
        ),
        Snippet(
            "counts",
            #""Usage": { "input": "input", "output": "output", "cacheRead": "cached", "inputExcludes": ["cache"] }"#,
            for: #""Usage": { "input": "input", "output": "output", "cacheRead": "cached" }"#,
            "UsageCounts(input: usage.input, output: usage.output, cacheRead: usage.cached, inputExcludesCache: true)"
        ),
        Snippet(
            "errors",
            #"{ "code": "busy", "status": 503, "as": "overloaded", "retry": false }"#,
            for: #"{ "code": "busy", "as": "overloaded", "retry": true }"#,
            #"ErrorRule(.overloaded, code: "busy", status: 503, retry: false),"#
        ),
    ]
}
