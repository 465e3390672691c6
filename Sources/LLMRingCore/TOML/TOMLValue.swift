/// A value of a TOML document.
///
/// Source: <https://toml.io/en/v1.0.0>.
package enum TOMLValue: Hashable, Sendable {
    /// A text.
    case string(String)
    /// A whole number of 64 bits.
    case integer(Int)
    /// A binary number of 64 bits; may be infinite or no number.
    case float(Double)
    /// True or false.
    case bool(Bool)
    /// A date, a time or both.
    case dateTime(TOMLDateTime)
    /// Values of any kinds.
    case array([TOMLValue])
    /// Values by keys.
    case table(TOMLTable)
}

extension TOMLValue {
    /// The text; nil when this is none.
    package var stringValue: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    /// The whole number; nil when this is none.
    package var integerValue: Int? {
        guard case .integer(let number) = self else { return nil }
        return number
    }

    /// The values of an array; nil when this is none.
    package var arrayValue: [TOMLValue]? {
        guard case .array(let values) = self else { return nil }
        return values
    }

    /// The table; nil when this is none.
    package var tableValue: TOMLTable? {
        guard case .table(let table) = self else { return nil }
        return table
    }

    /// The kind in words, with its article.
    package var kind: String {
        switch self {
        case .string: "a string"
        case .integer: "an integer"
        case .float: "a float"
        case .bool: "true or false"
        case .dateTime: "a date or time"
        case .array: "an array"
        case .table: "a table"
        }
    }
}

extension TOMLValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral {
    /// Makes a text.
    package init(stringLiteral text: String) {
        self = .string(text)
    }

    /// Makes a whole number.
    package init(integerLiteral number: Int) {
        self = .integer(number)
    }

    /// Makes an array.
    package init(arrayLiteral elements: TOMLValue...) {
        self = .array(elements)
    }
}
