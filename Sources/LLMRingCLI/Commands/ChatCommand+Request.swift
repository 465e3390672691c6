import LLMRing

extension ChatCommand {
    /// The alias that answers when no model is named.
    static let defaultModel = "fast"

    /// Makes the request from the file, the prompt and the options.
    func request(_ console: Console) throws -> LLMRequest {
        var request = LLMRequest(model: "", messages: [])
        if let requestFile { request = try Self.read(requestFile, console) }
        let parts = try promptText(console).map { [Part.text($0)] } ?? []
        let question = Message(.user, try parts + fileParts(console))
        if !question.parts.isEmpty { request.messages.append(question) }
        if let system { request.messages.insert(.system(system), at: 0) }
        if let model { request.model = model } else if request.model.isEmpty { request.model = Self.defaultModel }
        if let temperature { request.temperature = temperature }
        if let maxTokens { request.maxOutputTokens = maxTokens }
        try shape.apply(to: &request, console)
        if let dialect { request.dialect = dialect }
        if let timeout { request.timeout = timeout }
        if !fallbacks.isEmpty { request.fallbacks = fallbacks }
        guard !request.model.isEmpty else {
            throw LLMError(
                .invalidRequest,
                "no model is named: give '--model' an alias or PROVIDER:MODEL"
            )
        }
        return request
    }

    /// The tools of the file; `nil` when no file is named.
    func tools(_ console: Console) throws(LLMError) -> [Tool]? {
        guard let toolFile else { return nil }
        switch console.readFile(toolFile) {
        case .success(let content): return try ToolFile(content, name: toolFile).tools
        case .failure(let error): throw LLMError(.configuration, "cannot read '\(toolFile)': \(error)")
        }
    }

    /// The configuration with the key and the address of the options.
    func configuration(_ console: Console, for request: LLMRequest) throws -> LLMRing.Configuration {
        var configuration = try console.makeConfiguration()
        lockfile.apply(to: &configuration)
        guard apiKey != nil || baseURL != nil else { return configuration }
        guard let colon = request.model.firstIndex(of: ":") else {
            throw LLMError(.configuration, "'--api-key' and '--base-url' need the model as PROVIDER:MODEL")
        }
        let provider = String(request.model[..<colon])
        if let apiKey { configuration.keys[provider] = apiKey }
        if let baseURL { configuration.baseURLs[provider] = baseURL }
        return configuration
    }

    /// The prompt; `nil` when the request file is all there is.
    private func promptText(_ console: Console) throws(UsageError) -> String? {
        if prompt == nil, requestFile != nil { return nil }
        return try console.text(prompt, named: "prompt", Self.usage)
    }

    /// Reads a request from a file or standard input.
    private static func read(_ path: String, _ console: Console) throws(LLMError) -> LLMRequest {
        let bytes: [UInt8]
        if path == "-" {
            bytes = console.readInput()
        } else {
            switch console.readFile(path) {
            case .success(let content): bytes = content
            case .failure(let error): throw LLMError(.configuration, "cannot read '\(path)': \(error)")
            }
        }
        do {
            return try LLMRequest(json: JSONValue(parsing: bytes))
        } catch let error as JSONError {
            throw LLMError(.invalidRequest, "the request is not JSON: \(error)", underlyingError: error)
        } catch {
            throw Failure(error).error
        }
    }
}
