import LLMRingCore

extension DerivedCase {
    enum Color: String, Codable, CaseIterable {
        case red
        case green = "GREEN"
    }

    enum Level: Int, Codable, CaseIterable {
        case low = 1
        case high = 9
    }

    enum Ratio: Double, Codable, CaseIterable {
        case half = 0.5
        case whole = 1
    }

    struct Painted: Codable {
        var color: Color
        var accent: Color?
        var others: [Color]
        var level: Level
        var maybe: Box<Color?>
    }

    /// A raw value that is open: any text is taken.
    struct Tag: RawRepresentable, Codable {
        var rawValue: String
    }

    /// An enumeration whose words are known by examples.
    enum Mood: String, SchemaExamples {
        case glad
        case sad

        static let schemaExamples: [Mood] = [.glad, .sad]
    }

    /// An enumeration with values that lists its keys.
    enum Shape: Codable {
        case circle(radius: Double)
        case square(Double, filled: Bool?)
        case none

        enum CodingKeys: String, CodingKey, CaseIterable {
            case circle
            case square
            case none = "nothing"
        }
    }

    /// An enumeration without values or raw values.
    enum Side: Codable, CaseIterable {
        case left
        case right
    }

    /// An enumeration with values that is known by examples.
    enum Answer: SchemaExamples {
        case text(String)
        case code(Int, reason: String?)

        static let schemaExamples: [Answer] = [.text("a"), .code(1, reason: nil)]
    }

    /// An enumeration that takes words it does not know.
    enum Unit: Codable, RawRepresentable {
        case metre
        case other(String)

        var rawValue: String {
            switch self {
            case .metre: "m"
            case .other(let word): word
            }
        }

        init(rawValue: String) {
            self = rawValue == "m" ? .metre : .other(rawValue)
        }
    }

    /// An enumeration whose words are not its raw values.
    enum Loud: String, Codable, CaseIterable {
        case hey
        case stop

        init(from decoder: any Decoder) throws {
            let text = try decoder.singleValueContainer().decode(String.self)
            guard let word = Loud.allCases.first(where: { $0.rawValue.uppercased() == text }) else { throw Refused() }
            self = word
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            try container.encode(rawValue.uppercased())
        }
    }

    static let circle = object(#""radius":{"type":"number"}"#, #""radius""#)
    static let square = object(#""_0":{"type":"number"},"filled":{"type":"boolean"}"#, #""_0""#)
    static let color = #"{"type":"string","enum":["red","GREEN"]}"#

    static let enumerations: [DerivedCase] = [
        DerivedCase(Color.self, color, .red, .green),
        DerivedCase(Level.self, #"{"type":"integer","enum":[1,9]}"#, .low, .high),
        DerivedCase(Ratio.self, #"{"type":"number","enum":[0.5,1.0]}"#, .half),
        DerivedCase(
            Painted.self,
            object(
                #"""
                "color":\#(color),"accent":\#(color),"others":{"type":"array","items":\#(color)},
                "level":{"type":"integer","enum":[1,9]},
                "maybe":\#(object(#""content":{"type":["string","null"],"enum":["red","GREEN",null]}"#, #""content""#))
                """#,
                #""color","others","level","maybe""#
            ),
            Painted(color: .red, accent: .green, others: [.red], level: .high, maybe: Box(content: .red)),
            Painted(color: .red, others: [], level: .low, maybe: Box(content: .green))
        ),
        DerivedCase(Tag.self, #"{"type":"string"}"#, Tag(rawValue: "x")),
        DerivedCase(Mood.self, #"{"type":"string","enum":["glad","sad"]}"#, .glad),
        DerivedCase(
            Shape.self,
            #"""
            {"anyOf":[\#(object(#""circle":\#(circle)"#, #""circle""#)),\#(object(#""square":\#(square)"#, #""square""#)),
            \#(object(#""nothing":\#(object(""))"#, #""nothing""#))]}
            """#,
            .circle(radius: 1),
            .square(2, filled: true),
            .square(2, filled: nil),
            .none
        ),
        DerivedCase(
            Side.self,
            #"""
            {"anyOf":[\#(object(#""left":\#(object(""))"#, #""left""#)),\#(object(#""right":\#(object(""))"#, #""right""#))]}
            """#,
            .left,
            .right
        ),
        DerivedCase(
            Answer.self,
            #"""
            {"anyOf":[\#(object(#""text":\#(object(#""_0":{"type":"string"}"#, #""_0""#))"#, #""text""#)),
            \#(object(#""code":"# + object(#""_0":{"type":"integer"},"reason":{"type":"string"}"#, #""_0""#), #""code""#))]}
            """#,
            .text("a"),
            .code(1, reason: "r")
        ),
        DerivedCase(Loud.self, #"{"type":"string","enum":["HEY","STOP"]}"#, .hey),
        DerivedCase(Unit.self, #"{"type":"string"}"#, .metre, .other("km")),
    ]
}
