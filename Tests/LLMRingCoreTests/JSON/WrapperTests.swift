import LLMRingCore
import Testing

struct WrapperTests {
    /// A tree that contains itself.
    struct Tree: Hashable, Sendable {
        var name: String
        @Boxed var child: Tree?
        @BoxedOptional var other: Tree?
    }

    @Test func boxedCopiesAreIndependent() {
        let leaf = Tree(name: "leaf", child: nil, other: BoxedOptional())
        let tree = Tree(name: "root", child: leaf, other: BoxedOptional(leaf))
        var copy = tree
        #expect(copy == tree)
        copy.child?.name = "changed"
        copy.other = nil
        #expect(tree.child?.name == "leaf")
        #expect(tree.other == leaf)
        #expect(copy.child?.name == "changed")
        #expect(copy != tree)
    }

    @Test func boxedIsReadAndWrittenAsItsValue() throws {
        #expect(try JSONReader.read(Boxed<[Int]>.self, from: "[1,2]").jsonText() == "[1,2]")
    }

    @Test func nullableTellsNullFromValue() throws {
        let values = try JSONReader.read([Nullable<Int>].self, from: "[1,null]")
        #expect(values == [.value(1), .null])
        #expect(values.map(\.wrapped) == [1, nil])
        #expect(Nullable(Int?.none) == .null)
        #expect(values.jsonText() == "[1,null]")
    }

    @Test func unknownWordsAreKept() throws {
        let words = try JSONReader.read([StopReason].self, from: #"["end_turn","new\n"]"#)
        #expect(words == [.endTurn, "new\n"])
        #expect(words[1].description == "new\n")
        #expect(words.jsonText() == #"["end_turn","new\n"]"#)
        #expect(Set(words + [.endTurn]).count == 2)
    }

    @Test func writerPlacesCommas() {
        var writer = JSONWriter()
        writer.beginArray()
        writer.beginObject()
        writer.constant("a", "b")
        writer.key("c\"")
        writer.value([1, 2])
        writer.key("d")
        writer.raw(#"{"e": 0}"#)
        writer.endObject()
        writer.null()
        writer.endArray()
        #expect(String(decoding: writer.bytes, as: UTF8.self) == #"[{"a":"b","c\"":[1,2],"d":{"e": 0}},null]"#)
    }
}
