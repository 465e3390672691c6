extension Bool: JSONScalar {
    /// What JSON must be there.
    static var expectation: String { "true or false" }

    /// True or false.
    static var scalarSchema: JSONObject { ["type": "boolean"] }

    /// Both values.
    static var samples: [JSONValue] { [false, true] }

    /// Makes the value; nil when the JSON is no boolean.
    init?(scalar json: JSONValue) throws(ScalarFault) {
        guard let value = json.boolValue else { return nil }
        self = value
    }

    /// Makes the JSON.
    func scalarJSON() throws(ScalarFault) -> JSONValue { .bool(self) }
}

extension String: JSONScalar {
    /// What JSON must be there.
    static var expectation: String { "a string" }

    /// Any string.
    static var scalarSchema: JSONObject { ["type": "string"] }

    /// Texts of the kinds that are checked most often.
    static var samples: [JSONValue] {
        [
            "a", "", "1", "word", "2000-01-01", "2000-01-01T00:00:00Z", "12:00", "a@example.com",
            "https://example.com", "00000000-0000-4000-8000-000000000000", "#000000", "1.0.0", "en", "USD",
        ]
    }

    /// Makes the value; nil when the JSON is no string.
    init?(scalar json: JSONValue) throws(ScalarFault) {
        guard let text = json.stringValue else { return nil }
        self = text
    }

    /// Makes the JSON.
    func scalarJSON() throws(ScalarFault) -> JSONValue { .string(self) }
}

extension JSONValue: JSONScalar {
    /// What JSON must be there.
    static var expectation: String { "any JSON" }

    /// Anything.
    static var scalarSchema: JSONObject { [:] }

    /// Values of all kinds.
    static var samples: [JSONValue] { [[:], "a", 1, []] }

    /// Takes the JSON as it is.
    init?(scalar json: JSONValue) throws(ScalarFault) { self = json }

    /// The JSON itself.
    func scalarJSON() throws(ScalarFault) -> JSONValue { self }
}

extension JSONObject: JSONScalar {
    /// What JSON must be there.
    static var expectation: String { "an object" }

    /// Any object.
    static var scalarSchema: JSONObject { ["type": "object"] }

    /// No keys.
    static var samples: [JSONValue] { [[:]] }

    /// Takes the object; nil when the JSON is none.
    init?(scalar json: JSONValue) throws(ScalarFault) {
        guard let object = json.objectValue else { return nil }
        self = object
    }

    /// The object itself.
    func scalarJSON() throws(ScalarFault) -> JSONValue { .object(self) }
}

extension JSONNumber: JSONScalar {
    /// What JSON must be there.
    static var expectation: String { "a number" }

    /// Any number.
    static var scalarSchema: JSONObject { ["type": "number"] }

    /// Small counts.
    static var samples: [JSONValue] { [1, 0, 2, 10, 100] }

    /// Takes the number; nil when the JSON is none.
    init?(scalar json: JSONValue) throws(ScalarFault) {
        guard case .number(let number) = json else { return nil }
        self = number
    }

    /// The number itself.
    func scalarJSON() throws(ScalarFault) -> JSONValue { .number(self) }
}
