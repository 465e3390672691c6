import LLMRingCore
import Testing

@testable import LLMRingCLI

/// What `llmring cost`, `list` and `info` tell of the registry.
struct CostCommandTests {
    @Test func aCostIsTheSumOfItsParts() async throws {
        let shell = try ScratchShell()
        let usage = #"{"prompt_tokens": 1000, "completion_tokens": 200, "cache_read_tokens": 400, "x": 1}"#
        let outcome = await shell.run("cost", "--model", "openai:gpt-4o-mini", "--usage", usage, "--json")
        #expect(outcome.code == .success)
        let json = try JSONValue(parsing: outcome.output)
        // 600 × 0.15, 400 × 0.075 and 200 × 0.6 dollars for a million.
        #expect(json["total_cost"]?.description == "0.00024")
        #expect(json["breakdown"]?["cache_read"]?.description == "0.00003")
        #expect(json["record"] == "gpt-4o-mini")
    }

    @Test func countsOfOptionsMeanTheSame() async throws {
        let shell = try ScratchShell()
        let counts = ["--input", "1000", "--output", "200", "--cache-read", "400"]
        let outcome = await shell.run(["cost", "--model", "openai:gpt-4o-mini"] + counts)
        #expect(
            outcome.output == """
                openai:gpt-4o-mini  tokens  $/M    dollars
                input               600     0.15   0.00009
                cache_read          400     0.075  0.00003
                output              200     0.6    0.00012
                total                              0.00024

                """
        )
    }

    @Test func aModelThatIsNotKnownHasItsReason() async throws {
        let shell = try ScratchShell()
        let outcome = await shell.run("cost", "--model", "ollama:x", "--input", "1", "--output", "1")
        #expect(outcome.code == .success)
        #expect(outcome.output.hasSuffix("unknown: the registry does not have the model\n"))
    }

    @Test func anAliasNeedsNoKey() async throws {
        let shell = try ScratchShell()
        shell.environment = [:]
        #expect(await shell.run("bind", "x", "openai:gpt-4o-mini").code == .success)
        let cost = await shell.run("cost", "--model", "x", "--input", "1000000", "--output", "0", "--json")
        #expect(try JSONValue(parsing: cost.output)["total_cost"]?.description == "0.15")
        let info = await shell.run("info", "x", "--json")
        #expect(try JSONValue(parsing: info.output)["model_name"] == "gpt-4o-mini")
        let none = await shell.run("info", "nothing")
        #expect(none.code == .failed)
        #expect(none.notes.contains("there is no alias 'nothing'"))
    }

    @Test(arguments: [
        ("[]", "is no JSON object"), ("{", "is not JSON"), ("{}", "counts no tokens"),
        (#"{"prompt_tokens": -1}"#, "'prompt_tokens' of the usage is no count"),
        (#"{"prompt_tokens": "9"}"#, "'prompt_tokens' of the usage is no count"),
    ])
    func usagesThatAreNoneAreRefused(_ usage: String, _ message: String) async throws {
        let shell = try ScratchShell()
        let outcome = await shell.run("cost", "--model", "openai:gpt-4o-mini", "--usage", "-", input: usage)
        #expect(outcome.code == .failed)
        #expect(outcome.notes.contains(message))
    }

    @Test(arguments: [
        ["cost"], ["cost", "--model", "a:b"], ["cost", "--model", "a:b", "--input", "1"],
        ["cost", "--model", "a:b", "--usage", "{}", "--input", "1"], ["cost", "--model", "a:b", "--input", "x"],
        ["info"], ["info", "a", "b"], ["list", "x"],
    ])
    func wrongUsageIsSaid(_ arguments: [String]) async throws {
        let shell = try ScratchShell()
        #expect(await shell.run(arguments).code == .usage)
    }

    @Test func theListHasWhatIsServed() async throws {
        let shell = try ScratchShell()
        let served = await shell.run("list", "--provider", "openai", "--json").output.split(separator: "\n")
        let all = await shell.run("list", "--provider", "openai", "--all", "--json").output.split(separator: "\n")
        #expect(served.count > 10 && all.count > served.count)
        #expect(try served.allSatisfy { try JSONValue(parsing: String($0))["is_active"] == true })
        let table = await shell.run("list").output
        #expect(table.hasPrefix("model "))
        #expect(table.contains("\nopenai:gpt-4o-mini ") && table.contains("\nanthropic:"))
    }

    @Test func whatTheRegistryLacksIsSaid() async throws {
        let shell = try ScratchShell()
        #expect(await shell.run("list", "--provider", "ollama").notes.contains("'llmring models --provider ollama'"))
        #expect(await shell.run("list", "--provider", "opena").notes.contains("did you mean 'openai'?"))
        let info = await shell.run("info", "openai:gpt-4o-minni")
        #expect(info.code == .failed)
        #expect(info.notes.contains("did you mean 'gpt-4o-mini'?"))
    }

    @Test func infoIsForPeople() async throws {
        let output = try await ScratchShell().run("info", "openai:gpt-4o-mini").output
        #expect(output.hasPrefix("model "))
        #expect(output.contains("0.15 dollars for a million tokens"))
        #expect(output.contains("function_calling"))
    }

    @Test func headsAreBoldOnATerminalUnlessItIsRefused() async throws {
        let shell = try ScratchShell()
        #expect(await shell.run(["list"], isTerminal: true).output.hasPrefix("\u{1B}[1mmodel"))
        #expect(await shell.run(["list"], isTerminal: false).output.hasPrefix("model"))
        #expect(await shell.run(["providers"], isTerminal: true).output.hasPrefix("\u{1B}[1mprovider"))
        shell.environment["NO_COLOR"] = "1"
        #expect(await shell.run(["list"], isTerminal: true).output.hasPrefix("model"))
        shell.environment["NO_COLOR"] = ""
        shell.environment["TERM"] = "dumb"
        #expect(await shell.run(["list"], isTerminal: true).output.hasPrefix("model"))
    }
}
