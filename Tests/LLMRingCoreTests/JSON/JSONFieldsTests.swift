import LLMRingCore
import Testing

struct JSONFieldsTests {
    @Test func unknownFieldsAreReadByName() throws {
        let note = try JSONReader.read(Note.self, from: #"{"b":[1],"id":"x","a":null}"#)
        #expect(note.unknownFields.names == ["b", "a"])
        #expect(note.unknownFields["b"] == [1])
        #expect(note.unknownFields["a"] == .null)
        #expect(note.unknownFields["id"] == nil)
        #expect(!note.unknownFields.isEmpty)
    }

    @Test func fieldsAreAddedChangedAndRemoved() throws {
        var note = try JSONReader.read(Note.self, from: #"{"id":"x","a":1,"b":2,"object":"note"}"#)
        note.unknownFields["a"] = "one"
        note.unknownFields["c"] = ["d": true]
        note.unknownFields["b"] = nil
        #expect(note.jsonText() == #"{"id":"x","object":"note","a":"one","c":{"d":true}}"#)
    }

    @Test func lastOfEqualNamesIsRead() throws {
        let note = try JSONReader.read(Note.self, from: #"{"id":"x","a":1,"a":2}"#)
        #expect(note.unknownFields["a"] == 2)
    }

    @Test func knownFieldsAloneKeepNothing() throws {
        let note = try JSONReader.read(Note.self, from: #"{"id":"x","count":1,"score":1.5,"object":"note"}"#)
        #expect(note.unknownFields.isEmpty)
        #expect(note.unknownFields == JSONFields())
    }

    @Test func areEqualByContent() {
        var left = JSONFields()
        left["a"] = 1
        left["b"] = ["x": 1, "y": 2]
        var right = JSONFields()
        right["b"] = ["y": 2, "x": 1]
        right["a"] = 1
        #expect(left == right)
        #expect(left.hashValue == right.hashValue)
        right["a"] = 2
        #expect(left != right)
        left.setNull(3)
        right["a"] = 1
        #expect(left != right)
    }

    @Test(arguments: [0, 1, 63, 64, 65, 1000])
    func nullsAreNotedForAnyNumberOfFields(_ field: Int) {
        var fields = JSONFields()
        fields.setNull(field)
        #expect(fields.isNull(field))
        #expect(!fields.isNull(field + 1))
        #expect(!fields.isEmpty)
        #expect(fields.names.isEmpty)
        var writer = JSONWriter()
        writer.beginObject()
        writer.field("a", field, Int?.none, fields)
        writer.field("b", field + 1, Int?.none, fields)
        writer.endObject(fields)
        #expect(String(decoding: writer.bytes, as: UTF8.self) == #"{"a":null}"#)
    }
}
