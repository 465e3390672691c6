import LLMRingCore
import Testing

/// A type, the schema that is expected of it, and some of its values.
struct DerivedCase: CustomTestStringConvertible, Sendable {
    /// The type's name.
    var testDescription: String

    /// The schema that is expected, as JSON text.
    var expected: String

    /// Derives the schema.
    var derived: @Sendable () throws -> JSONSchema

    /// Writes the values.
    var encodings: @Sendable () throws -> [JSONValue]

    /// Reads a value and writes it again.
    var roundTrip: @Sendable (JSONValue) throws -> JSONValue

    /// Makes a case of a type.
    init<Value: Codable & Sendable>(_ type: Value.Type, _ expected: String, _ values: Value...) {
        testDescription = "\(type)"
        self.expected = expected
        derived = { try JSONSchema(of: type) }
        encodings = { try values.map { try JSONValue(encoding: $0) } }
        roundTrip = { try JSONValue(encoding: $0.decoded(as: type)) }
    }

    /// All cases.
    static let all = plain + enumerations + recursive + custom + mixed + noted
}
