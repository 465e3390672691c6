import GeneratorCore
import Testing

/// What the parser makes of well-formed specs.
struct SpecParserTests {
    /// A spec with every kind of value.
    static let sample = """
        {
          "id": "acme", "tall": "\\u00e9\\ud83d\\ude00é😀\\n\\"",
          "n": [1, -0.5e+10, 12345678901234567890],
          "ok": true, "off": false, "none": null,\r
          "a/b~c": {"deep": [[], {}]}
        }

        """

    @Test func everyKindIsRead() throws {
        let root = try parsed(Self.sample)
        #expect(root["id"]?.string == "acme")
        #expect(root["tall"]?.string == "é😀é😀\n\"")
        #expect(root["n"]?.elements?.map(\.number) == ["1", "-0.5e+10", "12345678901234567890"])
        #expect(root["n"]?[0]?.int == 1)
        #expect(root["n"]?[1]?.double == -0.5e10)
        #expect(root["n"]?[2]?.int == nil)
        #expect(root["ok"]?.bool == true)
        #expect(root["off"]?.bool == false)
        #expect(root["none"]?.isNull == true)
        #expect(root["absent"] == nil)
        #expect(root["n"]?[3] == nil)
        #expect(root.members?.map(\.key) == ["id", "tall", "n", "ok", "off", "none", "a/b~c"])
    }

    @Test func placesAreThoseOfACompiler() throws {
        let root = try parsed(Self.sample)
        #expect(root.location.description == "f:1:1")
        #expect(root.end == Position(line: 6, column: 2))
        #expect(root["id"]?.end == Position(line: 2, column: 15))
        let number = try #require(root["n"]?[1])
        #expect(number.position == Position(line: 3, column: 12))
        #expect(number.end == Position(line: 3, column: 20))
        #expect(try #require(root.member("tall")).keyPosition == Position(line: 2, column: 17))
        #expect(try #require(root.member("none")).keyPosition == Position(line: 4, column: 29))
        #expect(try #require(root.member("a/b~c")).keyPosition == Position(line: 5, column: 3))
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func everyLineBreakCountsOnce(_ lineBreak: String) throws {
        let root = try parsed("[\(lineBreak)\(lineBreak)1]")
        #expect(root[0]?.position == Position(line: 3, column: 1))
    }

    @Test func columnsCountBytes() throws {
        let root = try parsed("[\"é😀\", 1]")
        #expect(root[1]?.position == Position(line: 1, column: 12))
    }

    @Test(arguments: ["", "/id", "/n/1", "/a~1b~0c", "/a~1b~0c/deep/1"])
    func pointerLeadsToItsValueAndBack(_ pointer: String) throws {
        let root = try parsed(Self.sample)
        let node = try #require(root.node(at: pointer))
        #expect(root.pointer(to: node.position) == pointer)
    }

    @Test(arguments: ["x", "/", "/n/3", "/n/x", "/id/0"])
    func pointerToNothingIsNil(_ pointer: String) throws {
        #expect(try parsed(Self.sample).node(at: pointer) == nil)
    }

    @Test func keyHasThePointerOfItsValue() throws {
        let root = try parsed(Self.sample)
        let member = try #require(root.member("n"))
        #expect(root.pointer(to: member.keyPosition) == "/n")
    }

    @Test func everyCutIsReported() {
        let bytes = Array(Self.sample.utf8)
        let end = bytes.lastIndex(of: UInt8(ascii: "}")) ?? bytes.count
        for cut in 0...end {
            var diagnostics = Diagnostics()
            let node = SpecParser.parse(Array(bytes[..<cut]), file: "f", into: &diagnostics)
            #expect(node == nil, "cut at byte \(cut)")
            #expect(!diagnostics.isEmpty, "cut at byte \(cut)")
        }
    }

    @Test func everyMissingByteIsSurvived() {
        let bytes = Array(Self.sample.utf8)
        for index in bytes.indices {
            for replacement in ["", "}", "]", "\"", ",", ":", "\\", "\n", "\u{7F}", "0", "x", "{", "["] {
                var diagnostics = Diagnostics()
                let text = bytes[..<index] + Array(replacement.utf8) + bytes[(index + 1)...]
                let node = SpecParser.parse(Array(text), file: "f", into: &diagnostics)
                #expect(node != nil || !diagnostics.isEmpty, "'\(replacement)' at byte \(index)")
            }
        }
    }

    @Test(arguments: [
        ("null", "null"), ("true", "a boolean"), ("1", "a number"), ("\"\"", "a string"), ("[]", "an array"),
        ("{}", "an object"),
    ])
    func kindHasAName(_ text: String, _ name: String) throws {
        #expect(try parsed(text).kindName == name)
    }

    /// Parses a text that must be free of faults.
    private func parsed(_ text: String) throws -> SpecNode {
        var diagnostics = Diagnostics()
        let node = SpecParser.parse(Array(text.utf8), file: "f", into: &diagnostics)
        #expect(diagnostics.text.isEmpty)
        return try #require(node)
    }
}
