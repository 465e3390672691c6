import LLMRingCore

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension DerivedCase {
    struct Point: Codable, Hashable {
        var x: Double
        var y: Float
    }

    struct Flags: Codable {
        var isOn: Bool
        var isNew: Bool?
    }

    struct Renamed: Codable {
        var firstName: String
        var age: Int?

        enum CodingKeys: String, CodingKey {
            case firstName = "first_name"
            case age
        }
    }

    struct Line: Codable {
        var start: Point
        var end: Point?
        var via: [Point]
    }

    struct Box<Content: Codable & Sendable>: Codable, Sendable {
        var content: Content
    }

    struct Pairing: Codable {
        var number: Box<Int>
        var text: Box<Box<String>>
    }

    struct Tables: Codable {
        var counts: [String: Int]
        var byNumber: [Int: [String]]
        var byPace: [Gear: Bool]
        var nested: [String: [String: Point]]?
    }

    enum Gear: String, Codable, CaseIterable, CodingKeyRepresentable {
        case low
        case high
    }

    struct Lists: Codable {
        var tags: Set<String>
        var grid: [[Int]]
        var holes: [Int?]
        var row: ContiguousArray<Bool>
    }

    struct Small: Codable {
        var byte: UInt8
        var signed: Int8
        var short: Int16
        var medium: Int32
        var word: UInt32
        var large: UInt64
        var huge: Int128
        var size: UInt
    }

    struct Texts: Codable {
        var date: Date
        var url: URL?
        var id: UUID
        var data: Data
        var price: Decimal
    }

    struct Free: Codable {
        var any: JSONValue
        var object: JSONObject
        var number: JSONNumber?
    }

    struct Empty: Codable {}

    struct Defaults: Codable {
        var name = "n"
        var count: Int? = 3
    }

    class Base: Codable, @unchecked Sendable {
        var id: Int

        init(id: Int) {
            self.id = id
        }
    }

    static let point =
        #"{"type":"object","properties":{"x":{"type":"number"},"y":{"type":"number"}},"required":["x","y"],"additionalProperties":false}"#

    static let plain: [DerivedCase] = [
        DerivedCase(Int.self, #"{"type":"integer"}"#, 0, -3),
        DerivedCase(String.self, #"{"type":"string"}"#, "", "a"),
        DerivedCase(Bool?.self, #"{"type":["boolean","null"]}"#, nil, true),
        DerivedCase([String].self, #"{"type":"array","items":{"type":"string"}}"#, [], ["a"]),
        DerivedCase(ClosedRange<Int>.self, tuple(#"{"type":"integer"},{"type":"integer"}"#, 2), 1...3),
        DerivedCase(Point.self, point, Point(x: 0.5, y: -1)),
        DerivedCase(
            Flags.self,
            object(#""isOn":{"type":"boolean"},"isNew":{"type":"boolean"}"#, #""isOn""#),
            Flags(isOn: true),
            Flags(isOn: false, isNew: true)
        ),
        DerivedCase(
            Renamed.self,
            object(#""first_name":{"type":"string"},"age":{"type":"integer"}"#, #""first_name""#),
            Renamed(firstName: "A")
        ),
        DerivedCase(
            Line.self,
            object(#""start":\#(point),"end":\#(point),"via":{"type":"array","items":\#(point)}"#, #""start","via""#),
            Line(start: Point(x: 1, y: 2), via: [Point(x: 1, y: 1)]),
            Line(start: Point(x: 1, y: 2), end: Point(x: 0, y: 0), via: [])
        ),
        DerivedCase(
            Pairing.self,
            object(
                #"""
                "number":\#(object(#""content":{"type":"integer"}"#, #""content""#)),
                "text":\#(object(#""content":"# + object(#""content":{"type":"string"}"#, #""content""#), #""content""#))
                """#,
                #""number","text""#
            ),
            Pairing(number: Box(content: 1), text: Box(content: Box(content: "a")))
        ),
        DerivedCase(
            Tables.self,
            object(
                #"""
                "counts":{"type":"object","additionalProperties":{"type":"integer"}},
                "byNumber":{"type":"object","propertyNames":{"pattern":"^-?[0-9]+$"},
                    "additionalProperties":{"type":"array","items":{"type":"string"}}},
                "byPace":{"type":"object","propertyNames":{"enum":["low","high"]},
                    "additionalProperties":{"type":"boolean"}},
                "nested":{"type":"object","additionalProperties":{"type":"object","additionalProperties":\#(point)}}
                """#,
                #""counts","byNumber","byPace""#
            ),
            Tables(counts: ["a": 1], byNumber: [-1: ["x"]], byPace: [.low: true]),
            Tables(counts: [:], byNumber: [:], byPace: [:], nested: ["a": ["b": Point(x: 1, y: 1)]])
        ),
        DerivedCase(
            Lists.self,
            object(
                #"""
                "tags":{"type":"array","items":{"type":"string"},"uniqueItems":true},
                "grid":{"type":"array","items":{"type":"array","items":{"type":"integer"}}},
                "holes":{"type":"array","items":{"type":["integer","null"]}},
                "row":{"type":"array","items":{"type":"boolean"}}
                """#,
                #""tags","grid","holes","row""#
            ),
            Lists(tags: ["a"], grid: [[1], []], holes: [1, nil], row: [true])
        ),
        DerivedCase(
            Small.self,
            object(
                #"""
                "byte":{"type":"integer","minimum":0,"maximum":255},
                "signed":{"type":"integer","minimum":-128,"maximum":127},
                "short":{"type":"integer","minimum":-32768,"maximum":32767},
                "medium":{"type":"integer","minimum":-2147483648,"maximum":2147483647},
                "word":{"type":"integer","minimum":0,"maximum":4294967295},
                "large":{"type":"integer","minimum":0},"huge":{"type":"integer"},"size":{"type":"integer","minimum":0}
                """#,
                #""byte","signed","short","medium","word","large","huge","size""#
            ),
            Small(byte: 255, signed: -128, short: 1, medium: 2, word: 3, large: .max, huge: 5, size: 6)
        ),
        DerivedCase(
            Texts.self,
            object(
                #"""
                "date":{"type":"string","format":"date-time"},"url":{"type":"string","format":"uri"},
                "id":{"type":"string","format":"uuid"},"data":{"type":"string","contentEncoding":"base64"},
                "price":{"type":"number"}
                """#,
                #""date","id","data","price""#
            ),
            Texts(
                date: Date(timeIntervalSince1970: 0.5),
                url: URL(string: "https://example.com"),
                id: UUID(),
                data: Data([1]),
                price: 1.5
            )
        ),
        DerivedCase(
            Free.self,
            object(#""any":{},"object":{"type":"object"},"number":{"type":"number"}"#, #""any","object""#),
            Free(any: [1, nil], object: ["a": 1])
        ),
        DerivedCase(Empty.self, #"{"type":"object","properties":{},"additionalProperties":false}"#, Empty()),
        DerivedCase(
            Defaults.self,
            object(#""name":{"type":"string"},"count":{"type":"integer"}"#, #""name""#),
            Defaults()
        ),
        DerivedCase(Base.self, object(#""id":{"type":"integer"}"#, #""id""#), Base(id: 1)),
        DerivedCase(
            Box<Int??>.self,
            object(#""content":{"type":["integer","null"]}"#, #""content""#),
            Box(content: 1),
            Box(content: nil)
        ),
    ]

    /// The text of an object's schema.
    static func object(_ properties: String, _ required: String = "") -> String {
        let list = required.isEmpty ? "" : #""required":[\#(required)],"#
        return #"{"type":"object","properties":{\#(properties)},\#(list)"additionalProperties":false}"#
    }

    /// The text of a reference, to the whole schema or to a definition.
    static func ref(_ name: String? = nil) -> String {
        let place = name.map { "/$defs/\($0)" } ?? ""
        return ##"{"$ref":"#\##(place)"}"##
    }

    /// The text of the schema of an array with fixed elements.
    static func tuple(_ items: String, _ count: Int) -> String {
        #"{"type":"array","prefixItems":[\#(items)],"items":false,"minItems":\#(count),"maxItems":\#(count)}"#
    }
}
