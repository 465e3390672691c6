import LLMRingCore
import LLMRingProviders
import Testing

/// Forms: what becomes a part, and what stands between them.
struct MultipartFormTests {
    /// The body of a form, and its boundary.
    private func encode(_ write: (inout MultipartForm) -> Void) throws -> (text: String, boundary: String) {
        var form = MultipartForm()
        write(&form)
        let body = try form.encoded()
        let boundary = try #require(body.mediaType.split(separator: "=").last)
        return (String(decoding: body.bytes, as: UTF8.self), String(boundary))
    }

    @Test func theSamePartsGiveTheSameBytes() throws {
        let one = try encode { $0.part("a", "x") }
        let other = try encode { $0.part("a", "x") }
        #expect(one == other)
        let third = try encode { $0.part("a", "y") }
        #expect(third.boundary != one.boundary)
    }

    @Test func aBoundaryInsideOfAPartIsNotUsed() throws {
        var text = ""
        var seen: Set<String> = []
        // Each round puts the boundary of the last one between two ends that stay as they are.
        let ends = String(repeating: "e", count: 600)
        for _ in 0..<4 {
            let content = ends + text.padding(to: 1000) + ends
            let (body, boundary) = try encode { $0.part("a", content) }
            #expect(!content.contains(boundary))
            #expect(seen.insert(boundary).inserted)
            #expect(body.components(of: "--\(boundary)") == 2)
            text += boundary
        }
    }

    @Test func nothingIsAddedForNilAndNull() throws {
        let (text, boundary) = try encode { form in
            form.part("a", String?.none)
            form.part("b", JSONValue.null)
            form.part("c", UploadFile?.none)
            form.part("d", [UploadFile]?.none)
            form.part("e", [String]())
        }
        #expect(text == "--\(boundary)--\r\n")
    }

    @Test func objectsAndListsAreTakenApart() throws {
        let (text, _) = try encode { form in
            let value: JSONValue = ["b": ["c": 1, "d": [true, 2.50]], "e": "x"]
            form.part("a", value)
        }
        let names = text.split(separator: "name=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(names == ["a[b][c]", "a[b][d]", "a[b][d]", "a[e]"])
    }

    @Test(arguments: ["a\r\nb", "a\"b", "é"])
    func namesCannotEndTheirLine(_ name: String) throws {
        let (text, _) = try encode { $0.part("f", UploadFile([], name: name, mediaType: "text/plain\r\nx: y")) }
        let head = text.split(separator: "\r\n").map(String.init)
        let shown = name.replacing("\r\n", with: "%0D%0A").replacing("\"", with: "%22")
        #expect(head[1] == "Content-Disposition: form-data; name=\"f\"; filename=\"\(shown)\"")
        #expect(head[2] == "Content-Type: application/octet-stream")
    }
}

extension String {
    /// The text with blanks behind it.
    fileprivate func padding(to length: Int) -> String {
        self + String(repeating: " ", count: Swift.max(0, length - count))
    }

    /// How often another text stands in this one.
    fileprivate func components(of text: String) -> Int {
        ranges(of: text).count
    }
}
