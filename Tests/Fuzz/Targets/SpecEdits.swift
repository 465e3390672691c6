/// Edits that leave JSON well-formed, so that what comes behind the parser is reached.
enum SpecEdits {
    /// Applies edits of five bytes each, one after the other.
    ///
    /// Of an edit, one byte says what is done, two where, and two what with.
    static func apply(_ edits: [UInt8], to document: [UInt8]) -> [UInt8] {
        var document = document
        for start in stride(from: 0, to: min(edits.count, 40) - 4, by: 5) {
            let places = values(in: document)
            guard !places.isEmpty else { return document }
            let place = places[(Int(edits[start + 1]) << 8 | Int(edits[start + 2])) % places.count]
            let choice = Int(edits[start + 3]) << 8 | Int(edits[start + 4])
            document.replaceSubrange(place, with: replacement(edits[start], choice, place, places, document))
        }
        return document
    }

    /// What comes to a place.
    private static func replacement(
        _ kind: UInt8,
        _ choice: Int,
        _ place: Range<Int>,
        _ places: [Range<Int>],
        _ document: [UInt8]
    ) -> [UInt8] {
        let other = Array(document[places[choice % places.count]])
        let isText = document[place.lowerBound] == UInt8(ascii: "\"")
        switch kind % 4 {
        case 0 where isText, 1 where isText:
            return Array("\"\(words[choice % words.count])\"".utf8)
        case 2 where !isText:
            return Array("[".utf8) + document[place] + Array("]".utf8)
        case 3 where !isText:
            return Array("{\"\(words[choice % words.count])\": ".utf8) + document[place] + Array("}".utf8)
        default:
            // A text may be a key, whose place only a text can take.
            return !isText || other.first == UInt8(ascii: "\"") ? other : Array("\"\"".utf8)
        }
    }

    /// The places of all values and keys.
    private static func values(in document: [UInt8]) -> [Range<Int>] {
        var places: [Range<Int>] = []
        var open: [Int] = []
        var index = 0
        while index < document.count {
            let start = index
            switch document[index] {
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                open.append(index)
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if let start = open.popLast() { places.append(start..<(index + 1)) }
            case UInt8(ascii: "\""):
                index += 1
                while index < document.count, document[index] != UInt8(ascii: "\"") {
                    index += document[index] == UInt8(ascii: "\\") ? 2 : 1
                }
                places.append(start..<min(index + 1, document.count))
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                while index + 1 < document.count, isWordByte(document[index + 1]) { index += 1 }
                places.append(start..<(index + 1))
            default: break
            }
            index += 1
        }
        return places
    }

    /// Whether a byte may stand inside of a number or a word.
    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: byte == UInt8(ascii: ".")
        }
    }

    /// Words of the spec language, and words that look like them.
    private static let words: [String] = [
        "", " ", ".", "..", "[]", "[]|", "|", ":", "?", "= ", "= x", "$", "$$", "$?", "$each", "$join", "$concat",
        "$kept", "$model",
        "$texts", "$text", "$resultText", "$payload", "$payload.x", "$when", "$switch", "String", "String?", "Int",
        "Int?",
        "Double?", "Bool?", "[String]", "[[String]]", "[String]?", "[String: Int]", "{String: JSON}", "JSON", "Message",
        "[Message]", "Part", "kind", "text", "type", "union", "cases", "fields", "enum", "doc", "role", "user",
        "system",
        "assistant", "tool", "/", "/chat/{model}", "{", "}", "{}", "POST", "GET", "sse", "lines", "array", "error",
        "warn",
        "drop", "accept", "otherwise", "opaque", "unsupported", "as", "to", "in", "map", "stop", "length", "toolCalls",
        "image.url", "image.data", "toolCall", "toolResult", "reasoning", "refusal", "https://x.example",
        "ACME_API_KEY",
        "acme", "acme-chat", "authorization", "a.b.c", "a[].b[]|c", "error:object.message", "é", "🌊", "self", "Type",
        "init",
        "\\u0000", "\\u202e", "\\n", "`", "*/", "\\\"\\\"\\\"", "#", "class",
    ]
}
