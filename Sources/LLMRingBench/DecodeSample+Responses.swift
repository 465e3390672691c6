extension DecodeSample {
    /// Named events of nested items.
    static let responses = DecodeSample(
        dialect: "openai-responses",
        head: event("response.created", #""sequence_number":0,"response":\#(response("in_progress", "[]", "null"))"#)
            + event(
                "response.output_item.added",
                #"""
                "sequence_number":1,"output_index":0,"item":{"id":"\#(item)","type":"message",\#
                "status":"in_progress","role":"assistant","content":[]}
                """#
            ) + event("response.content_part.added", #""sequence_number":2,\#(place),"part":\#(part(""))"#),
        delta: event(
            "response.output_text.delta",
            #""sequence_number":3,\#(place),"delta":" quick","logprobs":[],"obfuscation":"k3JtQ9wZx1""#
        ),
        tail: event("response.output_text.done", #""sequence_number":4,\#(place),"text":"a","logprobs":[]"#)
            + event("response.content_part.done", #""sequence_number":5,\#(place),"part":\#(part("a"))"#)
            + event("response.output_item.done", #""sequence_number":6,"output_index":0,"item":\#(message)"#)
            + event(
                "response.completed",
                #""sequence_number":7,"response":\#(response("completed", "[\(message)]", usage))"#
            )
    )

    /// The identifier of the message.
    private static let item = "msg_67c9fdcf37fc8190ba82116e33fb28c501b8b0ad29eb4b61"

    /// Where the text stands.
    private static let place = #""item_id":"\#(item)","output_index":0,"content_index":0"#

    /// The counts.
    private static let usage = #"""
        {"input_tokens":10,"input_tokens_details":{"cached_tokens":0},"output_tokens":1000,\#
        "output_tokens_details":{"reasoning_tokens":0},"total_tokens":1010}
        """#

    /// The whole message.
    private static let message = #"""
        {"id":"\#(item)","type":"message","status":"completed","role":"assistant","content":[\#(part("a"))]}
        """#

    /// A piece of content.
    private static func part(_ text: String) -> String {
        #"{"type":"output_text","text":"\#(text)","annotations":[],"logprobs":[]}"#
    }

    /// The answer around it all.
    private static func response(_ status: String, _ output: String, _ usage: String) -> String {
        #"""
        {"id":"resp_1","object":"response","created_at":1741290958,"status":"\#(status)","error":null,\#
        "incomplete_details":null,"instructions":null,"max_output_tokens":null,"model":"m-2024-07-18",\#
        "output":\#(output),"parallel_tool_calls":true,"temperature":1.0,"tool_choice":"auto","tools":[],\#
        "top_p":1.0,"usage":\#(usage),"metadata":{}}
        """#
    }
}
