import LLMRingCore

extension DerivedCase {
    /// A journey whose notes stand in an extension, keyed by the compiler's own keys.
    struct Trip: Codable {
        var city: String
        var days: Int
        var stops: [String]?
        var pace: Pace
    }

    /// A value that checks what it reads, and gives an example in its notes.
    struct Version: Codable {
        var text: String
        var build: Int

        init(text: String, build: Int) {
            self.text = text
            self.build = build
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            text = try container.decode(String.self, forKey: .text)
            build = try container.decode(Int.self, forKey: .build)
            guard text.hasPrefix("v"), build >= 1000 else { throw Refused() }
        }
    }

    static let noted: [DerivedCase] = [
        DerivedCase(
            Trip.self,
            #"""
            {"type":"object","description":"A journey","properties":{
            "city":{"type":"string","description":"Where it goes","minLength":1},
            "days":{"type":"integer","description":"How long","minimum":1,"maximum":30},
            "stops":{"type":"array","items":{"type":"string"},"maxItems":3},
            "pace":{"type":"string","enum":["slow","normal"],"default":"slow"}},
            "required":["city","days","pace"],"additionalProperties":false}
            """#,
            Trip(city: "Oslo", days: 3, stops: ["a"], pace: .normal)
        ),
        DerivedCase(
            Version.self,
            object(
                #""text":{"type":"string","pattern":"^v","examples":["v1"]},"build":{"type":"integer","minimum":1000}"#,
                #""text","build""#
            ),
            Version(text: "v2", build: 2000)
        ),
    ]
}

extension DerivedCase.Trip: SchemaDescribed {
    static var schemaNotes: SchemaNotes {
        SchemaNotes(
            "A journey",
            keyedBy: CodingKeys.self,
            [
                .city: .about("Where it goes", minLength: 1),
                .days: .about("How long", minimum: 1, maximum: 30),
                .stops: .about(maxItems: 3),
                .pace: .about(oneOf: ["slow", "normal"], defaultValue: "slow"),
            ]
        )
    }
}

extension DerivedCase.Version: SchemaDescribed {
    static var schemaNotes: SchemaNotes {
        SchemaNotes(
            keyedBy: CodingKeys.self,
            [.text: .about(pattern: "^v", examples: ["v1"]), .build: .about(minimum: 1000)]
        )
    }
}
