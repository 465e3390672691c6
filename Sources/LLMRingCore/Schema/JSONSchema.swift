/// A JSON Schema of draft 2020-12.
///
/// Written by hand, it reads like the value that it describes:
///
/// ```swift
/// let trip: JSONSchema = .object([
///     "city": .string("City name"),
///     "days": .integer("How long", minimum: 1, maximum: 14),
///     "notes": .string.optional,
/// ])
/// ```
///
/// Source: <https://json-schema.org/draft/2020-12>
public struct JSONSchema: Sendable {
    /// The schema as JSON: an object, or true or false.
    public var json: JSONValue

    /// Whether an object that it describes a property of may leave it out.
    ///
    /// Only counts where the object is built; it is no part of the JSON.
    var isOptional = false

    /// Makes a schema of its JSON, which is not checked.
    public init(_ json: JSONValue) {
        self.json = json
    }

    /// Makes a schema of an object, which is not checked.
    public init(_ object: JSONObject) {
        json = .object(object)
    }

    /// The schema as an object: true is an empty one, and false forbids all.
    public var object: JSONObject {
        switch json {
        case .object(let object): object
        case .bool(true): [:]
        default: ["not": [:]]
        }
    }
}

extension JSONSchema: Hashable {
    /// Whether both have the same JSON.
    public static func == (left: Self, right: Self) -> Bool {
        left.json == right.json
    }

    /// Hashes the JSON.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(json)
    }
}

extension JSONSchema: CustomStringConvertible {
    /// The schema as compact JSON.
    public var description: String {
        json.description
    }
}
