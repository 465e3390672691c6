import LLMRingProviders
import Testing

/// Bodies cut into events, whatever the chunks they come in.
struct EventCutterTests {
    /// What a cutter makes of chunks.
    private struct Outcome: Hashable {
        /// The data of each event.
        var events: [String] = []
        /// The body that is no stream of events.
        var wholeBody: String?

        /// Feeds the chunks.
        init(_ chunks: [[UInt8]]) throws {
            var cutter = EventCutter(.serverSentEvents(sentinel: "[DONE]"))
            var events: [String] = []
            let emit = { (data: UnsafeRawBufferPointer?) in
                events.append(data.map { String(decoding: $0, as: UTF8.self) } ?? "the end")
            }
            for chunk in chunks { try cutter.feed(chunk, emit) }
            if cutter.wholeBody == nil { try cutter.finish(emit) }
            self.events = events
            wholeBody = cutter.wholeBody.map { String(decoding: $0, as: UTF8.self) }
        }
    }

    @Test(arguments: [
        " \r\n\t{\"a\": 1} ", "\n [{\"a\":1},\n{}]", "\n data: {}\n\ndata: {\"b\":2}\n\ndata: [DONE]\n\n",
    ])
    func everyCutGivesTheSame(_ body: String) throws {
        let bytes = Array(body.utf8)
        let whole = try Outcome([bytes])
        #expect(!whole.events.isEmpty || whole.wholeBody != nil)
        for cut in 0...bytes.count {
            #expect(try Outcome([Array(bytes[..<cut]), Array(bytes[cut...])]) == whole, "cut at byte \(cut)")
        }
        #expect(try Outcome(bytes.map { [$0] }) == whole)
    }

    @Test func blanksBeforeAWholeBodyAreLeftOut() throws {
        #expect(try Outcome([Array(" \n{} ".utf8)]).wholeBody == "{} ")
    }
}
