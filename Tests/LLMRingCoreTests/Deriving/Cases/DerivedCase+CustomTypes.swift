import LLMRingCore

extension DerivedCase {
    struct Refused: Error {}

    /// A word or a number.
    enum Scalar: Codable {
        case text(String)
        case number(Int)

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let text = try? container.decode(String.self) {
                self = .text(text)
            } else {
                self = .number(try container.decode(Int.self))
            }
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .text(let text): try container.encode(text)
            case .number(let number): try container.encode(number)
            }
        }
    }

    /// Objects of two kinds, told apart by what they have.
    enum Contact: Codable {
        struct Mail: Codable {
            var address: String
            var name: String?
        }

        struct Phone: Codable {
            var number: String
        }

        case mail(Mail)
        case phone(Phone)

        init(from decoder: any Decoder) throws {
            if let mail = try? Mail(from: decoder) {
                self = .mail(mail)
            } else {
                self = .phone(try Phone(from: decoder))
            }
        }

        func encode(to encoder: any Encoder) throws {
            switch self {
            case .mail(let mail): try mail.encode(to: encoder)
            case .phone(let phone): try phone.encode(to: encoder)
            }
        }
    }

    /// Objects of two kinds, told apart by a listed word.
    enum Event: Codable {
        enum Kind: String, Codable, CaseIterable {
            case move
            case stop
        }

        struct Move: Codable {
            var distance: Double
        }

        enum Keys: String, CodingKey {
            case kind
            case reason
        }

        case move(Move)
        case stop(reason: String)

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Keys.self)
            switch try container.decode(Kind.self, forKey: .kind) {
            case .move: self = .move(try Move(from: decoder))
            case .stop: self = .stop(reason: try container.decode(String.self, forKey: .reason))
            }
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Keys.self)
            switch self {
            case .move(let move):
                try container.encode(Kind.move, forKey: .kind)
                try move.encode(to: encoder)
            case .stop(let reason):
                try container.encode(Kind.stop, forKey: .kind)
                try container.encode(reason, forKey: .reason)
            }
        }
    }

    /// Objects of two kinds, told apart by a word of which only the code knows.
    enum Media: SchemaExamples {
        enum Keys: String, CodingKey {
            case type
            case width
            case seconds
        }

        case image(width: Int)
        case sound(seconds: Double)

        static let schemaExamples: [Media] = [.image(width: 1), .sound(seconds: 0.5), .image(width: 2)]

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Keys.self)
            switch try container.decode(String.self, forKey: .type) {
            case "image": self = .image(width: try container.decode(Int.self, forKey: .width))
            case "sound": self = .sound(seconds: try container.decode(Double.self, forKey: .seconds))
            default: throw Refused()
            }
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Keys.self)
            switch self {
            case .image(let width):
                try container.encode("image", forKey: .type)
                try container.encode(width, forKey: .width)
            case .sound(let seconds):
                try container.encode("sound", forKey: .type)
                try container.encode(seconds, forKey: .seconds)
            }
        }
    }

    /// A text that is checked.
    struct Mail: Codable {
        var address: String

        init(_ address: String) {
            self.address = address
        }

        init(from decoder: any Decoder) throws {
            address = try decoder.singleValueContainer().decode(String.self)
            guard address.contains("@") else { throw Refused() }
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            try container.encode(address)
        }
    }

    /// A value with defaults for what is missing, and a check.
    struct Options: Codable {
        var limit: Int
        var name: String
        var isLoud: Bool
        var seed: Int?

        init(limit: Int) {
            self.limit = limit
            name = "n"
            isLoud = false
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            limit = try container.decode(Int.self, forKey: .limit)
            guard limit > 0 else { throw Refused() }
            name = try container.decodeIfPresent(String.self, forKey: .name) ?? "n"
            isLoud = (try? container.decode(Bool.self, forKey: .isLoud)) ?? false
            seed = container.contains(.seed) ? try container.decode(Int.self, forKey: .seed) : nil
        }
    }

    /// A list that must not be empty.
    struct Crew: Codable {
        var names: [String]

        init(_ names: [String]) {
            self.names = names
        }

        init(from decoder: any Decoder) throws {
            names = try decoder.container(keyedBy: CodingKeys.self).decode([String].self, forKey: .names)
            guard !names.isEmpty else { throw Refused() }
        }
    }

    /// A colour as three numbers in an array.
    struct Triple: Codable {
        var red: UInt8
        var name: String

        init(red: UInt8, name: String) {
            self.red = red
            self.name = name
        }

        init(from decoder: any Decoder) throws {
            var container = try decoder.unkeyedContainer()
            red = try container.decode(UInt8.self)
            name = try container.decode(String.self)
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.unkeyedContainer()
            try container.encode(red)
            try container.encode(name)
        }
    }

    /// An object with keys of any text.
    struct Bag: Codable {
        var counts: [String: Int]

        init(_ counts: [String: Int]) {
            self.counts = counts
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CityCode.Name.self)
            counts = [:]
            for key in container.allKeys { counts[key.stringValue] = try container.decode(Int.self, forKey: key) }
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CityCode.Name.self)
            for (key, count) in counts { try container.encode(count, forKey: CityCode.Name(stringValue: key)) }
        }
    }

    /// A value that may be null as a whole.
    struct Maybe: Codable {
        var number: Int?

        init(_ number: Int?) {
            self.number = number
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            number = container.decodeNil() ? nil : try container.decode(Int.self)
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            try container.encode(number)
        }
    }

    /// A type with a schema of its own, used inside another one.
    struct Month: SchemaProviding, Codable {
        var number: Int

        static let jsonSchema = JSONSchema(.object(["type": "integer", "minimum": 1, "maximum": 12]))

        init(_ number: Int) {
            self.number = number
        }

        init(from decoder: any Decoder) throws {
            number = try decoder.singleValueContainer().decode(Int.self)
            guard (1...12).contains(number) else { throw Refused() }
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            try container.encode(number)
        }
    }

    /// A type whose own schema refers to itself.
    struct Tree: SchemaProviding, Codable {
        var trees: [Tree]

        static let jsonSchema = JSONSchema(
            .object([
                "type": "object", "properties": ["trees": ["type": "array", "items": ["$ref": "#"]]],
                "required": ["trees"], "additionalProperties": false,
            ])
        )
    }

    struct Garden: Codable {
        var month: Month
        var tree: Tree
    }
}
