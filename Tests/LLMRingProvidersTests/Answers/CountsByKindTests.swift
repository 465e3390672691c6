import LLMRingCore
import LLMRingProviders
import Testing

/// Counts that stand in a list, each with the kind that it is of.
struct CountsByKindTests {
    @Test(
        arguments: [
            (#"[{"modality":"TEXT","tokenCount":3},{"modality":"AUDIO","tokenCount":40}]"#, 40),
            (#"[{"modality":"AUDIO","tokenCount":40}]"#, 40),
            (#"[{"modality":"AUDIO"}]"#, nil),
            (#"[{"modality":"TEXT","tokenCount":3}]"#, nil),
            (#"[{"modality":5,"tokenCount":3}]"#, nil),
            ("[]", nil),
            ("null", nil),
        ] as [(String, Int?)]
    )
    func soundHasItsOwnCount(_ details: String, _ sound: Int?) throws {
        let answer = """
            {"candidates":[{"content":{"parts":[{"text":"Hi"}],"role":"model"},"finishReason":"STOP"}],
            "usageMetadata":{"promptTokenCount":43,"candidatesTokenCount":41,"totalTokenCount":84,
            "promptTokensDetails":\(details),"candidatesTokensDetails":\(details)}}
            """
        let adapter = GeminiGenerateAdapter.self
        var assembler = StreamAssembler(dialect: adapter.dialect, provider: "p", recordsEvents: false)
        let usage = try adapter.response(from: Array(answer.utf8), &assembler).usage
        #expect(usage?.inputTokens == 43)
        #expect(usage?.audioInputTokens == sound)
        #expect(usage?.audioOutputTokens == sound)
    }
}
