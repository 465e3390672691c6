import LLMRingCore
import LLMRingHTTP
import LLMRingProviders
import LLMRingTesting
import Testing

/// Files, through typed clients.
struct FileOperationTests {
    /// What is known of an uploaded file.
    private static let metadata = #"""
        {"id":"f1","type":"file","filename":"a.txt","mime_type":"text/plain","size_bytes":3,
        "created_at":"2026-11-01T00:00:00Z","downloadable":false}
        """#

    /// A file.
    private static let file = UploadFile(Array("one".utf8), name: "a.txt", mediaType: "text/plain")

    @Test func aFormCarriesAFile() async throws {
        let transport = ScriptedTransport([.json(Self.metadata)])
        let client = try AnthropicClient(apiKey: "k", transport: transport)
        let upload = AnthropicMessages.FileUpload(file: Self.file, expiresInSeconds: 3600)
        let answer = try await client.uploadFile(upload)
        #expect(answer.filename == "a.txt")
        #expect(answer.sizeBytes == 3)
        let request = try #require(transport.requests.first)
        #expect(request.url == "https://api.anthropic.com/v1/files")
        let type = try #require(request.headers["content-type"])
        #expect(type.hasPrefix("multipart/form-data; boundary="))
        let body = String(decoding: request.body ?? [], as: UTF8.self)
        #expect(body.contains(#"name="file"; filename="a.txt""#))
        #expect(body.contains("\r\n\r\none\r\n"))
        #expect(body.contains("\r\n\r\n3600\r\n"))
    }

    @Test func filesOfAllPagesAreListed() async throws {
        let transport = ScriptedTransport([
            .json(#"{"data":[\#(Self.metadata)],"next_page":"page_2"}"#),
            .json(#"{"data":[\#(Self.metadata)],"next_page":null}"#),
        ])
        let client = try AnthropicClient(apiKey: "k", transport: transport)
        var names: [String] = []
        for try await file in client.filesAll(limit: 1) { names.append(file.filename) }
        #expect(names == ["a.txt", "a.txt"])
        #expect(
            transport.requests.map(\.url) == [
                "https://api.anthropic.com/v1/files?limit=1",
                "https://api.anthropic.com/v1/files?limit=1&page=page_2",
            ]
        )
    }

    @Test func aListOfIdentifiersIsRepeated() async throws {
        let transport = ScriptedTransport([.json(#"{"data":[],"next_page":null}"#)])
        let client = try AnthropicClient(apiKey: "k", transport: transport)
        _ = try await client.files(ids: ["f1", "f2"])
        let url = try #require(transport.requests.first?.url)
        #expect(url == "https://api.anthropic.com/v1/files?ids%5B%5D=f1&ids%5B%5D=f2")
    }

    @Test func contentIsBytes() async throws {
        let transport = ScriptedTransport([ScriptedTransport.Answer(pieces: [[0, 255], [10]])])
        let client = try AnthropicClient(apiKey: "k", transport: transport)
        let bytes = try await client.fileContent(fileID: "f1").collect(limit: 10)
        #expect(bytes == [0, 255, 10])
        #expect(transport.requests.first?.url == "https://api.anthropic.com/v1/files/f1/content")
    }

    @Test func aResumableUploadSendsNamesThenBytes() async throws {
        let address = "https://generativelanguage.googleapis.com/upload/v1beta/files?upload_id=u1"
        let answer = #"{"file":{"name":"files/f1","mimeType":"text/plain","sizeBytes":"3","state":"ACTIVE"}}"#
        let transport = ScriptedTransport([
            ScriptedTransport.Answer(headers: ["x-goog-upload-url": address]), .json(answer),
        ])
        let client = try GoogleClient(apiKey: "k", transport: transport)
        let request = GeminiGenerate.UploadFileRequest(file: GeminiGenerate.UploadedFile(displayName: "A"))
        let file = try await client.uploadFile(request, file: Self.file).file
        #expect(file.name == "files/f1")
        #expect(file.state == .active)
        #expect(file.sizeBytes?.asString == "3")
        let requests = transport.requests
        try #require(requests.count == 2)
        #expect(requests[0].url == "https://generativelanguage.googleapis.com/upload/v1beta/files")
        #expect(requests[0].headers["x-goog-upload-command"] == "start")
        #expect(requests[0].headers["x-goog-upload-header-content-length"] == "3")
        #expect(requests[0].headers["x-goog-upload-header-content-type"] == "text/plain")
        #expect(try JSONValue(parsing: requests[0].body ?? []) == ["file": ["displayName": "A"]])
        #expect(requests[1].url == address)
        #expect(requests[1].headers["x-goog-upload-command"] == "upload, finalize")
        #expect(requests[1].headers["x-goog-upload-offset"] == "0")
        #expect(requests[1].body == Self.file.bytes)
    }

    @Test func aDownloadAsksForTheMedia() async throws {
        let transport = ScriptedTransport([ScriptedTransport.Answer(pieces: [[1, 2]])])
        let client = try GoogleClient(apiKey: "k", transport: transport)
        let bytes = try await client.fileContent(id: "f1").collect(limit: 10)
        #expect(bytes == [1, 2])
        let url = "https://generativelanguage.googleapis.com/v1beta/files/f1:download?alt=media"
        #expect(transport.requests.first?.url == url)
    }

    @Test func aBlobIsSentAsItIs() async throws {
        let transport = ScriptedTransport([ScriptedTransport.Answer(status: 201)])
        let client = try OllamaClient(baseURL: "http://localhost:1", transport: transport)
        try await client.createBlob(UploadFile([1, 2, 3], name: "m.gguf"), digest: "sha256:ab")
        #expect(transport.requests.first?.url == "http://localhost:1/api/blobs/sha256:ab")
        #expect(transport.requests.first?.body == [1, 2, 3])
    }
}
