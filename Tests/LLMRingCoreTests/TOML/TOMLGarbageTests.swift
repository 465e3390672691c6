import LLMRingCore
import Testing

/// Texts that are no TOML, and those that nearly are.
struct TOMLGarbageTests {
    /// A document with some of everything.
    static let sample = """
        # top
        title = "T \\u00e4 \\"q\\"" # a comment
        'quoted key'."other" = 'literal'
        long = \"\"\"
        two \\
            lines\"\"\"
        numbers = [1_000, 0xFF, -1.5e3, inf, 1979-05-27T07:32:00.5-07:00, 07:32:00,
            # inside
            { x = 1, y.z = [ ] },
        ]

        [a.b]
        c = true

        [[d]]
        e = '''raw'''
        [d.f]
        [[d]]
        """

    @Test func everyCutIsReadOrRefused() {
        let bytes = Array(Self.sample.utf8)
        for cut in 0...bytes.count {
            let read = try? TOMLDocument(parsing: Array(bytes[..<cut]))
            #expect(read == nil || read?.bytes.count == cut)
        }
    }

    @Test func everyChangedByteIsReadOrRefused() throws {
        let bytes = Array(Self.sample.utf8)
        var refused = 0
        for place in bytes.indices {
            for byte in [0x00, 0x0A, 0x0D, 0x20, 0x22, 0x27, 0x2C, 0x2E, 0x5B, 0x5C, 0x5D, 0x7B, 0x7D, 0xC3, 0xFF]
                as [UInt8]
            {
                var changed = bytes
                changed[place] = byte
                do { _ = try TOMLDocument(parsing: changed).root } catch { refused += 1 }
            }
        }
        #expect(refused > bytes.count)
    }

    @Test(arguments: [
        "a = [", "a = {b = ", "a = [[[{b=", "[a.", "a.", "[[a]]\nb.", "{", "[", "\"", "'''", "a=\"\"\"\\",
    ])
    func repeatedOpeningsAreRefused(_ opening: String) {
        #expect(throws: TOMLError.self) { try TOMLDocument(parsing: String(repeating: opening, count: 20_000)) }
    }

    @Test func deepTextsAreRefused() throws {
        func nested(_ depth: Int) -> String {
            "a = " + String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        _ = try TOMLDocument(parsing: nested(128))
        let error = #expect(throws: TOMLError.self) { try TOMLDocument(parsing: nested(129)) }
        #expect(error?.message == "values are nested deeper than 128; flatten them")
        let keys = Array(repeating: "k", count: 129).joined(separator: ".")
        #expect(throws: TOMLError.self) { try TOMLDocument(parsing: "\(keys) = 1") }
        #expect(throws: TOMLError.self) { try TOMLDocument(parsing: "[\(keys)]") }
    }

    @Test(arguments: [
        ("a = 1\nb = x\n", "2:5: this is no value; put texts in quotes"),
        ("a = 1\na = 2\n", "2:1: 'a' is there already; keep one of them"),
        ("\"ä\" = 1, b", "1:8: there is more behind the end of this; begin a new line, or put '#' before a comment"),
        ("a = \"x\n", "1:5: this text has no end in its line; close it with \""),
        ("a = [1, 2\n", "1:5: this array has no end; close it with ']'"),
        ("[a\nb = 1", "1:3: a header must end in ']'"),
        ("a = 2026-02-30", "1:5: this is no date or time of the calendar; write '2026-01-31T08:30:00Z'"),
        ("a = 9223372036854775808", "1:5: this integer has more than 64 bits; write a float or a text"),
        ("a = {b = 1}\n[a.c]", "2:2: 'a' is there already and takes nothing more; write this where it is defined"),
    ])
    func faultsHaveAPlaceAndAdvice(_ text: String, _ message: String) {
        let error = #expect(throws: TOMLError.self) { try TOMLDocument(parsing: text) }
        #expect(error?.description == message)
    }

    @Test func longDocumentsTakeTimeInProportion() throws {
        let lines = (0..<20_000).map { "key\($0) = [\($0)]" }.joined(separator: "\n")
        #expect(try TOMLDocument(parsing: lines).root.keys.count == 20_000)
        let array = "a = [" + String(repeating: "1,", count: 50_000) + "]"
        #expect(try TOMLDocument(parsing: array)["a"]?.arrayValue?.count == 50_000)
    }
}

extension TOMLDocument {
    /// The value of a key.
    fileprivate subscript(key: String) -> TOMLValue? { self[[.key(key)]] }
}
