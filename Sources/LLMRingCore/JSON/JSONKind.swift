/// What a JSON value is, told from its first byte.
public enum JSONKind: Hashable, Sendable {
    /// A value in braces.
    case object

    /// A value in brackets.
    case array

    /// A value in quotes.
    case string

    /// A value that begins with a digit or a minus sign.
    case number

    /// One of the words true and false.
    case bool

    /// The word null.
    case null

    /// No JSON value begins like this.
    case invalid

    /// The document has ended.
    case end

    /// The kind of value that begins with a byte.
    init(firstByte: UInt8) {
        switch firstByte {
        case UInt8(ascii: "{"): self = .object
        case UInt8(ascii: "["): self = .array
        case UInt8(ascii: "\""): self = .string
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): self = .number
        case UInt8(ascii: "t"), UInt8(ascii: "f"): self = .bool
        case UInt8(ascii: "n"): self = .null
        default: self = .invalid
        }
    }

    /// The kind in words, for messages.
    var words: String {
        switch self {
        case .object: "an object"
        case .array: "an array"
        case .string: "a string"
        case .number: "a number"
        case .bool: "a boolean"
        case .null: "null"
        case .invalid: "no JSON value"
        case .end: "the end"
        }
    }
}
