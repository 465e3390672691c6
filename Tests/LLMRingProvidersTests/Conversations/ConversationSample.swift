import LLMRingCore

/// A conversation as one dialect made it, with all that may stand in one.
struct ConversationSample {
    /// The dialect that made the answers.
    let dialect: String

    /// What no other dialect may be sent.
    var secret: String { "secret-of-\(dialect)" }

    /// The conversation: two rounds of two tool calls each, with the same identifiers in both.
    var messages: [Message] {
        let first = round(["weather", "camera"], ["{\"city\":\"Oslo\"}", "{}"])
        let second = round(["clock", "clock"], ["{\"zone\":\"UTC\"}", "{\"zone\":\"CET\"}"])
        return [.system("Be brief."), .user("Look at Oslo.")] + first + second + [
            Message(.assistant, [own(.refusal("I would rather not."), ["id": .string(secret)])]),
            .user("Why not?"),
            Message(.assistant, [own(.reasoning("I do not know."), reasoning)]),
            .user("Say it."),
        ]
    }

    /// A round of thinking, calls, results and an answer.
    private func round(_ names: [String], _ arguments: [String]) -> [Message] {
        let calls = names.indices.map { ToolCall(id: "call:\($0)", name: names[$0], arguments: arguments[$0]) }
        let image = Part.image([1, 2, 3], mediaType: "image/png")
        return [
            Message(
                .assistant,
                [own(.reasoning("First I look."), reasoning), own(.opaque("search"), block), .text("Let me look.")]
                    + calls.map { own(.toolCall($0), ["thoughtSignature": .string(secret)]) }
            ),
            result("call:0", [.text("12"), image]), result("call:1", [.text("no")], isError: true),
            Message(.assistant, [own(.text("It is mild."), ["thoughtSignature": .string(secret)])]),
            .user("Go on."),
        ]
    }

    /// A result that has nothing but the identifier of its call.
    private func result(_ id: String, _ content: [Part], isError: Bool = false) -> Message {
        Message(.tool, [.toolResult(ToolResult(callID: id, name: "", content: content, isError: isError))])
    }

    /// A payload of reasoning that each dialect can read of its own.
    private var reasoning: JSONObject {
        [
            "signature": .string(secret), "thoughtSignature": .string(secret), "id": "rs_1", "summary": [],
            "encrypted_content": .string(secret),
        ]
    }

    /// A block that only its dialect knows.
    private var block: JSONObject {
        ["type": "web_search_call", "id": .string(secret), "status": "completed"]
    }

    /// A part with what only the dialect can read.
    private func own(_ content: Part.Content, _ fields: JSONObject) -> Part {
        Part(content, payload: ProviderPayload(dialect: dialect, fields: fields))
    }
}
