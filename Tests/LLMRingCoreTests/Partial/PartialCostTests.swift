import LLMRingCore
import Testing

/// The cost of partial reading, counted in bytes and references.
struct PartialCostTests {
    /// Values of twice the size and of very different shapes.
    static let shapes: [@Sendable (Int) -> String] = [
        { PartialSamples.rows(14 * $0) },
        { "[\"" + String(repeating: "x", count: 1000 * $0) + "\"]" },
        { "[" + (0..<200 * $0).map(\.description).joined(separator: ",") + "]" },
        { "{" + (0..<100 * $0).map { "\"k\($0)\":null" }.joined(separator: ",") + "}" },
        { String(repeating: "[", count: 200) + String(repeating: "1,", count: 500 * $0) + "1" },
    ]

    @Test(arguments: shapes.indices)
    func costIsLinearInTheText(_ shape: Int) throws {
        let small = try work(Self.shapes[shape](10))
        let large = try work(Self.shapes[shape](80))
        // A large value costs no more for each byte, but for what is rounded.
        #expect(large < small * 1.1)
    }

    @Test func aDeltaCostsAFewHundredBytesAtMost() throws {
        let bytes = Array(PartialSamples.rows(1400).utf8)
        var reader = PartialJSONReader()
        var most = 0
        for piece in PartialSamples.pieces(bytes, of: 25) {
            let before = reader.work
            try reader.feed(piece)
            if !reader.isComplete { most = max(most, reader.work - before) }
        }
        #expect(most < 1024)
    }

    /// What reading in pieces of 25 bytes costs for each byte, if a snapshot is kept of each.
    private func work(_ text: String) throws -> Double {
        let bytes = Array(text.utf8)
        var reader = PartialJSONReader()
        for piece in PartialSamples.pieces(bytes, of: 25) { try reader.feed(piece) }
        return Double(reader.work) / Double(bytes.count)
    }
}
