import LLMRingCore
import LLMRingHTTP
import Testing

/// Generated operations with bodies that are not JSON, called.
struct FileOperationsTests {
    /// A client of a transport.
    private func client(_ transport: any Transport) throws -> AcmeClient {
        try AcmeClient(apiKey: "k1", baseURL: "https://proxy.example/acme/v1", transport: transport)
    }

    /// A recording with all kinds of fields.
    private var recording: AcmeFiles.Recording {
        var recording = AcmeFiles.Recording(
            file: UploadFile([0, 255, 13, 10], name: "a \"b\".mp3", mediaType: "audio/mpeg"),
            extras: [UploadFile([1], name: "x")],
            model: "m",
            mode: .fast,
            speed: 1.5,
            marks: [.fast, .slow],
            expires: AcmeFiles.Expiry(anchor: "now", seconds: 5)
        )
        recording.unknownFields["novelty"] = true
        return recording
    }

    @Test
    func formIsSentPartByPart() async throws {
        let transport = RecordingTransport(#"{"text":"Hi"}"#)
        let transcript = try await client(transport).transcribe(recording)
        #expect(transcript.text == "Hi")
        let request = try #require(transport.last)
        let type = try #require(request.headers["content-type"])
        let boundary = String(type.dropFirst("multipart/form-data; boundary=".count))
        #expect(type == "multipart/form-data; boundary=\(boundary)")
        func text(_ name: String, _ value: String) -> [UInt8] {
            Array("--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
        }
        func file(_ name: String, _ filename: String, _ type: String, _ bytes: [UInt8]) -> [UInt8] {
            let head = "Content-Disposition: form-data; name=\"\(name)\"; filename=\"\(filename)\""
            return Array("--\(boundary)\r\n\(head)\r\nContent-Type: \(type)\r\n\r\n".utf8) + bytes + Array("\r\n".utf8)
        }
        var expected = text("kind", "recording")
        expected += file("file", "a %22b%22.mp3", "audio/mpeg", [0, 255, 13, 10])
        expected += file("extras[]", "x", "application/octet-stream", [1])
        expected += text("model", "m") + text("mode", "fast") + text("speed", "1.5")
        expected += text("marks[]", "fast") + text("marks[]", "slow")
        expected += text("expires[anchor]", "now") + text("expires[seconds]", "5")
        expected += text("stream", "false") + text("novelty", "true")
        expected += Array("--\(boundary)--\r\n".utf8)
        #expect(request.body == expected)
    }

    @Test
    func formCanBeStreamed() async throws {
        let transport = RecordingTransport("data: {\"delta\":\"Hi\"}\n\n")
        var text = ""
        for try await piece in try await client(transport).transcribeStream(recording) { text += piece.delta }
        #expect(text == "Hi")
        let body = String(decoding: try #require(transport.last?.body), as: UTF8.self)
        #expect(body.contains("name=\"stream\"\r\n\r\ntrue\r\n"))
        #expect(transport.last?.headers["accept"] == "text/event-stream")
    }

    @Test
    func bytesAreTheBody() async throws {
        let transport = RecordingTransport(#"{"id":"f1"}"#)
        let file = UploadFile([1, 2, 3], name: "n", mediaType: "image/png")
        let answer = try await client(transport).replace(file, id: "f1")
        #expect(answer.id == "f1")
        #expect(transport.last?.method == "PUT")
        #expect(transport.last?.headers["content-type"] == "image/png")
        #expect(transport.last?.body == [1, 2, 3])
    }

    @Test
    func bytesAreGivenAsTheyCome() async throws {
        let transport = RecordingTransport("sound")
        let body = try await client(transport).content(id: "f1")
        #expect(try await body.collect() == Array("sound".utf8))
        #expect(transport.last?.url == "https://proxy.example/acme/v1/files/f1/content?alt=media")
        #expect(transport.last?.headers["acme-beta"] == "files-1")
        #expect(transport.last?.headers["accept"] == "*/*")
        #expect(transport.last?.body == nil)
    }

    @Test
    func streamNeedsNoBody() async throws {
        let transport = RecordingTransport("{\"number\":1}\n{\"number\":2}\n")
        var numbers: [Int] = []
        for try await line in try await client(transport).linesStream(id: "f1") { numbers.append(line.number) }
        #expect(numbers == [1, 2])
        #expect(transport.last?.method == "GET")
        #expect(transport.last?.url == "https://proxy.example/acme/v1/files/f1/lines?alt=lines")
        #expect(transport.last?.body == nil)
        #expect(transport.last?.headers["content-type"] == nil)
    }

    @Test
    func pagesEndWhereTheAnswerSaysSo() async throws {
        let transport = AnsweringTransport(
            ([:], #"{"data":[{"id":"a"},{"id":"b"}],"last_id":"b","has_more":true}"#),
            ([:], #"{"data":[],"last_id":"c","has_more":true}"#),
            ([:], #"{"data":[{"id":"d"}],"last_id":"d","has_more":false}"#)
        )
        var names: [String] = []
        for try await file in try client(transport).filesAll(default: 2, include: ["x", "y z"]) {
            names.append(file.id)
        }
        #expect(names == ["a", "b", "d"])
        let rest = "default=2&include%5B%5D=x&include%5B%5D=y%20z"
        let address = "https://proxy.example/acme/v1/files?"
        #expect(
            transport.sent.map(\.url) == [address + rest, "\(address)after=b&\(rest)", "\(address)after=c&\(rest)"]
        )
    }

    @Test
    func pagesEndWhereThereIsNoNext() async throws {
        let transport = AnsweringTransport(
            ([:], #"{"page":{"files":[{"id":"a"}],"next":"2"}}"#),
            ([:], #"{"page":{"files":[{"id":"b"}],"next":""}}"#)
        )
        var names: [String] = []
        for try await file in try client(transport).shelfAll() { names.append(file.id) }
        #expect(names == ["a", "b"])
        #expect(transport.sent.last?.url == "https://proxy.example/acme/v1/shelf?page_token=2")
    }

    @Test
    func fileIsSentInTwoSteps() async throws {
        let transport = AnsweringTransport(
            (["acme-upload-address": "https://proxy.example/put/7?id=9"], ""),
            ([:], #"{"id":"f7"}"#)
        )
        let file = UploadFile([9, 8, 7], name: "n", mediaType: "text/plain")
        let answer = try await client(transport).uploadFile(AcmeFiles.Label(title: "T"), file: file)
        #expect(answer.id == "f7")
        let first = try #require(transport.sent.first)
        #expect(first.url == "https://proxy.example/acme/upload/v1/files")
        #expect(first.body.map { String(decoding: $0, as: UTF8.self) } == #"{"title":"T"}"#)
        #expect(first.headers["acme-step"] == "start")
        #expect(first.headers["acme-size"] == "3")
        #expect(first.headers["acme-type"] == "text/plain")
        let second = try #require(transport.sent.last)
        #expect(second.url == "https://proxy.example/put/7?id=9")
        #expect(second.method == "POST")
        #expect(second.headers["acme-step"] == "finish")
        #expect(second.headers["authorization"] == "Bearer k1")
        #expect(second.headers["content-type"] == "text/plain")
        #expect(second.body == [9, 8, 7])
    }

    @Test
    func errorsAreThoseOfTheOperationsDialect() async throws {
        let transport = RecordingTransport(status: 418, #"{"error":{"type":"overloaded","message":"later"}}"#)
        let chat = await #expect(throws: LLMError.self) { try await client(transport).models(team: "t") }
        let ask = await #expect(throws: LLMError.self) {
            try await client(transport).ask(.init(model: "m", maxTokens: 1, turns: []))
        }
        #expect(chat?.code == .invalidRequest)
        #expect(ask?.code == .overloaded)
    }
}
