/// The kinds of parts, and in which roles they stand.
enum PartKinds {
    /// The kinds that each role may have, with the runtime's names for them.
    static let byRole: [String: [String]] = [
        "system": ["text"],
        "user": [
            "text", "image.data", "image.url", "document.data", "document.url", "audio.data", "audio.url", "file",
        ],
        "assistant": [
            "text", "reasoning", "reasoning.foreign", "toolCall", "refusal", "opaque", "image.data", "image.url",
        ],
        "tool": ["toolResult"],
        "answer": ["text", "reasoning", "toolCall"],
        "nested": ["text", "image.data", "image.url", "document.data", "document.url", "audio.data"],
    ]

    /// The kinds of a role, and of those that are written like it, joined by `+`.
    static func of(_ place: String) -> [String] {
        place.split(separator: "+").flatMap { byRole[String($0)] ?? [] }
    }

    /// The runtime's name of a kind, such as `.imageData`.
    static func swift(_ kind: String) -> String {
        switch kind {
        case "image.data": ".imageData"
        case "image.url": ".imageURL"
        case "audio.data": ".audioData"
        case "audio.url": ".audioURL"
        case "document.data": ".documentData"
        case "document.url": ".documentURL"
        case "reasoning.foreign": ".foreignReasoning"
        default: ".\(kind)"
        }
    }

    /// A set of kinds as Swift writes it.
    static func list(_ kinds: some Sequence<String>) -> String {
        "[\(kinds.sorted().map(swift).joined(separator: ", "))]"
    }
}
