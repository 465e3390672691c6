import LLMRingProviders

extension CorpusWire {
    /// All calls that the corpus has and the specs know.
    static let all: [CorpusWire] = chats + others + further

    /// The calls that chat.
    private static let chats: [CorpusWire] = [
        CorpusWire(
            "anthropic-messages",
            count: 4000,
            AnthropicMessages.Message.self,
            event: AnthropicMessages.MessageStreamEvent.self,
            error: AnthropicMessages.ErrorResponse.self
        ).taking(AnthropicMessages.MessageRequest.self, count: 420),
        CorpusWire(
            "openai-chat",
            count: 10000,
            OpenAIChat.ChatCompletion.self,
            event: OpenAIChat.ChatCompletionChunk.self,
            error: OpenAIChat.ErrorResponse.self
        ).taking(OpenAIChat.ChatCompletionRequest.self, count: 1000),
        CorpusWire(
            "openai-responses",
            count: 4000,
            OpenAIResponses.Response.self,
            event: OpenAIResponses.ResponseStreamEvent.self,
            error: OpenAIResponses.ErrorResponse.self
        ).taking(OpenAIResponses.ResponseRequest.self, count: 320),
        CorpusWire(
            "gemini-generate",
            count: 500,
            GeminiGenerate.GenerateContentResponse.self,
            event: GeminiGenerate.GenerateContentResponse.self,
            error: GeminiGenerate.ErrorResponse.self
        ).taking(GeminiGenerate.GenerateContentRequest.self, count: 250),
        CorpusWire(
            "ollama-chat",
            count: 1000,
            OllamaChat.ChatResponse.self,
            event: OllamaChat.ChatResponse.self,
            error: OllamaChat.ErrorResponse.self
        ).taking(OllamaChat.ChatRequest.self, count: 30),
    ]

    /// The other calls.
    private static let others: [CorpusWire] = [
        CorpusWire(
            "openai-embeddings",
            count: 20,
            OpenAIChat.EmbeddingResponse.self,
            error: OpenAIChat.ErrorResponse.self
        ).taking(OpenAIChat.EmbeddingRequest.self, count: 20),
        CorpusWire(
            "openai-aux",
            "GET models",
            count: 5,
            OpenAIChat.ModelList.self,
            error: OpenAIChat.ErrorResponse.self
        ),
        CorpusWire(
            "openai-aux",
            "GET models/*",
            count: 2,
            OpenAIChat.Model.self,
            error: OpenAIChat.ErrorResponse.self
        ),
        CorpusWire(
            "openai-aux",
            "DELETE models/*",
            count: 2,
            OpenAIChat.DeletedModel.self,
            error: OpenAIChat.ErrorResponse.self
        ),
        CorpusWire(
            "openai-aux",
            "POST images/generations",
            count: 8,
            OpenAIPlatform.ImageResponse.self,
            error: OpenAIPlatform.ErrorResponse.self
        ).taking(OpenAIPlatform.ImageRequest.self, count: 8),
        CorpusWire(
            "openai-aux",
            "POST images/edits",
            count: 2,
            OpenAIPlatform.ImageResponse.self,
            error: OpenAIPlatform.ErrorResponse.self
        ),
        CorpusWire(
            "openai-aux",
            "POST audio/transcriptions",
            count: 10,
            OpenAIPlatform.Transcription.self,
            event: OpenAIPlatform.TranscriptionStreamEvent.self,
            error: OpenAIPlatform.ErrorResponse.self
        ),
        CorpusWire(
            "openai-aux",
            "POST audio/translations",
            count: 1,
            OpenAIPlatform.Transcription.self,
            error: OpenAIPlatform.ErrorResponse.self
        ),
        CorpusWire(
            "openai-responses-aux",
            "GET input_items",
            count: 1,
            OpenAIResponses.InputItemList.self,
            error: OpenAIResponses.ErrorResponse.self
        ),
        CorpusWire(
            "openai-responses-aux",
            "POST responses/compact",
            count: 2,
            OpenAIResponses.CompactedResponse.self,
            error: OpenAIResponses.ErrorResponse.self
        ).taking(OpenAIResponses.CompactRequest.self, count: 2),
        CorpusWire(
            "openai-responses-aux",
            "POST responses/input_tokens",
            count: 1,
            OpenAIResponses.InputTokenCount.self,
            error: OpenAIResponses.ErrorResponse.self
        ).taking(OpenAIResponses.InputTokenCountRequest.self, count: 1),
    ]
}
