extension DecodeSample {
    /// Chunks of a completion, of some 300 bytes each.
    static let chat = DecodeSample(
        dialect: "openai-chat",
        head: chunk(#"[{"index":0,"delta":{"role":"assistant","content":""},"finish_reason":null}]"#),
        delta: chunk(#"[{"index":0,"delta":{"content":" quick"},"logprobs":null,"finish_reason":null}]"#),
        tail: chunk(#"[{"index":0,"delta":{},"logprobs":null,"finish_reason":"stop"}]"#) + "data: [DONE]\n\n"
    )

    /// Named events with explicit blocks.
    static let messages = DecodeSample(
        dialect: "anthropic-messages",
        head: event(
            "message_start",
            #"""
            "message":{"id":"msg_1","type":"message","role":"assistant","model":"m","content":[],"stop_reason":null,\#
            "stop_sequence":null,"usage":{"input_tokens":10,"output_tokens":1}}
            """#
        ) + event("content_block_start", #""index":0,"content_block":{"type":"text","text":""}"#),
        delta: event("content_block_delta", #""index":0,"delta":{"type":"text_delta","text":" quick"}"#),
        tail: event("content_block_stop", #""index":0"#)
            + event(
                "message_delta",
                #""delta":{"stop_reason":"end_turn","stop_sequence":null},"usage":{"output_tokens":1000}"#
            )
            + "event: message_stop\ndata: {\"type\":\"message_stop\"}\n\n"
    )

    /// Chunks that repeat the counts, without names.
    static let generate = DecodeSample(
        dialect: "gemini-generate",
        head: "",
        delta: candidate(#""content":{"parts":[{"text":" quick"}],"role":"model"},"index":0"#),
        tail: candidate(#""content":{"parts":[{"text":"."}],"role":"model"},"finishReason":"STOP","index":0"#)
    )

    /// Lines of JSON.
    static let local = DecodeSample(
        dialect: "ollama-chat",
        head: "",
        delta: line(#""message":{"role":"assistant","content":" quick"},"done":false"#),
        tail: line(
            #"""
            "message":{"role":"assistant","content":""},"done_reason":"stop","done":true,"total_duration":900,\#
            "load_duration":5,"prompt_eval_count":10,"prompt_eval_duration":40,"eval_count":1000,"eval_duration":800
            """#
        )
    )

    /// A chunk with its choices.
    private static func chunk(_ choices: String) -> String {
        let head =
            #""id":"chatcmpl-B9MHDbslfkBeAs8l4bebGdFOJ6PeG","object":"chat.completion.chunk","created":1741570283"#
        let model = #""model":"m-2024-07-18","service_tier":"default","system_fingerprint":"fp_06737a9306""#
        return "data: {\(head),\(model),\"choices\":\(choices),\"usage\":null}\n\n"
    }

    /// A chunk with its only candidate.
    private static func candidate(_ fields: String) -> String {
        let counts = #""promptTokenCount":10,"candidatesTokenCount":7,"totalTokenCount":17"#
        let details = #""promptTokensDetails":[{"modality":"TEXT","tokenCount":10}]"#
        let usage = "\"usageMetadata\":{\(counts),\(details)}"
        let rest = #""modelVersion":"m-2.5-flash","responseId":"kVn9aJ3bF5mdkdUP0sLH8QM""#
        return "data: {\"candidates\":[{\(fields)}],\(usage),\(rest)}\n\n"
    }

    /// A line with its time.
    private static func line(_ fields: String) -> String {
        "{\"model\":\"m3.2\",\"created_at\":\"2026-01-05T10:11:12.123456Z\",\(fields)}\n"
    }
}
