import LLMRingCore
import Testing

/// Reading of JSON that comes piece by piece.
struct PartialJSONReaderTests {
    @Test(arguments: PartialSamples.texts)
    func everyCutGivesTheWholeValue(_ text: String) throws {
        let whole = try JSONValue(parsing: text)
        let bytes = Array(text.utf8)
        for cut in 0...bytes.count {
            var reader = PartialJSONReader()
            try reader.feed(bytes[..<cut])
            try reader.feed(bytes[cut...])
            #expect(try reader.finish() == whole, "cut at byte \(cut)")
        }
        for size in 1...7 {
            var reader = PartialJSONReader()
            for piece in PartialSamples.pieces(bytes, of: size) { try reader.feed(piece) }
            #expect(try reader.finish() == whole, "pieces of \(size)")
        }
    }

    @Test(arguments: PartialSamples.texts)
    func everyCutOfTextGivesTheWholeValue(_ text: String) throws {
        let whole = try JSONValue(parsing: text)
        for cut in text.unicodeScalars.indices {
            var reader = PartialJSONReader()
            try reader.feed(String(text[..<cut]))
            try reader.feed(text[cut...])
            #expect(try reader.finish() == whole)
        }
    }

    @Test func showsOpenValuesAsFarAsTheyGo() throws {
        let steps: [(piece: String, shown: JSONValue?)] = [
            ("{", [:]), ("\"na", [:]), ("me\"", [:]), (":", [:]), ("\"", ["name": ""]), ("A\\", ["name": "A"]),
            ("u00e", ["name": "A"]), ("4", ["name": "Aä"]), ("\",\"n\":1", ["name": "Aä"]),
            ("2", ["name": "Aä"]), (",\"ok\":tru", ["name": "Aä", "n": 12]),
            ("e", ["name": "Aä", "n": 12, "ok": true]), (",\"l\":[", ["name": "Aä", "n": 12, "ok": true, "l": []]),
            ("3 ", ["name": "Aä", "n": 12, "ok": true, "l": [3]]),
            (",{", ["name": "Aä", "n": 12, "ok": true, "l": [3, [:]]]),
            ("}]}", ["name": "Aä", "n": 12, "ok": true, "l": [3, [:]]]),
        ]
        var reader = PartialJSONReader()
        #expect(reader.json.value == nil)
        for step in steps {
            #expect(!reader.isComplete)
            try reader.feed(step.piece)
            #expect(reader.json.value == step.shown, "behind \(step.piece)")
        }
        #expect(reader.isComplete)
    }

    @Test func lettersAndPairsShowWhenTheyAreComplete() throws {
        var reader = PartialJSONReader()
        var shown: [String?] = []
        for byte in Array(#""é😀\ud83d\ude00""#.utf8) {
            try reader.feed([byte])
            shown.append(reader.json.stringValue)
        }
        let whole = "é😀"
        #expect(shown[..<3] == ["", "", "é"])
        #expect(shown[3..<7] == ["é", "é", "é", "é😀"])
        #expect(shown[7..<18].allSatisfy { $0 == whole })
        #expect(shown[18...] == [whole + "😀", whole + "😀"])
    }

    @Test func saysWhereTheValueEndsAndWhatFollows() throws {
        var reader = PartialJSONReader()
        try reader.feed(" {\"a\":1}")
        #expect(reader.endOffset == 8 && reader.restOffset == nil)
        try reader.feed(" \n")
        try reader.feed(" ``` bye")
        #expect(reader.endOffset == 8 && reader.restOffset == 11)
        #expect(try reader.finish(allowingRest: true) == ["a": 1])
        #expect(throws: JSONError(message: "text after the document's end", offset: 11)) { try reader.finish() }
    }

    @Test(arguments: [("7", 7), ("0", 0), ("-1", -1)])
    func aNumberAloneIsCompleteAtTheEnd(_ text: String, _ number: Int) throws {
        var reader = PartialJSONReader()
        try reader.feed(text)
        #expect(!reader.isComplete && reader.json.isEmpty)
        #expect(try reader.finish() == JSONValue(number))
        #expect(reader.endOffset == text.utf8.count)
    }

    @Test(arguments: [
        ("[1,]", 3, "expected a value"), ("{\"a\" 1}", 5, "expected ':'"), ("[1 2]", 3, "expected ',' or ']'"),
        ("{,}", 1, "expected a key or '}'"), ("[01]", 2, "expected ',' or ']'"), ("[-]", 2, "expected a digit"),
        ("[\"\\x\"]", 3, "unknown escape in a string"), ("[\"a\nb\"]", 3, "control character in a string"),
        ("[trux]", 4, "expected a value"), ("[1}", 2, "expected ',' or ']'"),
        ("{\"a\":1,}", 7, "expected a key behind ','"),
    ])
    func aFaultHasItsOffsetAtEveryCut(_ text: String, _ offset: Int, _ message: String) throws {
        let bytes = Array(text.utf8)
        for size in 1...bytes.count {
            var reader = PartialJSONReader()
            let error = try #require(throws: JSONError.self) {
                for piece in PartialSamples.pieces(bytes, of: size) { try reader.feed(piece) }
            }
            #expect(error.offset == offset && error.message == message)
            #expect(throws: error) { try reader.feed(" ") }
            #expect(throws: error) { try reader.finish() }
        }
    }

    @Test(arguments: ["", " ", "{", "[1", "\"a", "{\"a\"", "-", "1.", "tru", "[\"\\u12"])
    func whatIsNotCompleteIsAnErrorAtTheEnd(_ text: String) throws {
        var reader = PartialJSONReader()
        try reader.feed(text)
        let error = try #require(throws: JSONError.self) { try reader.finish() }
        #expect(error.offset == text.utf8.count)
    }

    @Test func nestingIsBounded() throws {
        var reader = PartialJSONReader()
        try reader.feed(String(repeating: "[", count: 512))
        #expect(reader.json.openPath.count == 511)
        let error = try #require(throws: JSONError.self) { try reader.feed("[") }
        #expect(error.offset == 512 && error.message == "nested deeper than 512")
        var other = PartialJSONReader()
        try other.feed(String(repeating: "[", count: 512) + String(repeating: "]", count: 512))
        #expect(other.isComplete)
    }

    @Test func aLenientReaderTakesControlCharactersAndBadLetters() throws {
        let bytes: [UInt8] = [0x22, 0x61, 0x0A, 0xFF, 0x62, 0x22]
        for cut in 0...bytes.count {
            var reader = PartialJSONReader(lenient: true)
            try reader.feed(bytes[..<cut])
            try reader.feed(bytes[cut...])
            #expect(try reader.finish() == "a\n\u{FFFD}b")
        }
    }
}
