/// The holes that a template may have where it stands.
struct Scope {
    /// The holes by name.
    var holes: [String: Hole] = [:]

    /// Makes the expression for a note such as `$?mark.cache_control`; `nil` where there are none.
    var mark: ((String) -> String)?

    /// The notes of messages that make a provider cache, by the unified model's names.
    static let marks = ["cache_control"]

    /// The expression that holds a part; `nil` outside of tables of parts.
    var item: String?

    /// The expression that holds the parts of a turn; `nil` where there are none.
    var items: String?

    /// The expression that holds the texts to embed; `nil` where there are none.
    var texts: String?

    /// What a list may be made of: its word, the expression, and the holes of an element; `nil` where there is none.
    var each: (word: String, code: String, holes: [String: Hole])?

    /// Whether the template is of a simulated answer.
    var simulates = false

    /// What the role or place is called, for messages and helper names.
    var place = ""

    /// The holes of a part of some kind.
    static func item(_ kind: String, place: String) -> Scope {
        let media = ["image.data", "audio.data", "document.data"].contains(kind)
        let address = ["image.url", "audio.url", "document.url"].contains(kind)
        var scope = Scope(item: "item", place: place)
        scope.mark = { "try item.mark(\(SwiftLiteral.string($0)))" }
        if ["text", "reasoning", "reasoning.foreign", "refusal"].contains(kind) {
            scope.holes["text"] = Hole("item.text", .string)
        }
        if media {
            scope.holes["base64"] = Hole("item.base64", .string)
            scope.holes["dataURL"] = Hole("item.dataURL", .string)
            scope.holes["mediaType"] = Hole("item.mediaType", .string)
            scope.holes["mediaSubtype"] = Hole("item.mediaSubtype", .string)
        }
        if address { scope.holes["url"] = Hole("item.url", .string) }
        if media || address {
            scope.holes["filename"] = Hole("item.filename", .string, isOptional: true)
            scope.holes["detail"] = Hole("item.detail", .string, isOptional: true)
        }
        if kind == "file" { scope.holes["fileID"] = Hole("item.fileID", .string) }
        if kind == "toolCall" || kind == "toolResult" {
            scope.holes["callID"] = Hole("item.callID", .string)
            scope.holes["name"] = Hole("item.name", .string)
        }
        if kind == "toolCall" {
            scope.holes["arguments"] = Hole("try item.arguments()", .jsonObject)
            scope.holes["argumentsText"] = Hole("item.argumentsText", .string)
        }
        if kind == "toolResult" {
            scope.holes["resultText"] = Hole("item.resultText", .string)
            scope.holes["resultObject"] = Hole("item.resultObject", .jsonObject)
            scope.holes["isError"] = Hole("item.isError", .bool, isOptional: true)
        }
        return scope
    }
}
