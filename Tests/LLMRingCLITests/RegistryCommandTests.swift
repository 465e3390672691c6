import LLMRingCore
import LLMRingTesting
import Testing

@testable import LLMRingCLI

/// What `llmring registry` fetches and compares.
struct RegistryCommandTests {
    /// A server with a registry of one provider: its second version has another price, and a model more.
    private func registry() throws -> LoopbackServer {
        @Sendable func file(_ version: Int, _ price: String, _ more: String = "") -> [UInt8] {
            let model = #""openai:one": {"model_name": "one", "display_name": "One", "#
            let prices = #""dollars_per_million_tokens_input": \#(price), "dollars_per_million_tokens_output": 2}"#
            return Array(
                #"{"provider": "openai", "version": \#(version), "models": {\#(model)\#(prices)\#(more)}}"#.utf8
            )
        }
        return try LoopbackServer { request in
            let more = #", "openai:two": {"model_name": "two", "display_name": "Two"}"#
            switch request.path {
            case "/openai/models.json": return .init(steps: [.send(file(2, "0.5", more))])
            case "/openai/v/1/models.json": return .init(steps: [.send(file(1, "0.25"))])
            default: return .init(status: 404, steps: [])
            }
        }
    }

    @Test func whatIsBuiltInHasAState() async throws {
        let shell = try ScratchShell()
        let outcome = await shell.run("registry", "status", "--json")
        #expect(outcome.code == .success)
        let states = try outcome.output.split(separator: "\n").map { try JSONValue(parsing: String($0)) }
        #expect(states.count > 5)
        #expect(states.allSatisfy { $0["origin"] == "bundled" && $0["version"] == 1 })
        #expect(await shell.run("registry", "status").output.hasPrefix("provider "))
    }

    @Test func refreshFetchesAndSaysWhatItCannot() async throws {
        let (shell, server) = (try ScratchShell(), try registry())
        let one = await shell.run("registry", "refresh", "--provider", "openai", "--url", server.baseURL, "--json")
        #expect(one.code == .success)
        let state = try JSONValue(parsing: one.output)
        #expect(state["origin"] == "remote" && state["version"] == 2 && state["model_count"] == 2)
        let all = await shell.run("registry", "refresh", "--url", server.baseURL)
        #expect(all.code == .success)
        #expect(all.notes.contains("google: configuration: the registry has no file of 'google'"))
        let none = await shell.run("registry", "refresh", "--provider", "google", "--url", server.baseURL)
        #expect(none.code == .failed)
    }

    @Test func diffTellsModelsAndPrices() async throws {
        let (shell, server) = (try ScratchShell(), try registry())
        let arguments = ["registry", "diff", "--provider", "openai", "--from", "1", "--url", server.baseURL]
        #expect(await shell.run(arguments).output == "openai: v1 -> v2\n  + two\n  one: input 0.25 -> 0.5\n")
        let json = try JSONValue(parsing: await shell.run(arguments + ["--json"]).output)
        #expect(json["has_drift"] == true)
        #expect(json["added_models"] == ["two"])
        #expect(json["price_changes"]?[0]?["new"]?.doubleValue == 0.5)
    }

    @Test func otherCommandsGoByTheRegistryOfTheVariable() async throws {
        let (shell, server) = (try ScratchShell(), try registry())
        shell.environment["LLMRING_REGISTRY_URL"] = server.baseURL
        #expect(await shell.run("list", "--provider", "openai").output.contains("\nopenai:two"))
        let cost = await shell.run("cost", "--model", "openai:one", "--input", "1000000", "--output", "0", "--json")
        #expect(try JSONValue(parsing: cost.output)["total_cost"]?.description == "0.5")
        let chat = await shell.run("chat", "Hi", "--model", "openai:one", "--json")
        #expect(
            try JSONValue(parsing: chat.output)["cost"]?["dollars_per_million_tokens"]?["input"]?.doubleValue == 0.5
        )
        #expect(await shell.run("bind", "x", "openai:one").code == .success)
        #expect(await shell.run("lock", "bump-registry", "--profile", "default").output.contains("openai: none -> v2"))
    }

    @Test(arguments: [
        ["registry"], ["registry", "clear"], ["registry", "status", "x"], ["registry", "status", "--from", "1"],
        ["registry", "diff", "--from", "0"],
    ])
    func wrongUsageIsSaid(_ arguments: [String]) async throws {
        let outcome = try await ScratchShell().run(arguments)
        #expect(outcome.code == .usage)
        #expect(outcome.notes.contains("usage: llmring registry"))
    }

    @Test func aProviderThatIsNotThereIsAnError() async throws {
        let outcome = try await ScratchShell().run("registry", "status", "--provider", "opena")
        #expect(outcome.code == .failed)
        #expect(outcome.notes.contains("did you mean 'openai'?"))
    }
}
