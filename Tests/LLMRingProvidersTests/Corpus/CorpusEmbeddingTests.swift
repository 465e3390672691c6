import LLMRingCore
import LLMRingProviders
import Testing

/// Recorded embeddings, read and compared with what is expected of them.
struct CorpusEmbeddingTests {
    @Test(.enabled(if: Corpus.folder != nil, Comment(rawValue: Corpus.missing)))
    func everyRecordedAnswerGivesItsVectors() throws {
        let adapter = try #require(OpenAIChatServices.all.embedding)
        var count = 0
        for exchange in try Corpus.exchanges(wire: "openai-embeddings") {
            guard let expected = exchange.expected, let texts = expected["embeddings"]?.intValue else { continue }
            let reader = try adapter.read(exchange.body)
            let vectors = try reader.vectors(count: texts)
            #expect(vectors.count == texts, "\(exchange)")
            #expect(vectors.allSatisfy { $0.count == expected["dimensions"]?.intValue }, "\(exchange)")
            #expect(reader.inputTokens == expected["inputTokens"]?.intValue, "\(exchange)")
            #expect(reader.model == expected["model"]?.stringValue, "\(exchange)")
            count += 1
        }
        #expect(count >= 24)
    }

    @Test(.enabled(if: Corpus.folder != nil, Comment(rawValue: Corpus.missing)))
    func everyRecordedAnswerComesBackTheSame() throws {
        var count = 0
        for exchange in try Corpus.exchanges(wire: "openai-embeddings") where exchange.status == 200 {
            let expected = try JSONValue(parsing: exchange.body)
            let answer = try JSONReader.read(OpenAIChat.EmbeddingResponse.self, from: exchange.body)
            #expect(try JSONValue(parsing: answer.jsonBytes()) == expected, "\(exchange)")
            count += 1
        }
        #expect(count >= 24)
    }
}
