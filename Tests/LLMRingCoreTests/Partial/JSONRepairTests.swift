import LLMRingCore
import Testing

/// Mending of text that is nearly JSON.
struct JSONRepairTests {
    /// A text, what it was meant to be, and what is wrong with it.
    struct Case: CustomTestStringConvertible, Sendable {
        /// The text.
        var text: String
        /// What it was meant to be.
        var value: JSONValue
        /// What is wrong, and where.
        var changes: [(JSONRepair.Kind, Int)]

        var testDescription: String { text }
    }

    static let cases: [Case] = [
        Case(text: #"{"a":"b"#, value: ["a": "b"], changes: [(.openString, 7), (.openObject, 7)]),
        Case(
            text: #"[1,[2,{"a":3"#,
            value: [1, [2, ["a": 3]]],
            changes: [(.openObject, 12), (.openArray, 12), (.openArray, 12)]
        ),
        Case(text: #"{"a":1,"b"#, value: ["a": 1], changes: [(.openString, 9), (.missingValue, 7), (.openObject, 9)]),
        Case(text: #"{"a":1,"b":"#, value: ["a": 1], changes: [(.missingValue, 7), (.openObject, 11)]),
        Case(text: #"{"a":1,"b":tr"#, value: ["a": 1], changes: [(.missingValue, 11), (.openObject, 13)]),
        Case(text: #"["a\"#, value: ["a"], changes: [(.openString, 4), (.openArray, 4)]),
        Case(text: #"["a\u00"#, value: ["a"], changes: [(.openString, 7), (.openArray, 7)]),
        Case(text: "[1,2,]", value: [1, 2], changes: [(.extraComma, 4)]),
        Case(text: "[,1,,2]", value: [1, 2], changes: [(.extraComma, 1), (.extraComma, 4)]),
        Case(text: #"{"a":1 "b":2}"#, value: ["a": 1, "b": 2], changes: [(.missingComma, 7)]),
        Case(text: #"["a" "b"]"#, value: ["a", "b"], changes: [(.missingComma, 5)]),
        Case(text: #"{"a" 1}"#, value: ["a": 1], changes: [(.missingColon, 5)]),
        Case(text: #"{"a":,"b":2}"#, value: ["b": 2], changes: [(.missingValue, 1)]),
        Case(text: #"{"a":[1,2}"#, value: ["a": [1, 2]], changes: [(.openArray, 9)]),
        Case(text: "[1}]", value: [1], changes: [(.extraBracket, 2)]),
        Case(text: "{'a':'it's'}", value: ["a": "it's"], changes: [(.singleQuotes, 1), (.singleQuotes, 5)]),
        Case(text: "{“a”:“b\"}", value: ["a": "b"], changes: [(.curlyQuotes, 1), (.curlyQuotes, 9)]),
        Case(text: "{a_b:1, 2:3}", value: ["a_b": 1, "2": 3], changes: [(.bareKey, 1), (.bareKey, 8)]),
        Case(
            text: "[True,False,None,undefined]",
            value: [true, false, nil, nil],
            changes: [(.word, 1), (.word, 6), (.word, 12), (.word, 17)]
        ),
        Case(
            text: "[NaN,-Infinity,+inf]",
            value: [nil, nil, nil],
            changes: [(.notFinite, 1), (.notFinite, 5), (.notFinite, 15)]
        ),
        Case(
            text: "[+1,.5,2.,007,0x1F,1_000]",
            value: [1, 0.5, JSONValue(2.0), 7, 31, 1000],
            changes: [1, 4, 7, 10, 14, 19].map { (.number, $0) }
        ),
        Case(text: "[1e", value: [1], changes: [(.number, 1), (.openArray, 3)]),
        Case(text: "[1, -", value: [1], changes: [(.missingValue, 4), (.openArray, 5)]),
        Case(
            text: "[1,// one\n/* two */2# three\n]",
            value: [1, 2],
            changes: [(.comment, 3), (.comment, 10), (.comment, 20)]
        ),
        Case(text: "[\"a\nb\tc\"]", value: ["a\nb\tc"], changes: [(.control, 3)]),
        Case(text: #"["\d\'\\ \ud83d\ude00"]"#, value: ["\\d'\\ 😀"], changes: [(.escape, 2), (.escape, 4)]),
        Case(text: "\u{FEFF}{\"a\":1}", value: ["a": 1], changes: [(.blank, 0)]),
        Case(text: "[1,\u{A0}2]", value: [1, 2], changes: [(.blank, 3)]),
        Case(text: "Here: {a:1} ok", value: ["a": 1], changes: [(.textAround, 0), (.bareKey, 7), (.textAround, 12)]),
        Case(
            text: "Use {} or {x}:\n```json\n[1,]\n```",
            value: [1],
            changes: [(.textAround, 0), (.extraComma, 25), (.textAround, 28)]
        ),
        Case(
            text: "```json\n{\"a\":[1,\n```",
            value: ["a": [1]],
            changes: [(.textAround, 0), (.openArray, 17), (.extraComma, 15), (.openObject, 17), (.textAround, 17)]
        ),
        Case(text: "<think>{a}</think>{b:1}", value: ["b": 1], changes: [(.textAround, 0), (.bareKey, 19)]),
        Case(text: "'a'", value: "a", changes: [(.singleQuotes, 0)]),
        Case(text: "True", value: true, changes: [(.word, 0)]),
    ]

    @Test(arguments: cases)
    func mends(_ example: Case) throws {
        let repair = try JSONRepair(example.text)
        #expect(repair.value == example.value)
        #expect(repair.changes == example.changes.map { JSONRepair.Change($0.0, offset: $0.1) })
    }

    @Test func everyKindIsTested() {
        let tested = Set(Self.cases.flatMap { $0.changes.map(\.0) })
        #expect(tested == Set(JSONRepair.Kind.allCases))
    }

    @Test(arguments: ["", " ", "I cannot do that.", "[oops]", "{\"a\": because}", "12 apples", "}", "nothing", "n"])
    func givesUpWhereNoGuessIsGoodEnough(_ text: String) {
        #expect(throws: JSONError.self) { try JSONRepair(text) }
    }

    @Test(arguments: PartialSamples.texts)
    func leavesWellFormedTextAlone(_ text: String) throws {
        let repair = try JSONRepair(text)
        #expect(try repair.value == JSONValue(parsing: text))
        #expect(repair.changes.isEmpty)
    }

    @Test(.enabled(if: ParsingSuite.isThere, "the folder json-parsing is not beside the package"))
    func leavesTheSuiteAlone() throws {
        for document in ParsingSuite.documents("y_") {
            let text = try #require(String(validating: document.bytes, as: UTF8.self))
            let repair = try JSONRepair(text)
            #expect(try repair.value == JSONValue(parsing: document.bytes), "\(document)")
            #expect(repair.changes.isEmpty, "\(document)")
        }
    }

    @Test(arguments: PartialSamples.texts.filter { $0.contains("[") || $0.contains("{") })
    func everyBeginningIsClosed(_ text: String) throws {
        let bytes = Array(text.utf8)
        let first = try #require(bytes.firstIndex { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") })
        for cut in first + 1...bytes.count {
            let beginning = String(decoding: bytes[..<cut], as: UTF8.self)
            let repair = try JSONRepair(beginning)
            let isWhole = (try? JSONValue(parsing: beginning)) != nil
            #expect(repair.changes.isEmpty == isWhole, "cut at byte \(cut)")
        }
    }

    @Test func mendsOrRejectsWhateverIsLeftOut() throws {
        let bytes = Array(PartialSamples.texts[0].utf8)
        for place in bytes.indices {
            for count in 1...3 {
                let text = String(decoding: bytes[..<place] + bytes[min(place + count, bytes.count)...], as: UTF8.self)
                guard let repair = try? JSONRepair(text) else { continue }
                #expect(try JSONValue(parsing: repair.value.description) == repair.value)
            }
        }
    }

    @Test(.enabled(if: ParsingSuite.isThere, "the folder json-parsing is not beside the package"))
    func namesAChangeForEachTextThatIsNoJSON() throws {
        for document in ParsingSuite.documents("n_") {
            guard let text = String(validating: document.bytes, as: UTF8.self) else { continue }
            guard let repair = try? JSONRepair(text) else { continue }
            #expect(!repair.changes.isEmpty, "\(document)")
        }
    }

    @Test(arguments: ["[", "{", "{\"a\":", "{x} ", "[x ", "'", "[1 ", "{,"])
    func manyBeginningsCostLinearTime(_ piece: String) {
        let text = Array(String(repeating: piece, count: 10_000).utf8)
        var search = JSONRepairSearch(text)
        let mended = try? search.run()
        #expect(mended?.changes.isEmpty != true)
        #expect(search.work < 8 * text.count)
    }
}
