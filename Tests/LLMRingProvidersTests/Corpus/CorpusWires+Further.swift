import LLMRingProviders

extension CorpusWire {
    /// The other calls of dialects whose corpus has few of them.
    static let further: [CorpusWire] = [
        CorpusWire(
            "anthropic-count-tokens",
            count: 6,
            AnthropicMessages.TokenCount.self,
            error: AnthropicMessages.ErrorResponse.self
        ).taking(AnthropicMessages.CountTokensRequest.self, count: 6),
        CorpusWire(
            "anthropic-aux",
            "GET models",
            count: 1,
            AnthropicMessages.ModelList.self,
            error: AnthropicMessages.ErrorResponse.self
        ),
        CorpusWire(
            "gemini-aux",
            "POST *:countTokens",
            count: 3,
            GeminiGenerate.CountTokensResponse.self,
            error: GeminiGenerate.ErrorResponse.self
        ).taking(GeminiGenerate.CountTokensRequest.self, count: 3),
        CorpusWire(
            "gemini-aux",
            "POST *:batchEmbedContents",
            count: 3,
            GeminiGenerate.BatchEmbedContentsResponse.self,
            error: GeminiGenerate.ErrorResponse.self
        ).taking(GeminiGenerate.BatchEmbedContentsRequest.self, count: 3),
        CorpusWire(
            "gemini-aux",
            "POST cachedContents",
            count: 1,
            GeminiGenerate.CachedContent.self,
            error: GeminiGenerate.ErrorResponse.self
        ).taking(GeminiGenerate.CreateCachedContentRequest.self, count: 1),
        CorpusWire(
            "gemini-aux",
            "PATCH cachedContents/*",
            count: 1,
            GeminiGenerate.CachedContent.self,
            error: GeminiGenerate.ErrorResponse.self
        ).taking(GeminiGenerate.UpdateCachedContentRequest.self, count: 1),
        CorpusWire(
            "gemini-aux",
            "GET models",
            count: 1,
            GeminiGenerate.ListModelsResponse.self,
            error: GeminiGenerate.ErrorResponse.self
        ),
        CorpusWire(
            "ollama-generate",
            count: 3,
            OllamaChat.GenerateResponse.self,
            event: OllamaChat.GenerateResponse.self,
            error: OllamaChat.ErrorResponse.self
        ).taking(OllamaChat.GenerateRequest.self, count: 6),
        CorpusWire(
            "ollama-aux",
            "GET tags",
            count: 1,
            OllamaChat.ModelList.self,
            error: OllamaChat.ErrorResponse.self
        ),
    ]
}
