import LLMRing

/// The examples of README.md, word for word; a check compares them.
enum ReadmeExamples {
    /// The first lines.
    static func ask() async throws {
        let ring = LLMRing()
        let answer = try await ring.chat(LLMRequest(model: "anthropic:claude-sonnet-4-5", "Name three rivers"))
        print(answer.content)
    }

    /// Keys and addresses that are set by hand.
    static func configure(_ key: String) -> LLMRing {
        var configuration = LLMRing.Configuration()
        configuration.keys["openai"] = key
        configuration.baseURLs["openai"] = "http://localhost:8080/v1"
        let ring = LLMRing(configuration)
        return ring
    }

    /// An answer as it comes.
    static func stream(_ ring: LLMRing) async throws {
        let stream = try await ring.chatStream(LLMRequest(model: "openai:gpt-4.1-mini", "Name three rivers"))
        for try await event in stream {
            print(event.content, terminator: "")
        }
        let response = try await stream.response
        print(response.usage?.totalTokens ?? 0, response.finishReason ?? .other("unknown"))
    }

    /// A tool, and what came of it.
    static func callTools(_ ring: LLMRing) async throws {
        let weather = Tool("weather", "Tells the weather of a city", .argument("city", "City name")) { (city: String) in
            "12 °C in \(city)"
        }
        let request = LLMRequest(model: "anthropic:claude-sonnet-4-5", "How warm is it in Oslo?")
        let result = try await ring.run(request, tools: [weather])
        print(result.content, result.rounds, result.usage?.totalTokens ?? 0)
    }

    /// An answer in JSON.
    static func askForJSON(_ ring: LLMRing) async throws {
        struct River: Codable { var name: String, length: Double }
        let request = LLMRequest(model: "openai:gpt-4.1-mini", "Name three rivers and their lengths in km.")
        print(try await ring.chat(request, as: [River].self, reasks: 1).value.map(\.name))
        for try await river in try await ring.chatStream(request, as: [River].self).elements(of: River.self) {
            print(river.name, river.length)
        }
    }

    /// Files by their paths.
    static func readFiles(_ ring: LLMRing) async throws {
        let text = try await ring.extractText(from: "receipt.png", model: "openai:gpt-4.1-mini").content
        let question = try Message.user("Does the contract allow this? \(text)", files: ["contract.pdf"])
        print(try await ring.chat(LLMRequest(model: "anthropic:claude-sonnet-4-5", messages: [question])).content)
    }

    /// Images, settings and errors.
    static func showAnImage(_ ring: LLMRing) async throws {
        let question = Message.user(.text("What is this?"), .image(url: "https://example.com/river.jpg"))
        var request = LLMRequest(model: "openai:gpt-4.1-mini", messages: [.system("Be brief."), question])
        request.maxOutputTokens = 200
        request.extraParameters["service_tier"] = "auto"
        request.fallbacks = ["anthropic:claude-sonnet-4-5"]
        request.timeout = .seconds(90)
        do {
            let answer = try await ring.chat(request)
            print(answer.content, answer.warnings, answer.fallbackFrom ?? "")
        } catch let error as LLMError where error.code == .rateLimited {
            print("call again in \(error.retryAfter ?? .seconds(10))")
        }
    }

    /// Vectors, a list of models, and health.
    static func askBesideChats(_ ring: LLMRing) async throws {
        let answer = try await ring.embed(["river", "sea"], model: "openai:text-embedding-3-small", dimensions: 256)
        print(answer.vectors.count, answer.usage?.inputTokens ?? 0)
        print(try await ring.models(provider: "ollama").map(\.id), try await ring.health("ollama").isHealthy)
    }

    /// The typed client of a provider.
    static func callRawClient(_ key: String) async throws {
        let client = try OpenAIClient(apiKey: key)
        let question = OpenAIChat.UserMessageParam(content: "Name three rivers")
        let request = OpenAIChat.ChatCompletionRequest(model: "gpt-4.1-mini", messages: [.user(question)])
        let completion = try await client.chatCompletions(request)
        print(completion.choices?.first?.message?.content ?? "nothing")
    }
}
