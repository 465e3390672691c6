import LLMRingCore
import LLMRingHTTP
import LLMRingProviders
import LLMRingTesting
import Testing

/// Calls whose answers come piece by piece, through typed clients.
struct StreamedOperationTests {
    /// The progress of a download.
    private static let progress = [
        #"{"status":"pulling manifest"}"#,
        #"{"status":"pulling 6a0746a1ec1a","digest":"sha256:6a","total":10,"completed":4}"#,
        #"{"status":"pulling 6a0746a1ec1a","digest":"sha256:6a","total":10,"completed":10}"#,
        #"{"status":"success"}"#,
    ]

    @Test func progressOfADownloadComesLineByLine() async throws {
        let text = Self.progress.joined(separator: "\n")
        let transport = ScriptedTransport([.events([String(text.prefix(50)), String(text.dropFirst(50))])])
        let client = try OllamaClient(baseURL: "http://localhost:1", transport: transport)
        var seen: [String] = []
        for try await line in try await client.pullStream(OllamaChat.PullRequest(model: "tiny")) {
            seen.append("\(line.status ?? "") \(line.completed ?? 0)/\(line.total ?? 0)")
        }
        let pulling = "pulling 6a0746a1ec1a"
        #expect(seen == ["pulling manifest 0/0", "\(pulling) 4/10", "\(pulling) 10/10", "success 0/0"])
        let body = try JSONValue(parsing: transport.requests.first?.body ?? [])
        #expect(body == ["model": "tiny", "stream": true])
    }

    @Test func aPushAndACreationCanBeWaitedFor() async throws {
        let transport = ScriptedTransport([.json(#"{"status":"success"}"#), .json(#"{"status":"success"}"#)])
        let client = try OllamaClient(baseURL: "http://localhost:1", transport: transport)
        #expect(try await client.push(OllamaChat.PushRequest(model: "me/tiny")).status == "success")
        var creation = OllamaChat.CreateRequest(model: "small")
        creation.from = "tiny"
        creation.parameters = OllamaChat.ModelOptions(numCtx: 8192)
        #expect(try await client.create(creation).status == "success")
        #expect(transport.requests.map(\.url) == ["http://localhost:1/api/push", "http://localhost:1/api/create"])
        let body = try JSONValue(parsing: transport.requests[1].body ?? [])
        #expect(body == ["model": "small", "from": "tiny", "parameters": ["num_ctx": 8192], "stream": false])
    }

    @Test func anAnswerCanGrowAsAnArray() async throws {
        let answer = { (text: String) in #"{"candidates":[{"content":{"parts":[{"text":"\#(text)"}]}}]}"# }
        let transport = ScriptedTransport([.events(["[\(answer("Rhine"))\n,", "\n\(answer(", Rhône"))\n]"])])
        let client = try GoogleClient(apiKey: "k", transport: transport)
        let request = GeminiGenerate.GenerateContentRequest(contents: [])
        var text = ""
        for try await event in try await client.generateContentArrayStream(request, model: "m") {
            text += event.candidates?.first?.content?.parts?.first?.text ?? ""
        }
        #expect(text == "Rhine, Rhône")
        let url = "https://generativelanguage.googleapis.com/v1beta/models/m:streamGenerateContent"
        #expect(transport.requests.first?.url == url)
    }

    @Test func whatIsCachedIsListedPageByPage() async throws {
        let transport = ScriptedTransport([
            .json(#"{"cachedContents":[{"name":"cachedContents/a"}],"nextPageToken":"t"}"#),
            .json(#"{"nextPageToken":""}"#),
        ])
        let client = try GoogleClient(apiKey: "k", transport: transport)
        var names: [String?] = []
        for try await content in client.cachedContentsAll(pageSize: 1) { names.append(content.name) }
        #expect(names == ["cachedContents/a"])
        #expect(transport.requests.last?.url.hasSuffix("/cachedContents?pageSize=1&pageToken=t") == true)
    }
}
