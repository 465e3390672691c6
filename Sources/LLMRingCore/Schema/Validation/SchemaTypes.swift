/// A set of the types that JSON Schema tells apart.
struct SchemaTypes: OptionSet, Hashable, Sendable {
    /// A bit for each type.
    let rawValue: UInt8

    static let null = SchemaTypes(rawValue: 1)
    static let boolean = SchemaTypes(rawValue: 2)
    static let integer = SchemaTypes(rawValue: 4)
    static let number = SchemaTypes(rawValue: 8)
    static let string = SchemaTypes(rawValue: 16)
    static let array = SchemaTypes(rawValue: 32)
    static let object = SchemaTypes(rawValue: 64)

    /// The types with their names in schemas and in sentences.
    static let all: [(type: SchemaTypes, name: String, words: String)] = [
        (.boolean, "boolean", "a boolean"), (.integer, "integer", "an integer"),
        (.number, "number", "a number"), (.string, "string", "a string"), (.array, "array", "an array"),
        (.object, "object", "an object"), (.null, "null", "null"),
    ]

    /// Makes a set of one type; nil when there is no such type.
    init?(name: String) {
        guard let entry = Self.all.first(where: { $0.name == name }) else { return nil }
        self = entry.type
    }

    /// Makes a set of bits.
    init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// Whether a value is of one of the types.
    func include(_ value: JSONValue) -> Bool {
        switch value {
        case .null: contains(.null)
        case .bool: contains(.boolean)
        case .number(let number):
            contains(.number) || contains(.integer) && ExactDecimal(number).isInteger
        case .string: contains(.string)
        case .array: contains(.array)
        case .object: contains(.object)
        }
    }

    /// The types in a sentence: `a string or null`.
    var words: String {
        let words = Self.all.filter { contains($0.type) }.map(\.words)
        return Sentence.list(words, "or")
    }
}
