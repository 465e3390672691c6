import LLMRingCore

extension DerivedCase {
    /// A class that inherits keys of the same object.
    final class Derived: Base, @unchecked Sendable {
        var name: String

        enum Keys: String, CodingKey {
            case name
        }

        init(id: Int, name: String) {
            self.name = name
            super.init(id: id)
        }

        required init(from decoder: any Decoder) throws {
            name = try decoder.container(keyedBy: Keys.self).decode(String.self, forKey: .name)
            try super.init(from: decoder)
        }

        override func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Keys.self)
            try container.encode(name, forKey: .name)
            try super.encode(to: encoder)
        }
    }

    /// A value that stands beside the word that tells its kind.
    enum Cell: Codable {
        enum Keys: String, CodingKey {
            case kind
            case value
        }

        enum Kind: String, Codable, CaseIterable {
            case number
            case point
            case zero
        }

        case number(Int)
        case point(Point)
        case zero

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Keys.self)
            switch try container.decode(Kind.self, forKey: .kind) {
            case .number: self = .number(try container.decode(Int.self, forKey: .value))
            case .point: self = .point(try container.decode(Point.self, forKey: .value))
            case .zero: self = .zero
            }
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Keys.self)
            switch self {
            case .number(let number):
                try container.encode(Kind.number, forKey: .kind)
                try container.encode(number, forKey: .value)
            case .point(let point):
                try container.encode(Kind.point, forKey: .kind)
                try container.encode(point, forKey: .value)
            case .zero: try container.encode(Kind.zero, forKey: .kind)
            }
        }
    }

    /// Code that fails on an empty text, an empty list and zero.
    struct Careless: Codable {
        var text: String
        var first: Int
        var share: Int

        enum CodingKeys: String, CodingKey {
            case text
            case first
            case share
        }

        init(text: String, first: Int, share: Int) {
            self.text = text
            self.first = first
            self.share = share
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            text = try container.decode(String.self, forKey: .text)
            precondition(!text.isEmpty)
            first = try container.decode([Int].self, forKey: .first)[0]
            share = 100 / (try container.decode(Int.self, forKey: .share))
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(text, forKey: .text)
            try container.encode([first], forKey: .first)
            try container.encode(100 / share, forKey: .share)
        }
    }

    /// A property wrapper that checks its value.
    @propertyWrapper
    struct Positive: Codable {
        var wrappedValue: Int

        init(wrappedValue: Int) {
            self.wrappedValue = wrappedValue
        }

        init(from decoder: any Decoder) throws {
            wrappedValue = try decoder.singleValueContainer().decode(Int.self)
            guard wrappedValue > 0 else { throw Refused() }
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            try container.encode(wrappedValue)
        }
    }

    struct Wrapped: Codable {
        @Positive var count: Int
        var cells: [Cell]
    }

    /// A number or a text under the same key.
    struct Lenient: Codable {
        var id: String

        init(id: String) {
            self.id = id
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            do {
                id = try container.decode(String.self, forKey: .id)
            } catch {
                id = String(try container.decode(Int.self, forKey: .id))
            }
        }
    }

    private static let cell = #"""
        {"anyOf":[\#(object(#""kind":{"type":"string","const":"number"},"value":{"type":"integer"}"#, #""kind","value""#)),
        \#(object(#""kind":{"type":"string","const":"point"},"value":\#(point)"#, #""kind","value""#)),
        \#(object(#""kind":{"type":"string","const":"zero"}"#, #""kind""#))]}
        """#

    static let mixed: [DerivedCase] = [
        DerivedCase(
            Derived.self,
            object(#""name":{"type":"string"},"id":{"type":"integer"}"#, #""name","id""#),
            Derived(id: 1, name: "a")
        ),
        DerivedCase(Cell.self, cell, .number(1), .point(Point(x: 1, y: 2)), .zero),
        DerivedCase(
            Careless.self,
            object(
                #""text":{"type":"string"},"first":{"type":"array","items":{"type":"integer"}},"share":{"type":"integer"}"#,
                #""text","first","share""#
            ),
            Careless(text: "a", first: 1, share: 50)
        ),
        DerivedCase(
            Wrapped.self,
            object(#""count":{"type":"integer"},"cells":{"type":"array","items":\#(cell)}"#, #""count","cells""#),
            Wrapped(count: 1, cells: [.zero, .number(2)])
        ),
        DerivedCase(
            Truck.self,
            object(
                #""load":{"type":"number"},"super":\#(object(#""wheels":{"type":"integer"}"#, #""wheels""#))"#,
                #""load","super""#
            ),
            Truck(wheels: 6, load: 2.5)
        ),
        DerivedCase(Lenient.self, object(#""id":{"type":"string"}"#, #""id""#), Lenient(id: "7")),
        DerivedCase(
            Duration.self,
            tuple(#"{"type":"integer"},{"type":"integer","minimum":0}"#, 2),
            .seconds(3)
        ),
    ]
}
