import LLMRingCore

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A value with all integer widths.
struct Widths: Codable, Hashable {
    var int: Int
    var int8: Int8
    var int16: Int16
    var int32: Int32
    var int64: Int64
    var int128: Int128
    var uint: UInt
    var uint8: UInt8
    var uint16: UInt16
    var uint32: UInt32
    var uint64: UInt64
    var uint128: UInt128
}

/// A value with the types of Foundation.
struct Record: Codable, Hashable {
    var date: Date
    var data: Data
    var url: URL
    var id: UUID
    var price: Decimal
}

/// A value with JSON inside.
struct Envelope: Codable, Hashable {
    var body: JSONValue
    var extras: JSONObject
    var number: JSONNumber
    var missing: JSONValue?
}

/// A class.
class Vehicle: Codable, @unchecked Sendable {
    var wheels: Int

    init(wheels: Int) {
        self.wheels = wheels
    }
}

/// A class that writes what it inherits under the key `super`.
final class Truck: Vehicle, @unchecked Sendable {
    var load: Double

    private enum CodingKeys: String, CodingKey {
        case load
    }

    init(wheels: Int, load: Double) {
        self.load = load
        super.init(wheels: wheels)
    }

    required init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        load = try container.decode(Double.self, forKey: .load)
        try super.init(from: container.superDecoder())
    }

    override func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(load, forKey: .load)
        try super.encode(to: container.superEncoder())
    }
}

/// A value that opens containers inside containers by hand.
struct Grid: Codable, Hashable {
    var rows: [[Int?]]
    var note: String

    private enum CodingKeys: String, CodingKey {
        case rows
        case meta
    }

    private enum MetaKeys: String, CodingKey {
        case note
    }

    init(rows: [[Int?]], note: String) {
        self.rows = rows
        self.note = note
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        var outer = try container.nestedUnkeyedContainer(forKey: .rows)
        rows = []
        while !outer.isAtEnd {
            var inner = try outer.nestedUnkeyedContainer()
            var row: [Int?] = []
            while !inner.isAtEnd { row.append(try inner.decodeNil() ? nil : inner.decode(Int.self)) }
            rows.append(row)
        }
        note = try container.nestedContainer(keyedBy: MetaKeys.self, forKey: .meta).decode(String.self, forKey: .note)
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        var outer = container.nestedUnkeyedContainer(forKey: .rows)
        for row in rows {
            var inner = outer.nestedUnkeyedContainer()
            for cell in row {
                if let cell { try inner.encode(cell) } else { try inner.encodeNil() }
            }
        }
        var meta = container.nestedContainer(keyedBy: MetaKeys.self, forKey: .meta)
        try meta.encode(note, forKey: .note)
    }
}

/// Words of which there are few.
enum Pace: String, Codable, CaseIterable {
    case slow
    case normal
    case fast
}

/// A key that is its own coding key.
struct CityCode: Codable, Hashable, CodingKeyRepresentable {
    var letters: String

    var codingKey: any CodingKey { Name(stringValue: letters) }

    init(_ letters: String) {
        self.letters = letters
    }

    init?(codingKey: some CodingKey) {
        letters = codingKey.stringValue
    }

    struct Name: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) {
            self.stringValue = stringValue
        }

        init?(intValue: Int) {
            nil
        }
    }
}

/// A value that contains itself.
final class Chain: Codable {
    var next: Chain?

    init(next: Chain? = nil) {
        self.next = next
    }
}

/// A value whose coding throws an error of its own.
struct Stubborn: Codable {
    struct Refusal: Error {}

    init() {}

    init(from decoder: any Decoder) throws {
        throw Refusal()
    }

    func encode(to encoder: any Encoder) throws {
        throw Refusal()
    }
}
