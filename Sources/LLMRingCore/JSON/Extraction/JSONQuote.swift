/// A quote that a string begins with, and what may end it.
enum JSONQuote {
    /// JSON's own.
    case double

    /// A single quote.
    case single

    /// Curly double quotes.
    case curlyDouble

    /// Curly single quotes.
    case curlySingle

    /// The quote at an index; nil when there is none.
    init?(_ bytes: [UInt8], at index: Int) {
        switch bytes[index] {
        case UInt8(ascii: "\""): self = .double
        case UInt8(ascii: "'"): self = .single
        case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
            switch bytes[index + 2] {
            case 0x9C, 0x9D, 0x9E: self = .curlyDouble
            case 0x98, 0x99: self = .curlySingle
            default: return nil
            }
        default: return nil
        }
    }

    /// The number of its bytes.
    var count: Int {
        switch self {
        case .double, .single: 1
        case .curlyDouble, .curlySingle: 3
        }
    }

    /// What is wrong with a string that begins with it.
    var change: JSONRepair.Kind? {
        switch self {
        case .double: nil
        case .single: .singleQuotes
        case .curlyDouble, .curlySingle: .curlyQuotes
        }
    }

    /// The number of bytes of a quote at an index that ends the string; 0 when none does.
    func closing(_ bytes: [UInt8], at index: Int) -> Int {
        guard let other = JSONQuote(bytes, at: index) else { return 0 }
        switch (self, other) {
        case (.double, .double), (.curlyDouble, .curlyDouble), (.curlyDouble, .double): return other.count
        case (.single, .single), (.curlySingle, .curlySingle), (.curlySingle, .single):
            // A letter behind it makes it an apostrophe.
            return Self.isLetter(bytes, at: index + other.count) ? 0 : other.count
        default: return 0
        }
    }

    /// Whether a letter stands at an index.
    private static func isLetter(_ bytes: [UInt8], at index: Int) -> Bool {
        guard index < bytes.count else { return false }
        switch bytes[index] {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): return true
        case 0xC3...0xDF: return true
        default: return false
        }
    }
}
