extension JSONValue: ExpressibleByNilLiteral {
    /// Makes null.
    public init(nilLiteral: ()) {
        self = .null
    }
}

extension JSONValue: ExpressibleByBooleanLiteral {
    /// Makes true or false.
    public init(booleanLiteral value: Bool) {
        self = .bool(value)
    }
}

extension JSONValue: ExpressibleByIntegerLiteral {
    /// Makes a number.
    public init(integerLiteral value: Int) {
        self = .number(JSONNumber(value))
    }
}

extension JSONValue: ExpressibleByFloatLiteral {
    /// Makes a number; null when it is too large for a double.
    public init(floatLiteral value: Double) {
        self.init(value)
    }
}

extension JSONValue: ExpressibleByStringInterpolation {
    /// Makes a string.
    public init(stringLiteral value: String) {
        self = .string(value)
    }
}

extension JSONValue: ExpressibleByArrayLiteral {
    /// Makes an array.
    public init(arrayLiteral elements: JSONValue...) {
        self = .array(elements)
    }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
    /// Makes an object; the last of equal keys wins.
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(JSONObject(elements))
    }
}

extension JSONValue {
    /// Makes a string.
    public init(_ text: String) {
        self = .string(text)
    }

    /// Makes a number.
    public init(_ value: Int) {
        self = .number(JSONNumber(value))
    }

    /// Makes a number; null when it is not finite.
    public init(_ value: Double) {
        self = JSONNumber(value).map { .number($0) } ?? .null
    }

    /// Makes true or false.
    public init(_ value: Bool) {
        self = .bool(value)
    }

    /// Makes the JSON that a wire value writes.
    public init(wire value: some WireValue) {
        // Whatever a wire value writes can be read again; a value nested too deep becomes null.
        self = (try? JSONReader.read(JSONValue.self, from: value.jsonBytes(), lenient: true)) ?? .null
    }
}
