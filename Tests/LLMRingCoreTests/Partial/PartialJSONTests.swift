import LLMRingCore
import Testing

/// Snapshots of values whose text has not all come.
struct PartialJSONTests {
    @Test func membersAreFoundWhileTheyGrow() throws {
        var reader = PartialJSONReader()
        try reader.feed(#"{"a":{"b":[10,"x"]},"legs":[{"city":"Ba"#)
        let json = reader.json
        #expect(json.kind == .object && !json.isFinished && json.count == 2)
        #expect(json["a"]?.isFinished == true && json["a"]?["b"]?[1]?.stringValue == "x")
        #expect(json["legs"]?.kind == .array && json["legs"]?.count == 1 && json["legs"]?.finishedCount == 0)
        #expect(json["legs"]?[0]?["city"]?.stringValue == "Ba")
        #expect(json["legs"]?[0]?.value == ["city": "Ba"])
        #expect(json[["legs", "0", "city"]]?.kind == .string)
        #expect(json[["a", "b", "0"]]?.finished == 10)
        #expect(json.openPath == ["legs", "0", "city"])
        #expect(json["legs"]?.openPath == ["0", "city"])
        #expect(json["x"] == nil && json["legs"]?[1] == nil && json["legs"]?[-1] == nil && json[0] == nil)
        #expect(json["legs"]?[0]?["city"]?["x"] == nil && json["a"]?.openPath == [])
    }

    @Test func aMemberIsNotThereBeforeItsValueBegins() throws {
        var reader = PartialJSONReader()
        try reader.feed(#"{"a":1,"b":"#)
        #expect(reader.json["b"] == nil && reader.json.count == 1 && reader.json.openPath == [])
        try reader.feed("[")
        #expect(reader.json["b"]?.value == [] && reader.json.count == 2)
    }

    @Test func theLastOfEqualKeysCounts() throws {
        var reader = PartialJSONReader()
        try reader.feed(#"{"a":1,"a":2,"#)
        #expect(reader.json["a"]?.finished == 2)
        try reader.feed(#""a":"x"#)
        #expect(reader.json["a"]?.value == "x" && reader.json.value == ["a": "x"])
    }

    @Test func snapshotsDoNotChange() throws {
        let bytes = Array(PartialSamples.rows(60).utf8)
        var reader = PartialJSONReader()
        var snapshots: [PartialJSON] = []
        var values: [JSONValue?] = []
        for piece in PartialSamples.pieces(bytes, of: 13) {
            try reader.feed(piece)
            snapshots.append(reader.json)
            values.append(reader.json.value)
        }
        for (snapshot, value) in zip(snapshots, values) { #expect(snapshot.value == value) }
        #expect(try values.last == JSONValue(parsing: bytes))
    }

    @Test func copiesOfAReaderGoTheirOwnWays() throws {
        var first = PartialJSONReader()
        try first.feed(#"{"a":["x"#)
        var second = first
        try first.feed(#"1"]}"#)
        try second.feed(#"2",3]}"#)
        #expect(try first.finish() == ["a": ["x1"]])
        #expect(try second.finish() == ["a": ["x2", 3]])
    }

    @Test(arguments: [1, 31, 32, 33, 1023, 1024, 1025, 1056, 40_000])
    func elementsKeepTheirPlaces(_ count: Int) throws {
        var reader = PartialJSONReader()
        try reader.feed("[" + (0..<count).map { "\($0)" }.joined(separator: ",") + ",")
        #expect(reader.json.finishedCount == count)
        #expect(reader.json.value?.arrayValue?.map(\.intValue) == Array(0..<count))
        for position in Set([0, 1, 31, 32, 1023, 1024, count / 2, count - 1]) where position < count {
            #expect(reader.json[position]?.finished?.intValue == position)
        }
        #expect(reader.json[count] == nil)
    }

    @Test func longStringsGrowToTheEnd() throws {
        let text = String(repeating: "aé東😀", count: 3000)
        let bytes = Array("[\"\(text)".utf8)
        var reader = PartialJSONReader()
        for piece in PartialSamples.pieces(bytes, of: 1021) {
            try reader.feed(piece)
            let shown = try #require(reader.json[0]?.stringValue ?? "")
            #expect(text.hasPrefix(shown) && !shown.contains("\u{FFFD}"))
        }
        #expect(reader.json[0]?.stringValue == text)
    }
}
