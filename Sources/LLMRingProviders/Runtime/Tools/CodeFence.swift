/// The beginning of a code block in an answer's text.
enum CodeFence {
    /// The sign that opens and closes a block.
    static let sign = Array("```".utf8)

    /// The longest name of a language behind the sign that is waited for.
    private static let longestName = 24

    /// Where the text of the block begins, without its white space.
    ///
    /// - Parameters:
    ///   - bytes: The text so far.
    ///   - index: Where the sign may stand.
    /// - Returns: The index; -1 when there is no such block, `nil` when more is needed.
    static func inside(of bytes: [UInt8], at index: Int) -> Int? {
        guard let isSign = bytes.matches(sign, at: index) else { return nil }
        guard isSign else { return -1 }
        var end = index + sign.count
        while end < bytes.count, isName(bytes[end]) { end += 1 }
        if end - index > sign.count + longestName { return -1 }
        let text = bytes.skippingSpace(from: end)
        return text == bytes.count ? nil : text
    }

    /// Whether a byte may stand in the name of a language.
    private static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"): true
        default: false
        }
    }
}
