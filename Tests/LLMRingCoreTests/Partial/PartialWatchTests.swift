import LLMRingCore
import Testing

/// Elements and text that are taken out while the value is read.
struct PartialWatchTests {
    @Test(arguments: [1, 4, 25, 1000])
    func elementsComeOneByOne(_ size: Int) throws {
        let bytes = Array(PartialSamples.rows(100).utf8)
        let whole = try JSONValue(parsing: bytes)
        var reader = PartialJSONReader(watching: ["legs"])
        var taken: [JSONValue] = []
        for piece in PartialSamples.pieces(bytes, of: size) {
            try reader.feed(piece)
            let new = reader.takeElements()
            #expect(reader.takeElements().isEmpty)
            taken += new
            #expect(taken.count == reader.json["legs"]?.finishedCount ?? 0)
        }
        #expect(taken == whole["legs"]?.arrayValue)
    }

    /// Paths, texts, and the elements that are at the path.
    static let paths: [(path: [String], text: String, elements: [JSONValue])] = [
        ([], "[1,[2],{\"a\":3}]", [1, [2], ["a": 3]]),
        (["a", "1", "b"], #"{"x":{"a":[0,{"b":[9]}]},"a":[{"b":[8]},{"c":[7],"b":[1,[2]]},{"b":[6]}]}"#, [1, [2]]),
        (["a"], #"{"a":{"a":[1]},"b":[2]}"#, []),
        (["a"], #"{"b":{"a":[1]}}"#, []),
        (["a"], #"{"a":"x"}"#, []),
        (["0"], "[[1,2],[3]]", [1, 2]),
    ]

    @Test(arguments: paths.indices)
    func onlyTheWatchedPathCounts(_ index: Int) throws {
        let (path, text, elements) = Self.paths[index]
        let bytes = Array(text.utf8)
        for cut in 0...bytes.count {
            var reader = PartialJSONReader(watching: path)
            try reader.feed(bytes[..<cut])
            var taken = reader.takeElements()
            try reader.feed(bytes[cut...])
            taken += reader.takeElements()
            #expect(taken == elements, "cut at byte \(cut)")
            #expect(reader.takeText() == (elements.isEmpty && text.contains("x") ? "x" : ""))
        }
    }

    @Test func textComesPieceByPiece() throws {
        let bytes = Array(#"{"a":"no","answer":"Grüße \ud83d\ude00,\n東\ud800","b":"no"}"#.utf8)
        for size in 1...bytes.count {
            var reader = PartialJSONReader(watching: ["answer"])
            var text = ""
            for piece in PartialSamples.pieces(bytes, of: size) {
                try reader.feed(piece)
                text += reader.takeText()
            }
            #expect(text == "Grüße 😀,\n東\u{FFFD}", "pieces of \(size)")
        }
    }
}
