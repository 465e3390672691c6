/// Finds where JSON begins in a text that comes piece by piece.
///
/// Passes over blanks, a byte order mark, prose, the signs of code blocks and
/// thinking between tags, and gives what comes from the opening bracket on:
///
/// ```swift
/// try reader.feed(start.feed(delta))
/// ```
///
/// A bracket counts when what follows it looks like JSON: `{` before a quote,
/// `[` before a quote or a bracket. An empty one and a list of numbers or words
/// count only at the start of the text or of a code block, or with a line break
/// behind the bracket, as prose has footnotes and code. What follows the JSON
/// is given too: a ``PartialJSONReader`` does not read it.
///
/// No more than the blanks behind a bracket is held back. The first place that
/// looks like JSON counts, as there is no way back in a stream;
/// ``JSONExtraction`` looks at the whole text.
public struct JSONStart: Sendable {
    /// Which brackets count.
    enum Care: Sendable {
        /// Those that look like JSON, as there is no way back.
        case stream
        /// Empty ones too.
        case search
        /// All of them.
        case none
    }

    /// Where the next byte stands.
    private enum Place: Sendable {
        /// In prose.
        case text
        /// Behind an opening bracket and blanks.
        case bracket
        /// Behind some signs of a code block, all the same.
        case signs(UInt8, Int)
        /// Behind the signs of a code block and some bytes of its name.
        case block(Int)
        /// In a tag.
        case tag
        /// Between tags, behind some bytes of the closing one.
        case thinking(Int)
    }

    /// Where the JSON begins, in bytes from the text's start; nil as long as it was not found.
    public private(set) var offset: Int?

    /// Whether the JSON is the beginning of a code block.
    public private(set) var isFenced = false

    /// Which brackets count.
    var care = Care.stream

    /// The number of bytes that the name of a code block's language has at most.
    private static let longestName = 24

    /// The brackets that count.
    private let brackets: [UInt8]

    /// Where the next byte stands.
    private var place = Place.text

    /// The number of bytes that were looked at.
    private(set) var byteCount = 0

    /// Whether something else than blanks has come.
    private var hasText = false

    /// Whether only blanks have come in the line.
    private var isAtLineStart = true

    /// Whether a code block is open.
    private var isInBlock = false

    /// The bracket that may be the start, and the blanks behind it.
    private var held: [UInt8] = []

    /// Whether numbers and words may follow the bracket.
    private var mayHoldScalars = false

    /// The name of a tag.
    private var tag: [UInt8] = []

    /// Makes a search that begins at the start of a text.
    ///
    /// - Parameter kind: The kind that counts, an object or an array; others
    ///   are passed over, and so values inside of them are found. Both count
    ///   when it is nil.
    public init(expecting kind: JSONKind? = nil) {
        switch kind {
        case .object: brackets = [UInt8(ascii: "{")]
        case .array: brackets = [UInt8(ascii: "[")]
        default: brackets = [UInt8(ascii: "{"), UInt8(ascii: "[")]
        }
    }

    /// Whether the start was found.
    public var isFound: Bool {
        offset != nil
    }

    /// Takes in the next piece of the text, and gives what of it and of earlier pieces belongs to the JSON.
    public mutating func feed(_ text: String) -> String {
        guard !isFound else { return text }
        let bytes = Array(text.utf8)
        guard let index = find(in: bytes, from: 0) else { return "" }
        return String(decoding: held + bytes[index...], as: UTF8.self)
    }

    /// Looks at bytes from an index on up to the one that decides; gives its index, nil when the start was not found.
    mutating func find(in bytes: [UInt8], from first: Int) -> Int? {
        for index in first..<max(first, bytes.count) {
            take(bytes[index])
            if isFound { return index }
            byteCount += 1
        }
        return nil
    }

    /// Goes on behind JSON that was found, or behind what was taken for it.
    mutating func resume(at offset: Int) {
        byteCount = offset
        self.offset = nil
        place = .text
        hasText = true
        isAtLineStart = false
        isFenced = false
    }

