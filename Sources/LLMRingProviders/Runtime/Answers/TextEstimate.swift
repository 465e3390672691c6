import LLMRingCore

/// The size of a prompt's text, counted so that no way of writing makes it look large.
///
/// A row of equal letters, as in indented code or tables, counts as one, since
/// it is often a single token. Letters of every script count alike.
struct TextEstimate: Sendable {
    /// How many letters there are.
    private(set) var characters = 0

    /// Makes an empty estimate.
    init() {}

    /// Adds the text of a part; pictures, calls and reasoning count nothing.
    mutating func add(_ part: Part) {
        switch part.content {
        case .text(let text): add(text)
        case .toolResult(let result): for part in result.content { add(part) }
        default: break
        }
    }

    /// Adds a text.
    mutating func add(_ text: String) {
        var text = text
        characters += text.withUTF8 { bytes in
            var count = 0
            var last: UInt8 = 0
            for byte in bytes {
                if byte & 0xC0 != 0x80, byte != last || byte >= 0x80 { count += 1 }
                last = byte
            }
            return count
        }
    }
}
