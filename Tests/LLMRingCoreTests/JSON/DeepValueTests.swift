import Foundation
import LLMRingCore
import Testing

/// Values that are nested as deep as the reader takes them, and deeper.
struct DeepValueTests {
    /// The most that is read.
    private static let limit = 512

    /// The way to say a nested text: what opens and what closes one level.
    struct Nest: CustomTestStringConvertible, Sendable {
        var opening: String
        var closing: String
        var testDescription: String { opening + closing }

        /// A text of so many levels; not closed when it is cut.
        func text(_ depth: Int, isCut: Bool = false) -> String {
            String(repeating: opening, count: depth) + "0" + (isCut ? "" : String(repeating: closing, count: depth))
        }

        static let all = [Nest(opening: "[", closing: "]"), Nest(opening: #"{"a":"#, closing: "}")]
    }

    @Test(arguments: Nest.all, [100_000, 513])
    func deeperTextsAreRefusedWithAReason(_ nest: Nest, _ depth: Int) {
        for isCut in [false, true] {
            let text = nest.text(depth, isCut: isCut)
            let whole = #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
            let skipped = #expect(throws: JSONError.self) { try JSONReader.read(Skipped.self, from: text) }
            #expect(whole?.message == "nested deeper than \(Self.limit)")
            #expect(skipped == whole)
            #expect(throws: JSONError.self) { try JSONReader.read(Note.self, from: #"{"id":"","x":\#(text)}"#) }
            #expect(throws: JSONError.self) { try JSONReader.read(Note.self, from: #"{"content":[\#(text)]}"#) }
        }
    }

    @Test(arguments: Nest.all)
    func whatIsReadNeedsNoDeepStack(_ nest: Nest) async throws {
        let text = nest.text(Self.limit)
        // The threads of Apple systems have half a megabyte.
        let results = await Self.onThread(stackSize: 512 << 10) {
            let value = try? JSONValue(parsing: text)
            guard let value, let other = try? JSONValue(parsing: value.prettyDescription) else { return [false] }
            return [value == other, value.hashValue == other.hashValue, value.description == text]
        }
        #expect(results == [true, true, true])
    }

    @Test(arguments: Nest.all)
    func deepValuesOfCodeAreWrittenAndCompared(_ nest: Nest) async throws {
        let depth = 10_000
        let isArray = nest.opening == "["
        let results = await Self.onThread(stackSize: 64 << 20) {
            var values: [JSONValue] = [0, 0, 1]
            for _ in 0..<depth { values = values.map { isArray ? [$0] : ["a": $0] } }
            let isSame = values[0] == values[1] && values[0].hashValue == values[1].hashValue
            return [isSame, values[0] != values[2], values[0].description == nest.text(depth)]
        }
        #expect(results == [true, true, true])
    }

    @Test func recursiveTypesNeedNoDeepStack() async throws {
        let depth = Self.limit - 1
        let opening = String(repeating: #"{"id":"a","parent":"#, count: depth)
        let closing = String(repeating: #","object":"note"}"#, count: depth + 1)
        let text = opening + #"{"id":"a""# + closing
        let written = await Self.onThread(stackSize: 2 << 20) {
            (try? JSONReader.read(Note.self, from: text))?.jsonText() ?? ""
        }
        #expect(written == text)
    }

    /// Does something on a thread with a stack of its own.
    private static func onThread<Result: Sendable>(
        stackSize: Int,
        _ work: @escaping @Sendable () -> Result
    ) async -> Result {
        await withCheckedContinuation { continuation in
            let thread = Thread { continuation.resume(returning: work()) }
            thread.stackSize = stackSize
            thread.start()
        }
    }
}
