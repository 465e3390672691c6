extension JSONScalar where Self: FixedWidthInteger {
    /// What JSON must be there.
    static var expectation: String { "an integer" }

    /// An integer, with its bounds where they are narrower than what JSON's readers agree on.
    static var scalarSchema: JSONObject {
        var schema: JSONObject = ["type": "integer"]
        if !isSigned || bitWidth < 64 { schema["minimum"] = .number(JSONNumber(integer: min)) }
        if bitWidth < 64 { schema["maximum"] = .number(JSONNumber(integer: max)) }
        return schema
    }

    /// Small counts.
    static var samples: [JSONValue] { [1, 0, 2, 10, 100] }

    /// Makes the value; nil when the JSON is no number.
    init?(scalar json: JSONValue) throws(ScalarFault) {
        guard case .number(let number) = json else { return nil }
        guard let value = number.integer(as: Self.self) else {
            let reason = number.isWhole ? "the number does not fit into '\(Self.self)'" : "expected an integer"
            throw ScalarFault(reason: number.isWhole ? reason : reason + ", found a number with a fraction")
        }
        self = value
    }

    /// Makes the JSON.
    func scalarJSON() throws(ScalarFault) -> JSONValue {
        .number(JSONNumber(integer: self))
    }
}

extension Int: JSONScalar {}
extension Int8: JSONScalar {}
extension Int16: JSONScalar {}
extension Int32: JSONScalar {}
extension Int64: JSONScalar {}
extension Int128: JSONScalar {}
extension UInt: JSONScalar {}
extension UInt8: JSONScalar {}
extension UInt16: JSONScalar {}
extension UInt32: JSONScalar {}
extension UInt64: JSONScalar {}
extension UInt128: JSONScalar {}
