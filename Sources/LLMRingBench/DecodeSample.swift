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
    static let all = [chat, responses, messages, generate, local]

    /// The bytes of an answer with so many pieces of text.
    func stream(deltas: Int) -> [UInt8] {
        Array((head + String(repeating: delta, count: deltas) + tail).utf8)
    }

    /// The data of one piece of text, without its frame.
    var data: [UInt8] {
        let lines = delta.split(separator: "\n")
        guard let line = lines.first(where: { $0.hasPrefix("data: ") }) else { return Array((lines.first ?? "").utf8) }
        return Array(line.dropFirst("data: ".count).utf8)
    }

    /// An event with its name, which its data repeats as `type`.
    static func event(_ name: String, _ fields: String) -> String {
        "event: \(name)\ndata: {\"type\":\"\(name)\",\(fields)}\n\n"
    }
}
