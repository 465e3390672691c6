/// Bytes of a streamed answer in one dialect, as a provider sends them.
struct DecodeSample: Sendable {
    /// The dialect that the bytes are in.
    let dialect: String

    /// What comes before the text.
    let head: String

    /// One piece of text, framed.
    let delta: String

    /// What comes after the text.
    let tail: String

    /// The samples, one for each dialect.
    static let all = [chat, messages]

    /// The bytes of an answer with so many pieces of text.
    func stream(deltas: Int) -> [UInt8] {
        Array((head + String(repeating: delta, count: deltas) + tail).utf8)
    }

    /// The data of one piece of text, without its frame.
    var data: [UInt8] {
        let lines = delta.split(separator: "\n")
        return Array((lines.first { $0.hasPrefix("data: ") } ?? "").dropFirst("data: ".count).utf8)
    }

    /// Chunks of a completion, of some 300 bytes each.
    private static let chat = DecodeSample(
        dialect: "openai-chat",
        head: chunk(#"[{"index":0,"delta":{"role":"assistant","content":""},"finish_reason":null}]"#),
        delta: chunk(#"[{"index":0,"delta":{"content":" quick"},"logprobs":null,"finish_reason":null}]"#),
        tail: chunk(#"[{"index":0,"delta":{},"logprobs":null,"finish_reason":"stop"}]"#) + "data: [DONE]\n\n"
    )

    /// Named events with explicit blocks.
    private static let messages = DecodeSample(
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

    /// A chunk with its choices.
    private static func chunk(_ choices: String) -> String {
        let head =
            #""id":"chatcmpl-B9MHDbslfkBeAs8l4bebGdFOJ6PeG","object":"chat.completion.chunk","created":1741570283"#
        let model = #""model":"m-2024-07-18","service_tier":"default","system_fingerprint":"fp_06737a9306""#
        return "data: {\(head),\(model),\"choices\":\(choices),\"usage\":null}\n\n"
    }

    /// An event with its name, which its data repeats as `type`.
    private static func event(_ name: String, _ fields: String) -> String {
        "event: \(name)\ndata: {\"type\":\"\(name)\",\(fields)}\n\n"
    }
}
