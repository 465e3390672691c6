import LLMRingCore
import LLMRingTesting
import Testing

@testable import LLMRingHTTP

@Suite(.timeLimit(.minutes(1)))
struct NetworkTests {
    @Test(arguments: ["http://api.example.com/v1?key=secret", "https://127.0.0.1.example.com", "http://10.0.0.1"])
    func refusesAllButThisMachine(_ url: String) async throws {
        let transport = PlatformTransport.make()
        let error = await #expect(throws: LLMError.self) {
            try await Network.forbidden { try await transport.send(HTTPRequest(url: url), deadlines: Deadlines()) }
        }
        await transport.close()
        #expect(error?.code == .configuration)
        let message = try #require(error?.message)
        #expect(message.hasPrefix("the network is forbidden here, and '"))
        #expect(message.contains("LLMRING_NO_NETWORK"))
        #expect(!message.contains("secret"))
    }

    @Test(arguments: ["http://127.0.0.1:1", "http://127.1.2.3", "http://localhost:1", "https://[::1]:1/"])
    func thisMachineIsAllowed(_ url: String) async throws {
        try await Network.forbidden { try Network.check(try HTTPAddress(url)) }
    }

    @Test func loopbackAnswersWhileTheNetworkIsForbidden() async throws {
        try await withLoopback { _ in
            .json("{}")
        } _: { server, transport in
            let response = try await Network.forbidden { try await transport.send(to: server) }
            #expect(response.status == 200)
        }
    }

    @Test func tasksOfForbiddenWorkAreForbiddenToo() async {
        let inside = await Network.forbidden { await Task { Network.isForbidden }.value }
        #expect(inside)
    }

    @Test(arguments: [(nil, false), ("", false), ("0", false), ("1", true), ("yes", true)] as [(String?, Bool)])
    func theVariableForbidsUnlessItIsEmptyOrZero(_ value: String?, _ isForbidden: Bool) {
        #expect(Network.isForbidden(by: value) == isForbidden)
    }

    #if os(Linux) || os(macOS)
    @Test func theWholeProcessIsForbiddenAndAllowed() async {
        await #expect(processExitsWith: .success) {
            Network.forbid()
            let isForbidden = await Task.detached { Network.isForbidden }.value
            precondition(isForbidden)
            Network.allow()
            precondition(!Network.isForbidden)
        }
    }
    #endif
}
