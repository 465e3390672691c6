import LLMRingCore
import LLMRingProviders
import Testing

/// Each fixture, streamed and whole.
struct FixtureTests {
    @Test func everyDialectHasFixtures() {
        for adapter in Fixture.adapters {
            #expect(Fixture.all.contains { $0.adapter == adapter }, "\(adapter.dialect)")
        }
    }

    @Test(arguments: Fixture.all)
    func streamedAndWholeGiveTheSameResponse(_ fixture: Fixture) throws {
        var assembler = fixture.makeAssembler()
        let whole = try fixture.adapter.response(from: fixture.whole, &assembler)
        let streamed = try fixture.read([fixture.streamed[...]])
        #expect(streamed == whole)
        #expect(whole.finishReason != nil)
        #expect(whole.usage?.inputTokens != nil)
    }

    @Test(arguments: Fixture.all)
    func everyCutGivesTheSameResponse(_ fixture: Fixture) throws {
        let bytes = try fixture.streamed
        let expected = try fixture.read([bytes[...]])
        for cut in 0...bytes.count {
            #expect(try fixture.read([bytes[..<cut], bytes[cut...]]) == expected, "cut at byte \(cut)")
        }
        #expect(try fixture.read(bytes.indices.map { bytes[$0...$0] }) == expected, "byte by byte")
    }

    @Test(arguments: Fixture.all)
    func aStreamCutBeforeItsEndIsAnError(_ fixture: Fixture) throws {
        let bytes = try fixture.streamed
        let expected = try fixture.read([bytes[...]])
        let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
        let events = text.split(separator: fixture.separator)
        for count in 0..<events.count - 1 {
            let prefix = Array((events[..<count].joined(separator: fixture.separator) + fixture.separator).utf8)
            do {
                // Only the sentinel may be missing: then all that was said has come.
                #expect(try fixture.read([prefix[...]]) == expected, "after \(count) events")
                #expect(events[count...].allSatisfy { $0.contains("[DONE]") }, "after \(count) events")
            } catch let error as LLMError {
                #expect(error.code == .decoding, "after \(count) events")
            }
        }
    }

    @Test(arguments: Fixture.all)
    func theEventsAddUpToTheResponse(_ fixture: Fixture) throws {
        var cutter = EventCutter(fixture.adapter.operation.framing)
        var assembler = fixture.makeAssembler()
        try fixture.adapter.feed(fixture.streamed, &cutter, &assembler)
        let response = try fixture.adapter.finish(&cutter, &assembler)
        let events = assembler.takeEvents()
        #expect(events.map(\.content).joined() == response.message.text + (response.refusal ?? ""))
        let calls = events.compactMap { event -> ToolCall? in
            guard case .toolCall(let call, _) = event else { return nil }
            return call
        }
        #expect(calls == response.toolCalls)
        guard case .finished(let reason)? = events.last else {
            Issue.record("the last event is not 'finished'")
            return
        }
        #expect(reason == response.finishReason)
    }
}
