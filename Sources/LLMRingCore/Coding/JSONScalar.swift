/// A type whose values stand for one JSON value each, and how to read and write them.
protocol JSONScalar: Codable {
    /// What JSON must be there, in words, such as "an integer".
    static var expectation: String { get }

    /// The schema of all values.
    static var scalarSchema: JSONObject { get }

    /// Values to try where nothing is known.
    ///
    /// The first is one that careless code takes too: no empty text, no zero.
    static var samples: [JSONValue] { get }

    /// Makes the value; nil when the JSON is of another kind.
    ///
    /// - Throws: ``ScalarFault`` when the kind is right but the value is not.
    init?(scalar json: JSONValue) throws(ScalarFault)

    /// Makes the JSON.
    ///
    /// - Throws: ``ScalarFault`` when JSON cannot say the value.
    func scalarJSON() throws(ScalarFault) -> JSONValue
}

/// Why a value of the right kind does not fit, in words without the value.
struct ScalarFault: Error {
    /// The reason.
    var reason: String
}

extension JSONScalar {
    /// Reads a value out of JSON.
    ///
    /// - Throws: `DecodingError`, which names the place and what was expected.
    static func read(_ json: JSONValue, path: [any CodingKey]) throws -> Self {
        do {
            if let value = try Self(scalar: json) { return value }
        } catch {
            throw DecodingError.dataCorrupted(.init(codingPath: path, debugDescription: error.reason))
        }
        throw DecodingError.mismatch(Self.self, expectation, json, path)
    }

    /// Makes the JSON.
    ///
    /// - Throws: `EncodingError`, which names the place and the reason.
    func json(path: [any CodingKey]) throws -> JSONValue {
        do {
            return try scalarJSON()
        } catch {
            // Not the value itself: some crash when they are printed, and none belongs into messages.
            throw EncodingError.invalidValue(Self.self, .init(codingPath: path, debugDescription: error.reason))
        }
    }
}

extension DecodingError {
    /// The error of JSON of another kind than was expected.
    static func mismatch(
        _ type: Any.Type,
        _ expectation: String,
        _ json: JSONValue,
        _ path: [any CodingKey]
    ) -> DecodingError {
        let context = Context(codingPath: path, debugDescription: "expected \(expectation), found \(json.kindInWords)")
        return json.isNull ? .valueNotFound(type, context) : .typeMismatch(type, context)
    }
}

extension JSONValue {
    /// The kind of the value, for messages.
    var kindInWords: String {
        switch self {
        case .null: "null"
        case .bool: "a boolean"
        case .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}
