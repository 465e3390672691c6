import LLMRingCore
import Testing

struct JSONValueTests {
    static let value: JSONValue = [
        "name": "x", "count": 3, "ratio": 0.5, "ok": true, "none": nil, "list": [1, "two", []], "more": ["a": [:]],
    ]

    @Test func literalsMakeEveryKind() throws {
        let text = #"{"name":"x","count":3,"ratio":0.5,"ok":true,"none":null,"list":[1,"two",[]],"more":{"a":{}}}"#
        #expect(Self.value.description == text)
        #expect(try JSONValue(parsing: text) == Self.value)
    }

    @Test func membersAreReadByNameAndIndex() {
        #expect(Self.value["name"]?.stringValue == "x")
        #expect(Self.value["count"]?.intValue == 3)
        #expect(Self.value["ratio"]?.doubleValue == 0.5)
        #expect(Self.value["ratio"]?.intValue == nil)
        #expect(Self.value["ok"]?.boolValue == true)
        #expect(Self.value["none"]?.isNull == true)
        #expect(Self.value["list"]?[1]?.stringValue == "two")
        #expect(Self.value["list"]?.arrayValue?.count == 3)
        #expect(Self.value["more"]?["a"]?.objectValue?.isEmpty == true)
        #expect(Self.value["list"]?[3] == nil)
        #expect(Self.value["list"]?[-1] == nil)
        #expect(Self.value["nothing"] == nil)
        #expect(Self.value[0] == nil)
    }

    @Test func prettyFormIsForPeople() {
        let expected = """
            {
              "a": [
                1,
                {
                  "b": []
                }
              ],
              "c\\n": {}
            }
            """
        let value: JSONValue = ["a": [1, ["b": []]], "c\n": [:]]
        #expect(value.prettyDescription == expected)
    }

    @Test func objectsKeepTheirOrderAndIgnoreItWhenCompared() throws {
        let left = try JSONValue(parsing: #"{"b":1,"a":2}"#)
        let right = try JSONValue(parsing: #"{"a":2,"b":1}"#)
        #expect(left == right)
        #expect(left.hashValue == right.hashValue)
        #expect(left.description == #"{"b":1,"a":2}"#)
        #expect(try JSONValue(parsing: #"{"a":2,"b":2}"#) != left)
        #expect(try JSONValue(parsing: #"{"a":2}"#) != left)
    }

    @Test func lastOfEqualKeysWins() throws {
        let value = try JSONValue(parsing: #"{"a":1,"b":2,"\u0061":3}"#)
        #expect(value.description == #"{"a":3,"b":2}"#)
        #expect(JSONObject([("a", 1), ("a", 2)]).count == 1)
    }

    @Test func objectMembersAreSetAndIterated() {
        var object: JSONObject = ["a": 1]
        object["b"] = 2
        object["a"] = "one"
        #expect(object.map { "\($0.key)=\($0.value)" } == ["a=\"one\"", "b=2"])
        object["a"] = nil
        object["x"] = nil
        #expect(object.keys == ["b"])
        #expect(object.values == [2])
    }

    @Test func dictionariesAreWrittenInOrder() throws {
        let value = try JSONReader.read([String: [Int]].self, from: #"{"b":[1],"a":[],"b":[2]}"#)
        #expect(value == ["a": [], "b": [2]])
        #expect(value.jsonText() == #"{"a":[],"b":[2]}"#)
    }

    @Test func wireValuesBecomeJSON() throws {
        let note = try JSONReader.read(Note.self, from: #"{"id":"x","count":1.0}"#)
        #expect(try JSONValue(wire: note) == JSONValue(parsing: #"{"id":"x","count":1.0,"object":"note"}"#))
    }
}
