/// Cuts the text of a tool's output, and says so in it.
struct OutputCut {
    /// How many bytes of text are kept.
    let limit: Int

    /// The parts, with text beyond the limit left out.
    func cut(_ parts: [Part]) -> [Part] {
        let total = parts.reduce(0) { $0 + ($1.plainText?.utf8.count ?? 0) }
        guard total > limit else { return parts }
        var left = max(limit, 0)
        var kept: [Part] = []
        var isCut = false
        for part in parts {
            guard let text = part.plainText else {
                kept.append(part)
                continue
            }
            guard !isCut else { continue }
            let piece = text.utf8.count <= left ? text : Self.beginning(of: text, bytes: left)
            left -= piece.utf8.count
            isCut = piece.utf8.count < text.utf8.count
            let note = isCut ? "\n[cut: \(total - max(limit, 0) + left) of \(total) bytes are left out]" : ""
            kept.append(.text(piece + note))
        }
        return kept
    }

    /// The beginning of a text that has no more than so many bytes, and ends between characters.
    private static func beginning(of text: String, bytes: Int) -> String {
        var end = text.utf8.index(text.startIndex, offsetBy: bytes)
        while end > text.startIndex, end.samePosition(in: text) == nil { end = text.utf8.index(before: end) }
        return String(text[..<end])
    }
}

extension Part {
    /// The text of a text part.
    fileprivate var plainText: String? {
        guard case .text(let text) = content else { return nil }
        return text
    }
}