    /// Looks at a byte.
    private mutating func take(_ byte: UInt8) {
        switch place {
        case .text: takeText(byte)
        case .bracket: takeBehindBracket(byte)
        case .signs(byte, let count): place = .signs(byte, count + 1)
        case .signs(_, 3...): takeInBlock(byte, behind: 0)
        case .signs: takeText(byte)
        case .block(let count): takeInBlock(byte, behind: count)
        case .tag: takeTag(byte)
        case .thinking(let count): takeThinking(byte, behind: count)
        }
    }

    /// Looks at a byte of prose.
    private mutating func takeText(_ byte: UInt8) {
        place = .text
        if brackets.contains(byte) { return open(byte, isFenced: false) }
        switch byte {
        case UInt8(ascii: "`"), UInt8(ascii: "~"): place = .signs(byte, 1)
        case UInt8(ascii: "<") where isAtLineStart:
            tag = []
            place = .tag
            return
        case 0x0A: isAtLineStart = true
        default: break
        }
        let isMark = byteCount < 3 && byte == byteOrderMark[byteCount]
        guard !isWhitespace(byte), !isMark else { return }
        hasText = true
        isAtLineStart = false
    }

    /// Looks at a byte behind the signs of a code block and a part of its name.
    private mutating func takeInBlock(_ byte: UInt8, behind count: Int) {
        if brackets.contains(byte) { return open(byte, isFenced: true) }
        if isWhitespace(byte) {
            takeBlankInBlock(byte, behind: count)
        } else if count < Self.longestName, Self.isNameByte(byte) {
            isInBlock = true
            place = .block(count + 1)
        } else {
            takeText(byte)
        }
    }

    /// Looks at a blank there.
    private mutating func takeBlankInBlock(_ byte: UInt8, behind count: Int) {
        if byte == 0x0A { isAtLineStart = true }
        // The signs at a block's end have no name behind them.
        if count == 0 { isInBlock.toggle() }
        guard isInBlock else {
            place = .text
            return
        }
        // A name may follow one blank, but no line break.
        place = .block(count == 0 && byte == 0x20 ? 1 : Self.longestName)
    }

    /// Notes a bracket that may be the start.
    private mutating func open(_ byte: UInt8, isFenced: Bool) {
        self.isFenced = isFenced
        mayHoldScalars = isFenced || !hasText
        place = .bracket
        held = [byte]
        if isFenced { isInBlock = true }
        guard care == .none else { return }
        offset = byteCount
    }

    /// Looks at what follows a bracket.
    private mutating func takeBehindBracket(_ byte: UInt8) {
        guard !isWhitespace(byte) else {
            if byte == 0x0A { mayHoldScalars = true }
            held.append(byte)
            return
        }
        if looksLikeJSON(byte) { offset = byteCount - held.count } else { takeText(byte) }
    }

    /// Whether a byte may stand behind the bracket in JSON.
    private func looksLikeJSON(_ byte: UInt8) -> Bool {
        let isObject = held[0] == UInt8(ascii: "{")
        switch byte {
        case UInt8(ascii: "\""): return true
        case UInt8(ascii: "}"): return isObject && (mayHoldScalars || care == .search)
        case UInt8(ascii: "]"): return !isObject && (mayHoldScalars || care == .search)
        case UInt8(ascii: "{"), UInt8(ascii: "["): return !isObject
        default:
            let kind = JSONKind(firstByte: byte)
            return !isObject && mayHoldScalars && (kind == .number || kind == .bool || kind == .null)
        }
    }

    /// Looks at a byte of a tag.
    private mutating func takeTag(_ byte: UInt8) {
        if byte == UInt8(ascii: ">"), thinkingTags.contains(tag) {
            place = .thinking(0)
        } else if tag.count < 12, byte >= UInt8(ascii: "a"), byte <= UInt8(ascii: "z") {
            tag.append(byte)
        } else {
            hasText = true
            isAtLineStart = false
            takeText(byte)
        }
    }

    /// Looks at a byte between tags.
    private mutating func takeThinking(_ byte: UInt8, behind count: Int) {
        let closing = closingTag(tag)
        if byte != closing[count] {
            place = .thinking(byte == closing[0] ? 1 : 0)
        } else {
            place = count + 1 == closing.count ? .text : .thinking(count + 1)
        }
    }

    /// Whether a byte may stand in the name of a language.
    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"): true
        default: false
        }
    }
}
