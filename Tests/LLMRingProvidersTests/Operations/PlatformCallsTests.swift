import LLMRingCore
import LLMRingHTTP
import LLMRingProviders
import LLMRingTesting
import Testing

/// Calls of generated clients that are more than JSON there and back.
struct PlatformCallsTests {
    /// A client of a transport.
    private func client(_ transport: ScriptedTransport) throws -> OpenAIClient {
        try OpenAIClient(apiKey: "k1", baseURL: "https://host.example/v1", transport: transport)
    }

    /// The names and the contents of a form's parts, as lines of `name=content`.
    private func parts(_ transport: ScriptedTransport) throws -> [String] {
        let request = try #require(transport.requests.last)
        let boundary = try #require(request.headers["content-type"]?.split(separator: "boundary=").last)
        let pieces = String(decoding: try #require(request.body), as: UTF8.self).split(separator: "--\(boundary)")
        return try pieces.dropLast().map { piece in
            let sides = piece.split(separator: "\r\n\r\n", maxSplits: 1)
            let name = try #require(sides[0].split(separator: "name=\"").dropFirst().first?.prefix { $0 != "\"" })
            return "\(name)=\(sides.count > 1 ? String(sides[1].dropLast()) : "")"
        }
    }

    @Test func imagesAreSentUnderTheNameOfAList() async throws {
        let transport = ScriptedTransport([.json(#"{"created":1,"data":[{"b64_json":"AA=="}]}"#)])
        let one = UploadFile(Array("one".utf8), name: "1.png", mediaType: "image/png")
        let two = UploadFile(Array("two".utf8), name: "2.png", mediaType: "image/png")
        var request = OpenAIPlatform.ImageEditRequest(images: [one, two], prompt: "more trees")
        request.mask = one
        request.svg = OpenAIPlatform.SVGOptions(model: "m", reasoning: OpenAIPlatform.SVGReasoning(effort: .low))
        let answer = try await client(transport).editImages(request)
        #expect(answer.data?.first?.b64JSON == "AA==")
        #expect(
            try parts(transport) == [
                "image[]=one", "image[]=two", "prompt=more trees", "mask=one", "svg[model]=m",
                "svg[reasoning][effort]=low",
            ]
        )
    }

    @Test func filesExpireByFieldsInBrackets() async throws {
        let transport = ScriptedTransport([.json(#"{"id":"file-1","object":"file"}"#)])
        let file = UploadFile(Array("{}".utf8), name: "a.jsonl", mediaType: "application/jsonl")
        var request = OpenAIPlatform.FileUpload(file: file, purpose: .batch)
        request.expiresAfter = OpenAIPlatform.ExpiresAfter(anchor: .createdAt, seconds: 3600)
        #expect(try await client(transport).uploadFile(request).id == "file-1")
        let expected = ["file={}", "purpose=batch", "expires_after[anchor]=created_at", "expires_after[seconds]=3600"]
        #expect(try parts(transport) == expected)
    }

    @Test func speechIsWrittenDownPieceByPiece() async throws {
        let events = [
            "data: {\"type\":\"transcript.text.delta\",\"delta\":\"Hi\"}\n\n",
            "data: {\"type\":\"transcript.text.done\",\"text\":\"Hi\"}\n\n", "data: [DONE]\n\n",
        ]
        let transport = ScriptedTransport([.events(events)])
        var request = OpenAIPlatform.TranscriptionRequest(file: UploadFile([49], name: "a.mp3"), model: "m")
        request.chunkingStrategy = .object(OpenAIPlatform.ServerVAD(threshold: 0.5))
        request.timestampGranularities = [.word, .segment]
        var texts: [String] = []
        for try await event in try await client(transport).transcriptionsStream(request) {
            switch event {
            case .transcriptTextDelta(let delta): texts.append(delta.delta)
            case .transcriptTextDone(let done): texts.append(done.text)
            default: Issue.record("another event")
            }
        }
        #expect(texts == ["Hi", "Hi"])
        #expect(
            try parts(transport) == [
                "file=1", "model=m", "chunking_strategy[type]=server_vad", "chunking_strategy[threshold]=0.5",
                "stream=true", "timestamp_granularities[]=word", "timestamp_granularities[]=segment",
            ]
        )
    }

    @Test func speechComesAsBytesOrInEvents() async throws {
        let event = "data: {\"type\":\"speech.audio.delta\",\"audio\":\"AA==\"}\n\n"
        let transport = ScriptedTransport([.json("sound"), .events([event])])
        let request = OpenAIPlatform.SpeechRequest(input: "Hi", model: "m", voice: .string(.cedar))
        #expect(try await client(transport).speech(request).collect() == Array("sound".utf8))
        var count = 0
        for try await _ in try await client(transport).speechStream(request) { count += 1 }
        #expect(count == 1)
        let bodies = transport.requests.map { String(decoding: $0.body ?? [], as: UTF8.self) }
        #expect(bodies.map { $0.contains(#""stream_format":"sse""#) } == [false, true])
    }

    @Test func storedResponsesAreStreamedByTheirAddress() async throws {
        let transport = ScriptedTransport([.events(["data: [DONE]\n\n"])])
        let call = try await client(transport).responseStream(
            responseID: "r1",
            include: [.reasoningEncryptedContent, .fileSearchCallResults],
            startingAfter: 3
        )
        for try await _ in call {}
        let query = "include%5B%5D=reasoning.encrypted_content&include%5B%5D=file_search_call.results&starting_after=3"
        #expect(transport.requests.last?.url == "https://host.example/v1/responses/r1?\(query)&stream=true")
        #expect(transport.requests.last?.method == "GET")
    }

    @Test func batchesAreReadPageByPage() async throws {
        let transport = ScriptedTransport([
            .json(#"{"data":[{"id":"b1"},{"id":"b2"}],"last_id":"b2","has_more":true}"#),
            .json(#"{"data":[{"id":"b3"}],"last_id":"b3","has_more":false}"#),
        ])
        var ids: [String] = []
        for try await batch in try client(transport).batchesAll(limit: 2) { ids.append(batch.id) }
        #expect(ids == ["b1", "b2", "b3"])
        let urls = transport.requests.map(\.url)
        #expect(urls.last == "https://host.example/v1/batches?after=b2&limit=2")
    }
}
