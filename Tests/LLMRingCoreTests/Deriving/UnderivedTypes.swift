import LLMRingCore

/// Types whose schema cannot be found by reading them.
enum Underived {
    struct Refused: Error {}

    enum Hue: String, Codable {
        case red
        case blue
    }

    enum Grade: Int, Codable {
        case low
        case high
    }

    enum Figure: Codable {
        case circle(Double)
        case square(side: Double)
    }

    enum Payload: Codable {
        enum Keys: String, CodingKey {
            case type
            case text
        }

        case text(String)

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Keys.self)
            guard try container.decode(String.self, forKey: .type) == "text" else { throw Refused() }
            self = .text(try container.decode(String.self, forKey: .text))
        }

        func encode(to encoder: any Encoder) throws {
            guard case .text(let text) = self else { return }
            var container = encoder.container(keyedBy: Keys.self)
            try container.encode("text", forKey: .type)
            try container.encode(text, forKey: .text)
        }
    }

    struct Letter: Codable {
        var hue: Hue
        var pages: [Page]
    }

    struct Page: Codable {
        var number: Int
        var grade: Grade?
    }

    struct Post: Codable {
        var payload: Payload
        var tags: [String]?
    }

    final class Parcel: Codable, Sendable {
        let label: Label?
        let payload: Payload

        init(payload: Payload) {
            label = nil
            self.payload = payload
        }
    }

    final class Label: Codable, Sendable {
        let parcel: Parcel?
    }

    struct Shipment: Codable {
        var parcel: Parcel
    }

    /// Takes whatever goes wrong for a missing value.
    struct Careless: Codable {
        var hue: Hue?

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            // This is what is tested.
            hue = try? container.decode(Hue.self, forKey: .hue)
        }
    }

    struct ByHue: Codable {
        var counts: [Hue: Int]
    }

    final class Endless: Codable, Sendable {
        let next: Endless
    }

    struct Deeper<Value: Codable & Sendable>: Codable, Sendable {
        var value: Value?
        var deeper: Box<Deeper<[Value]>>?
    }

    final class Box<Value: Codable & Sendable>: Codable, Sendable {
        let value: Value
    }

    struct Stale: SchemaDescribed {
        enum CodingKeys: String, CodingKey {
            case name
            case age
        }

        var name: String

        static var schemaNotes: SchemaNotes {
            SchemaNotes(keyedBy: CodingKeys.self, [.name: "The name", .age: "The age"])
        }

        init(from decoder: any Decoder) throws {
            name = try decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .name)
        }
    }

    /// Reads other keys for the values of two keys.
    struct Doubled: Codable {
        var a: Bool
        var b: Bool
        var c: Int?
        var d: Int?

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            a = try container.decode(Bool.self, forKey: .a)
            b = try container.decode(Bool.self, forKey: .b)
            if a { c = try container.decode(Int.self, forKey: .c) }
            if b { d = try container.decode(Int.self, forKey: .d) }
        }
    }
}
