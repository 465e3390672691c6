import LLMRingCore
import LLMRingHTTP
import LLMRingProviders
import Testing

/// Recorded requests and answers through the wire types and back.
struct CorpusRoundTripTests {
    @Test(.enabled(if: Corpus.folder != nil, Comment(rawValue: Corpus.missing)), arguments: CorpusWire.all)
    func everyRecordedAnswerComesBackTheSame(_ wire: CorpusWire) throws {
        var count = 0
        for exchange in try wire.exchanges() {
            let documents = try exchange.framing.map { try Self.events(exchange.body, $0) } ?? [exchange.body]
            for document in documents {
                guard let expected = try? JSONValue(parsing: document), case .object = expected else { continue }
                let isError = exchange.status >= 300 || expected["type"] == "error"
                let trip = exchange.framing != nil ? wire.event : isError ? wire.error : wire.whole
                count += 1
                do {
                    let actual = try JSONValue(parsing: trip(document))
                    #expect(actual == expected, "\(exchange)")
                } catch {
                    Issue.record("\(exchange): \(error)")
                }
            }
        }
        #expect(count >= wire.count)
    }

    @Test(.enabled(if: Corpus.folder != nil, Comment(rawValue: Corpus.missing)), arguments: CorpusWire.all)
    func everyRecordedRequestComesBackTheSame(_ wire: CorpusWire) throws {
        guard let trip = wire.request else { return }
        var count = 0
        for exchange in try wire.exchanges() {
            guard let expected = exchange.request, case .object = expected else { continue }
            count += 1
            do {
                let actual = try JSONValue(parsing: trip(expected.jsonBytes()))
                #expect(actual == expected, "\(exchange)")
            } catch {
                // What the provider found malformed may be refused here too.
                if exchange.status != 400 { Issue.record("\(exchange): \(error)") }
            }
        }
        #expect(count >= wire.requestCount)
    }

    /// The data of each event, but for the sentinel.
    private static func events(_ body: [UInt8], _ framing: Framing) throws -> [[UInt8]] {
        var documents: [[UInt8]] = []
        var cutter = EventCutter(framing)
        try cutter.feed(body) { data in if let data { documents.append(Array(data)) } }
        try cutter.finish { data in if let data { documents.append(Array(data)) } }
        return documents
    }
}
