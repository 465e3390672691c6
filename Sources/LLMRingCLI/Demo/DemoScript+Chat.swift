extension DemoScript {
    /// The answer as chunks of a completion, ended by a sentinel.
    static let chat = DemoScript(
        dialect: "openai-chat",
        pieces: [chunk(#"{"role":"assistant","content":""}"#)]
            + words.map { chunk(#"{"content":"\#($0)"}"#) }
            + [
                chunk(
                    #"""
                    {"tool_calls":[{"index":0,"id":"call_demo","type":"function",\#
                    "function":{"name":"get_weather","arguments":""}}]}
                    """#
                )
            ]
            + fragments.map { chunk(#"{"tool_calls":[{"index":0,"function":{"arguments":"\#($0)"}}]}"#) }
            + [
                chunk("{}", finish: #""tool_calls""#),
                data(
                    #""choices":[],"usage":{"prompt_tokens":52,"completion_tokens":31,"total_tokens":83}"#
                ),
                "data: [DONE]\n\n",
            ]
    )

    /// A chunk with one choice.
    private static func chunk(_ delta: String, finish: String = "null") -> String {
        data(#""choices":[{"index":0,"delta":\#(delta),"finish_reason":\#(finish)}]"#)
    }

    /// A chunk with some fields behind its head.
    private static func data(_ fields: String) -> String {
        let head = #""id":"chatcmpl-demo","object":"chat.completion.chunk","created":1700000000,"model":"simulated""#
        return "data: {\(head),\(fields)}\n\n"
    }
}
