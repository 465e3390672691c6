import LLMRing

/// An answer that the simulated server gives, in the bytes of one dialect.
struct DemoScript: Sendable {
    /// The dialect that the bytes are in.
    let dialect: String

    /// The events as they are sent, one piece after the other.
    let pieces: [String]

    /// The scripts, one for each dialect.
    static let all = [messages, chat]

    /// The question that is asked.
    static let prompt = "What is the weather in Oslo?"

    /// The tool that the answers ask for.
    static let tool = Tool(
        "get_weather",
        "The weather of a city",
        parameters: [
            "type": "object",
            "properties": ["city": ["type": "string"]],
            "required": ["city"],
        ]
    )

    /// The words of the text, in the pieces in which they come.
    static let words = ["I will ", "look up ", "the weather ", "in Oslo ", "for you."]

    /// The JSON text of the tool call's arguments, in the fragments in which it comes, escaped for JSON.
    static let fragments = [#"{\"ci"#, #"ty\": \"Os"#, #"lo\"}"#]
}
