import LLMRingCore
import LLMRingHTTP
import LLMRingProviders
import LLMRingTesting
import Testing

/// Files in two steps.
struct ResumableUploadTests {
    /// How the file is sent.
    private static let steps = ResumableUpload(
        start: [("x-size", "$size"), ("x-type", "$mediaType"), ("x-step", "start")],
        finish: [("x-step", "finish")],
        address: "x-address"
    )

    /// The file.
    private static let file = UploadFile([1, 2, 3], name: "n", mediaType: "text/plain")

    /// Sends the file.
    private func send(_ transport: ScriptedTransport) async throws -> JSONValue {
        var call = OperationCall(.post, "/upload/v1/files", at: .root)
        call.body(["title": "T"] as JSONValue)
        let connection = TestProvider.connection(transport)
        return try await connection.value(of: call, uploading: Self.file, by: Self.steps)
    }

    /// A transport whose first answer holds an address.
    private func transport(_ address: String?) -> ScriptedTransport {
        var headers = HTTPHeaders()
        headers["X-Address"] = address
        return ScriptedTransport([.init(headers: headers), .json(#"{"id":"f"}"#)])
    }

    /// An address that a first step answers with, where the bytes go, and whether the key goes along.
    static let addresses = [
        ("https://api.example/put?id=1", "https://api.example/put?id=1", true),
        ("HTTPS://API.example/put", "", false),
        ("https://api.example:8443/put", "https://api.example:8443/put", false),
        ("https://other.example/put", "https://other.example/put", false),
        ("/put?id=1", "https://api.example/put?id=1", true),
        ("//other.example/put", "", false),
        ("http://api.example/put", "", false),
        ("file:///etc/passwd", "", false),
        ("", "", false),
    ]

    @Test(arguments: addresses)
    func theKeyGoesAlongToTheSameHostAlone(_ address: String, _ target: String, _ hasKey: Bool) async throws {
        let transport = transport(address)
        guard !target.isEmpty else {
            let error = await #expect(throws: LLMError.self) { try await send(transport) }
            #expect(error?.code == .decoding)
            #expect(transport.requests.count == 1)
            return
        }
        #expect(try await send(transport)["id"] == "f")
        let second = try #require(transport.requests.last)
        #expect(second.url == target)
        #expect(second.body == [1, 2, 3])
        #expect(second.headers["x-step"] == "finish")
        #expect(second.headers["content-type"] == "text/plain")
        #expect((second.headers["authorization"] == "Bearer k-secret") == hasKey)
        #expect((second.headers["test-version"] == "1") == hasKey)
        let first = try #require(transport.requests.first)
        #expect(first.headers["x-size"] == "3")
        #expect(first.headers["x-type"] == "text/plain")
        #expect(first.headers["content-type"] == "application/json")
    }

    @Test func aFailureOfTheSecondStepIsTold() async throws {
        let transport = ScriptedTransport([.init(headers: ["x-address": "/put"]), .json("{}", status: 503)])
        let error = await #expect(throws: LLMError.self) { try await send(transport) }
        #expect(error?.code == .server)
        #expect(error?.status == 503)
    }

    @Test func bothStepsGoOverARealConnection() async throws {
        let server = try LoopbackServer { request in
            if request.path == "/upload/v1/files", request.text == #"{"title":"T"}"# {
                return .init(headers: [("x-address", "/put/7")], pieces: [], framing: .length)
            }
            let isWhole = request.path == "/put/7" && request.body == [1, 2, 3]
            return .json(isWhole ? #"{"id":"f"}"# : "{}")
        }
        defer { server.stop() }
        let transport = PlatformTransport.make()
        var call = OperationCall(.post, "/upload/v1/files", at: .root)
        call.body(["title": "T"] as JSONValue)
        let connection = TestProvider.connection(transport, baseURL: server.baseURL + "/v1")
        let answer: JSONValue = try await connection.value(of: call, uploading: Self.file, by: Self.steps)
        await transport.close()
        #expect(answer["id"] == "f")
    }
}
