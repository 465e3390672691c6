extension DemoScript {
    /// The answer with named events and explicit blocks.
    static let messages = DemoScript(
        dialect: "anthropic-messages",
        pieces: [
            event(
                "message_start",
                #"""
                "message":{"id":"msg_demo","type":"message","role":"assistant","model":"simulated","content":[],\#
                "stop_reason":null,"stop_sequence":null,"usage":{"input_tokens":52,"output_tokens":1}}
                """#
            ),
            event("content_block_start", #""index":0,"content_block":{"type":"text","text":""}"#),
        ]
            + words.map { event("content_block_delta", #""index":0,"delta":{"type":"text_delta","text":"\#($0)"}"#) }
            + [
                event("content_block_stop", #""index":0"#),
                event(
                    "content_block_start",
                    #""index":1,"content_block":{"type":"tool_use","id":"toolu_demo","name":"get_weather","input":{}}"#
                ),
            ]
            + fragments.map {
                event("content_block_delta", #""index":1,"delta":{"type":"input_json_delta","partial_json":"\#($0)"}"#)
            }
            + [
                event("content_block_stop", #""index":1"#),
                event(
                    "message_delta",
                    #""delta":{"stop_reason":"tool_use","stop_sequence":null},"usage":{"output_tokens":31}"#
                ),
                "event: message_stop\ndata: {\"type\":\"message_stop\"}\n\n",
            ]
    )

    /// An event with its name, which its data repeats as `type`.
    private static func event(_ name: String, _ fields: String) -> String {
        "event: \(name)\ndata: {\"type\":\"\(name)\",\(fields)}\n\n"
    }
}
