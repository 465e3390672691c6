extension LLMRing {
    /// Asks about a picture.
    ///
    /// - Parameters:
    ///   - image: A path or an address as text, bytes, or a ``FileSource``.
    ///   - prompt: The question.
    ///   - model: The model, as `provider:model`.
    /// - Returns: The answer; its warnings tell when the picture is not what its name says.
    /// - Throws: ``LLMError``, with code `invalid_request` when the picture cannot be read; or `CancellationError`.
    public func analyzeImage(
        _ image: some FileReference,
        prompt: String = "Describe this image.",
        model: String
    ) async throws -> LLMResponse {
        try await chat(LLMRequest(model: model, messages: [.user(prompt, images: [image])]))
    }

    /// Asks for the text that is to be seen in a picture.
    ///
    /// - Parameters:
    ///   - image: A path or an address as text, bytes, or a ``FileSource``.
    ///   - model: The model, as `provider:model`.
    /// - Returns: The answer, whose content is the text; empty when the model sees none.
    /// - Throws: ``LLMError``, with code `invalid_request` when the picture cannot be read; or `CancellationError`.
    public func extractText(from image: some FileReference, model: String) async throws -> LLMResponse {
        let prompt = """
            Write out all text in this image, in reading order and with its line breaks. \
            Answer with the text alone; if there is none, answer with nothing.
            """
        return try await analyzeImage(image, prompt: prompt, model: model)
    }

    /// Asks how two pictures differ.
    ///
    /// - Parameters:
    ///   - first: A path or an address as text, bytes, or a ``FileSource``.
    ///   - second: The same, for the other picture.
    ///   - prompt: The question.
    ///   - model: The model, as `provider:model`.
    /// - Returns: The answer.
    /// - Throws: ``LLMError``, with code `invalid_request` when a picture cannot be read; or `CancellationError`.
    public func compareImages(
        _ first: some FileReference,
        _ second: some FileReference,
        prompt: String = "Compare these two images: what is alike, and what differs?",
        model: String
    ) async throws -> LLMResponse {
        try await chat(LLMRequest(model: model, messages: [.user(prompt, images: [first, second])]))
    }
}
