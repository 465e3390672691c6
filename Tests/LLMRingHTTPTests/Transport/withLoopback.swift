import LLMRingHTTP
import LLMRingTesting

/// Runs a server with one script and the system's transport, and closes both.
func withLoopback<Result: Sendable>(
    _ script: @escaping LoopbackServer.Script,
    _ work: (LoopbackServer, any Transport) async throws -> Result
) async throws -> Result {
    let server = try LoopbackServer(script)
    let transport = PlatformTransport.make()
    do {
        let result = try await work(server, transport)
        await transport.close()
        server.stop()
        return result
    } catch {
        await transport.close()
        server.stop()
        throw error
    }
}

extension Transport {
    /// Sends a request to a path of a server, with the usual deadlines.
    func send(
        _ method: String = "GET",
        _ path: String = "/",
        to server: LoopbackServer,
        headers: HTTPHeaders = [:],
        body: [UInt8]? = nil,
        deadlines: Deadlines = Deadlines()
    ) async throws -> HTTPResponse {
        let request = HTTPRequest(method: method, url: server.baseURL + path, headers: headers, body: body)
        return try await send(request, deadlines: deadlines)
    }
}
