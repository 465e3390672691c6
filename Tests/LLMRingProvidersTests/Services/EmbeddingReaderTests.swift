import LLMRingCore
import LLMRingProviders
import Testing

/// Vectors as answers bring them.
struct EmbeddingReaderTests {
    @Test func vectorsComeInTheOrderOfTheirNumbers() throws {
        var reader = EmbeddingReader()
        reader.add([3], index: 2)
        reader.add([1], index: 0)
        reader.add([2], index: 1)
        #expect(try reader.vectors(count: 3) == [[1], [2], [3]])
    }

    @Test func vectorsWithoutNumbersStayAsTheyCame() throws {
        var reader = EmbeddingReader()
        reader.add([2])
        reader.add([1])
        #expect(try reader.vectors(count: 2) == [[2], [1]])
    }

    @Test func base64IsReadAsFloats() throws {
        var reader = EmbeddingReader()
        reader.add(nil, base64: "AACAPwAAAMAAAAA/", index: 0)
        #expect(try reader.vectors(count: 1) == [[1, -2, 0.5]])
    }

    @Test(arguments: [("", []), ("AA==", [0]), ("/+8=", [255, 239]), ("AAEC", [0, 1, 2])] as [(String, [UInt8])])
    func base64ComesBack(_ text: String, _ bytes: [UInt8]) {
        #expect(Base64.decode(text) == bytes)
        #expect(Base64.encode(bytes) == text)
    }

    @Test(arguments: ["A", "AB*D"])
    func whatIsNoBase64IsNone(_ text: String) {
        #expect(Base64.decode(text) == nil)
    }

    /// Answers that do not fit two texts.
    static let faults: [[(vector: [Double]?, index: Int?)]] = [
        [([1], 0)], [([1], 0), ([2], 1), ([3], 2)], [([1], 0), ([2], 0)], [([1], 1), ([2], 2)], [([1], 0), (nil, 1)],
    ]

    @Test(arguments: faults.indices)
    func whatDoesNotFitTheTextsIsAnError(_ index: Int) {
        var reader = EmbeddingReader()
        for (vector, place) in Self.faults[index] { reader.add(vector, index: place) }
        #expect { try reader.vectors(count: 2) } throws: { ($0 as? LLMError)?.code == .decoding }
    }
}
