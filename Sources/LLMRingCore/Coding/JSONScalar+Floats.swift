extension JSONScalar where Self: BinaryFloatingPoint & LosslessStringConvertible {
    /// What JSON must be there.
    static var expectation: String { "a number" }

    /// Any number.
    static var scalarSchema: JSONObject { ["type": "number"] }

    /// Small counts.
    static var samples: [JSONValue] { [1, 0, 2, 10, 100] }

    /// Makes the value; nil when the JSON is no number.
    init?(scalar json: JSONValue) throws(ScalarFault) {
        guard case .number(let number) = json else { return nil }
        guard let value = Self(number.text), value.isFinite else {
            throw ScalarFault(reason: "the number does not fit into '\(Self.self)'")
        }
        self = value
    }

    /// Makes the JSON.
    func scalarJSON() throws(ScalarFault) -> JSONValue {
        guard isFinite, let number = JSONNumber(text: description) else {
            throw ScalarFault(reason: "JSON has no number for infinity and not-a-number")
        }
        return .number(number)
    }
}

extension Double: JSONScalar {}
extension Float: JSONScalar {}
