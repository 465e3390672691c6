/// Reads JSON whose text comes piece by piece, and shows what has come after each piece.
///
/// Pieces may be cut anywhere. The cost is linear in the text. A snapshot that
/// is kept costs the next piece a copy of what is open: some hundred bytes for
/// each level and at most two kilobytes of a string, however much has come.
/// Text nested deeper than 512 is not read. Strict like ``JSONReader``, or
/// lenient like it.
///
/// What stands behind the value is not read, and counts only at
/// ``finish(allowingRest:)``.
public struct PartialJSONReader: Sendable {
    /// What may come next.
    enum Place: Sendable {
        /// A value.
        case value
        /// An element, or the end of an array.
        case firstElement
        /// A key, or the end of an object.
        case firstKey
        /// A key.
        case key
        /// A colon.
        case colon
        /// A comma, or the end of an array or an object.
        case separator
        /// More of a string.
        case text
        /// What stands behind a backslash.
        case escape
        /// More digits of a unicode escape.
        case unicode
        /// More of a number.
        case number
        /// More of a word.
        case word
        /// Nothing that belongs to the value.
        case end
    }

    /// The value so far; a cheap copy.
    public internal(set) var json = PartialJSON()

    /// The number of bytes that have come.
    public internal(set) var byteCount = 0

    /// Where the value ends.
    ///
    /// In bytes from the start; nil as long as it is not complete.
    public internal(set) var endOffset: Int?

    /// Where other text than white space follows the value.
    ///
    /// In bytes from the start; nil when there is none.
    public internal(set) var restOffset: Int?

    /// An upper bound of the bytes and references that were looked at or copied.
    package internal(set) var work = 0

    /// Whether invalid UTF-8 and raw control characters in strings are taken.
    let isLenient: Bool

    /// The path to the array or the string that is watched.
    let watchedPath: [String]?

    /// What may come next.
    var place = Place.value

    /// Whether the string that is being read is a key.
    var isKey = false

    /// The offset of the byte that is looked at.
    var position = 0

    /// The bytes of the number or of the word that is being read.
    var token: [UInt8] = []

    /// How far the number has come that is being read.
    var number = NumberProgress.minus

    /// How far the letter has come that is being read.
    var letter = UTF8Progress()

    /// The digits of the unicode escape that is being read, and their number.
    var unicode: (digits: UInt32, count: Int) = (0, 0)

    /// The first half of a surrogate pair; 0 when none was read.
    var surrogate: UInt32 = 0

    /// Whether the string that is being read is watched.
    var isWatchedText = false

    /// What was watched and not taken out.
    var watched = PartialWatch()

    /// Why the text cannot be read.
    var failure: JSONError?

    /// Makes a reader at the start of a text.
    ///
    /// - Parameters:
    ///   - path: The path of keys and positions to an array whose elements, or
    ///     to a string whose text, can be taken out as they come; the empty
    ///     path is the whole value, nil watches nothing.
    ///   - lenient: Whether invalid UTF-8 and raw control characters in strings
    ///     are taken.
    public init(watching path: [String]? = nil, lenient: Bool = false) {
        watchedPath = path
        isLenient = lenient
    }

    /// Whether all of the value has come.
    ///
    /// A number that is the whole text is complete when something follows it.
    public var isComplete: Bool {
        json.isFinished
    }

    /// The elements of the watched array that have been finished since the last call.
    public mutating func takeElements() -> [JSONValue] {
        watched.takeElements()
    }

    /// The text of the watched string that has come since the last call.
    public mutating func takeText() -> String {
        watched.takeText(isWhole: !isWatchedText)
    }
}
