import LLMRingCore
import LLMRingHTTP
import LLMRingTesting
import Testing

@Suite(.timeLimit(.minutes(1)))
struct TransportRequestTests {
    /// A method with a body or without.
    struct Kind: Sendable, CustomTestStringConvertible {
        let method: String
        let body: [UInt8]?
        var testDescription: String { "\(method), \(body.map { "\($0.count) bytes" } ?? "no body")" }
    }

    static let kinds: [Kind] = [
        Kind(method: "GET", body: nil), Kind(method: "GET", body: [1]), Kind(method: "DELETE", body: nil),
        Kind(method: "POST", body: []), Kind(method: "POST", body: [0, 13, 10, 255]),
        Kind(method: "POST", body: [UInt8](repeating: 65, count: 3_000_000)), Kind(method: "PUT", body: [2]),
        Kind(method: "PATCH", body: [3]), Kind(method: "POST", body: nil), Kind(method: "OPTIONS", body: nil),
    ]

    // Other systems' transports write some of this in their own way.
    #if os(Linux)
    @Test(arguments: kinds)
    func requestArrivesAsItIs(_ kind: Kind) async throws {
        try await withLoopback { _ in
            .json("{}")
        } _: { server, transport in
            let headers: HTTPHeaders = ["X-Key": "a: b;c", "X-Empty": "", "x-twice": "1", "X-Twice": "2"]
            let path = "/a/../b%20c?d=e&f=%C3%A4"
            let response = try await transport.send(kind.method, path, to: server, headers: headers, body: kind.body)
            #expect(response.status == 200)
            let request = try #require(server.requests.first)
            #expect(request.method == kind.method)
            #expect(request.path == path)
            #expect(request.body == kind.body ?? [])
            #expect(request.headers["x-key"] == "a: b;c")
            #expect(request.headers["x-empty"] == "")
            #expect(request.headers.values("x-twice") == ["1", "2"])
            #expect(request.headers["expect"] == nil)
            #expect(request.headers["content-type"] == nil)
        }
    }

    @Test func oneMethodDoesNotColourTheNext() async throws {
        try await withLoopback { _ in
            .json("{}")
        } _: { server, transport in
            for kind in Self.kinds {
                let response = try await transport.send(kind.method, to: server, body: kind.body)
                #expect(try await response.body.collect(limit: 10).count == 2)
            }
            #expect(server.requests.map(\.method) == Self.kinds.map(\.method))
            #expect(server.requests.map(\.body) == Self.kinds.map { $0.body ?? [] })
            #expect(server.connectionCount == 1)
        }
    }
    #endif

    @Test func headHasNoBody() async throws {
        try await withLoopback { _ in
            LoopbackServer.Answer(headers: [("content-length", "500")], steps: [.close], framing: .untilClose)
        } _: { server, transport in
            let response = try await transport.send("HEAD", to: server)
            #expect(response.headers["content-length"] == "500")
            #expect(try await response.body.collect(limit: 0).isEmpty)
        }
    }

    @Test func connectionIsUsedAgain() async throws {
        try await withLoopback { _ in
            .json("{}")
        } _: { server, transport in
            for _ in 0..<20 {
                let response = try await transport.send("POST", to: server, body: [1])
                #expect(try await response.body.collect(limit: 10).count == 2)
            }
            #expect(server.requests.count == 20)
            #expect(server.connectionCount == 1)
        }
    }

    @Test func manyRequestsRunAtOnce() async throws {
        let gate = Gate()
        try await withLoopback { request in
            LoopbackServer.Answer(steps: [.send(request.body), .wait(gate), .send(request.body)])
        } _: { server, transport in
            let sums = try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in 0..<200 {
                    group.addTask {
                        let body = Array("request \(number) ".utf8)
                        let response = try await transport.send("POST", to: server, body: body)
                        return try await response.body.collect(limit: 100) == body + body
                    }
                }
                await server.waitUntilReceived(requests: 200)
                gate.open()
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(sums == [Bool](repeating: true, count: 200))
            #expect(server.connectionCount == 200)
        }
    }

    @Test(arguments: [["X-Key": "a\r\nX-Evil: 1"], ["X-Key": "a\n"], ["X\r\nY": "a"]] as [HTTPHeaders])
    func headerThatBreaksItsLineIsNotSent(_ headers: HTTPHeaders) async throws {
        try await withLoopback { _ in
            .json("{}")
        } _: { server, transport in
            let error = await #expect(throws: LLMError.self) { try await transport.send(to: server, headers: headers) }
            #expect(error?.code == .configuration)
            #expect(server.connectionCount == 0)
        }
    }

    @Test(arguments: [
        "", "127.0.0.1", "ftp://127.0.0.1/", "file:///etc/hosts", "http://", "http:///path", "http://a b/",
        "http://127.0.0.1/a\r\nb", "http://127.0.0.1:99999/", "http://127.0.0.1:x/", "http://[::1/",
    ])
    func whatIsNoAddressIsRefused(_ url: String) async throws {
        let transport = PlatformTransport.make()
        let error = await #expect(throws: LLMError.self) {
            try await transport.send(HTTPRequest(url: url), deadlines: Deadlines())
        }
        #expect(error?.code == .configuration)
        await transport.close()
    }

    @Test(arguments: ["", "GET /", "GET\r\n", "GÉT"])
    func whatIsNoMethodIsRefused(_ method: String) async throws {
        try await withLoopback { _ in
            .json("{}")
        } _: { server, transport in
            let error = await #expect(throws: LLMError.self) { try await transport.send(method, to: server) }
            #expect(error?.code == .configuration)
            #expect(server.connectionCount == 0)
        }
    }
}
