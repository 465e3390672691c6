#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Date: JSONScalar {
    /// What JSON must be there.
    static var expectation: String { "a date and time such as '2026-01-31T12:00:00Z'" }

    /// A text as of RFC 3339.
    static var scalarSchema: JSONObject { ["type": "string", "format": "date-time"] }

    /// The year 2000.
    static var samples: [JSONValue] { ["2000-01-01T00:00:00Z", "2100-01-01T00:00:00Z"] }

    /// Makes the value of a text, or of seconds since 1970; nil when the JSON is neither.
    init?(scalar json: JSONValue) throws(ScalarFault) {
        switch json {
        case .number(let number):
            guard number.doubleValue.isFinite else { throw ScalarFault(reason: "the number is too large for a date") }
            self.init(timeIntervalSince1970: number.doubleValue)
        case .string(let text):
            guard let time = DateTimeText(text) else { throw ScalarFault(reason: "expected \(Self.expectation)") }
            self.init(timeIntervalSinceReferenceDate: time.secondsSince2001)
        default: return nil
        }
    }

    /// Makes a text with as much of a fraction as is there, to the nanosecond.
    func scalarJSON() throws(ScalarFault) -> JSONValue {
        guard let time = DateTimeText(secondsSince2001: timeIntervalSinceReferenceDate) else {
            throw ScalarFault(reason: "the date does not lie in the years 0 to 9999")
        }
        return .string(time.text)
    }
}

extension Data: JSONScalar {
    /// What JSON must be there.
    static var expectation: String { "a Base64 string" }

    /// A Base64 text.
    static var scalarSchema: JSONObject { ["type": "string", "contentEncoding": "base64"] }

    /// Some bytes, and none.
    static var samples: [JSONValue] { ["AAAA", ""] }

    /// Makes the bytes of a Base64 text; nil when the JSON is no string.
    init?(scalar json: JSONValue) throws(ScalarFault) {
        guard let text = json.stringValue else { return nil }
        guard let bytes = Base64.decode(text) else { throw ScalarFault(reason: "expected \(Self.expectation)") }
        self.init(bytes)
    }

    /// Makes a Base64 text.
    func scalarJSON() throws(ScalarFault) -> JSONValue { .string(Base64.encode([UInt8](self))) }
}

extension URL: JSONScalar {
    /// What JSON must be there.
    static var expectation: String { "a URL" }

    /// An address.
    static var scalarSchema: JSONObject { ["type": "string", "format": "uri"] }

    /// Addresses of several kinds.
    static var samples: [JSONValue] { ["https://example.com", "file:///a"] }

    /// Makes the address of a text; nil when the JSON is no string.
    init?(scalar json: JSONValue) throws(ScalarFault) {
        guard let text = json.stringValue else { return nil }
        guard let url = URL(string: text) else { throw ScalarFault(reason: "expected \(Self.expectation)") }
        self = url
    }

    /// Makes the text of the whole address, its base included.
    func scalarJSON() throws(ScalarFault) -> JSONValue { .string(absoluteString) }
}

extension UUID: JSONScalar {
    /// What JSON must be there.
    static var expectation: String { "a UUID" }

    /// A UUID in its usual text.
    static var scalarSchema: JSONObject { ["type": "string", "format": "uuid"] }

    /// A random one that is always the same.
    static var samples: [JSONValue] { ["E621E1F8-C36C-495A-93FC-0C247A3E6E5F"] }

    /// Makes the value of a text; nil when the JSON is no string.
    init?(scalar json: JSONValue) throws(ScalarFault) {
        guard let text = json.stringValue else { return nil }
        guard let uuid = UUID(uuidString: text) else { throw ScalarFault(reason: "expected \(Self.expectation)") }
        self = uuid
    }

    /// Makes the text, in upper case.
    func scalarJSON() throws(ScalarFault) -> JSONValue { .string(uuidString) }
}

extension Decimal: JSONScalar {
    /// How many digits a decimal holds whatever they are.
    private static let heldDigits = 38

    /// What JSON must be there.
    static var expectation: String { "a number" }

    /// Any number.
    static var scalarSchema: JSONObject { ["type": "number"] }

    /// Small counts.
    static var samples: [JSONValue] { [1, 0, 2, 10, 100] }

    /// Makes the value of a number or of a number's text; nil when the JSON is neither.
    init?(scalar json: JSONValue) throws(ScalarFault) {
        let number: JSONNumber?
        switch json {
        case .number(let given): number = given
        case .string(let text): number = JSONNumber(text: text)
        default: return nil
        }
        guard let number else { throw ScalarFault(reason: "expected a number, found another text") }
        guard number.significantDigits <= Self.heldDigits, let value = Decimal(string: number.text), value.isFinite
        else {
            throw ScalarFault(reason: "the number does not fit into 'Decimal' without loss")
        }
        self = value
    }

    /// Makes a number with all digits.
    func scalarJSON() throws(ScalarFault) -> JSONValue {
        guard isFinite, let number = JSONNumber(text: description) else {
            throw ScalarFault(reason: "JSON has no number for not-a-number")
        }
        return .number(number)
    }
}
