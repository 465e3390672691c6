import LLMRingCore
import LLMRingHTTP
import LLMRingTesting
import Testing

/// What came of a call, as a reader saw it.
struct CassetteCall: Hashable {
    /// The status; nil when no answer came.
    var status: Int?

    /// The pieces of the body.
    var pieces: [[UInt8]] = []

    /// The code of the error at the end.
    var code: LLMError.Code?

    /// Sends a request and reads the answer to its end.
    init(_ transport: any Transport, _ request: HTTPRequest) async throws {
        do {
            let response = try await transport.send(request, deadlines: Deadlines())
            status = response.status
            for try await piece in response.body { pieces.append(piece) }
        } catch let error as LLMError {
            code = error.code
        }
    }

    /// A request with a body of JSON.
    static func request(_ body: String, path: String = "/v1/chat", headers: HTTPHeaders = [:]) -> HTTPRequest {
        var fields: HTTPHeaders = ["content-type": "application/json"]
        for (name, value) in headers { fields.add(name, value) }
        let url = "https://api.example.com\(path)"
        return HTTPRequest(method: "POST", url: url, headers: fields, body: Array(body.utf8))
    }
}
