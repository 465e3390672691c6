import LLMRing
import LLMRingCore
import LLMRingTesting
import Testing

@testable import LLMRingCLI

/// What `llmring doctor` finds.
struct DoctorCommandTests {
    /// A shell whose default profile binds aliases.
    private func shell(_ bindings: (String, String)...) async throws -> ScratchShell {
        let shell = try ScratchShell()
        try shell.write("llmring.lock", "[profiles.default]\nname = \"default\"\nbindings = []\n")
        for (alias, models) in bindings { #expect(await shell.run("bind", alias, models).code == .success) }
        return shell
    }

    @Test func wellModelsPassEachTrial() async throws {
        let shell = try await shell(("a", "openai:gpt-4o-mini,ollama:m"), ("b", "ollama:m"))
        #expect(await shell.run("bind", "v", "openai:text-embedding-3-small").code == .success)
        let outcome = await shell.run("doctor", "--json")
        #expect(outcome.code == .success)
        let json = try JSONValue(parsing: outcome.output)
        #expect(json["healthy"] == true)
        #expect(json["models"]?.arrayValue?.count == 3)
        #expect(json["models"]?[1]?["aliases"] == ["a", "b"])
        for name in ["reach", "answer", "usage", "stream", "tools", "schema"] {
            #expect(json["models"]?[0]?["checks"]?[name]?["state"] == "ok", "\(name)")
        }
        #expect(json["models"]?[2]?["checks"]?.objectValue?.keys == ["reach", "vector"])
        let table = await shell.run("doctor")
        #expect(table.output.hasPrefix("model "))
        #expect(table.output.hasSuffix("all is well\n"))
        #expect(table.notes.isEmpty)
    }

    @Test func oneThatFailsIsTheExitCode() async throws {
        let shell = try await shell(("a", "openai:gpt-4o-mini,ollama:fail-500"))
        let outcome = await shell.run("doctor")
        #expect(outcome.code == .failed)
        #expect(outcome.output.contains("failed: ollama:fail-500: answer: server: "))
        #expect(!outcome.output.contains("all is well"))
    }

    @Test func modelsWithoutAKeyAreSkippedUnlessNoneIsLeft() async throws {
        let shell = try await shell(("a", "openai:gpt-4o-mini,ollama:m"))
        shell.removeKeys()
        let skipped = await shell.run("doctor")
        #expect(skipped.code == .success)
        #expect(skipped.output.contains("no key: set OPENAI_API_KEY"))
        #expect(await shell.run("bind", "b", "openai:gpt-4o-mini").code == .success)
        let dead = await shell.run("doctor", "--json")
        #expect(dead.code == .failed)
        #expect(try JSONValue(parsing: dead.output)["aliases_without_key"] == ["b"])
    }

    @Test func aServerThatIsNotThereIsUnreachable() async throws {
        let shell = try await shell(("a", "ollama:m"))
        shell.environment["OLLAMA_BASE_URL"] = "http://127.0.0.1:1"
        let json = try JSONValue(parsing: await shell.run("doctor", "--json").output)
        #expect(json["models"]?[0]?["checks"]?["reach"]?["state"] == "failed")
        #expect(json["models"]?[0]?["checks"]?["answer"] == nil)
    }

    @Test func modelsOfTheArgumentsAreTriedAlone() async throws {
        let shell = try await shell(("a", "openai:gpt-4o-mini"))
        let json = try JSONValue(parsing: await shell.run("doctor", "--model", "ollama:x", "--json").output)
        #expect(json["models"]?.arrayValue?.count == 1)
        #expect(json["models"]?[0]?["model"] == "ollama:x")
        #expect(json["models"]?[0]?["aliases"] == [])
        #expect(await shell.run("doctor", "--timeout", "0").code == .usage)
        #expect(await shell.run("doctor", "--model", "nothing").code == .failed)
    }

    @Test func progressIsForTerminals() async throws {
        let shell = try await shell(("a", "ollama:m"))
        #expect(await shell.run(["doctor"], isTerminal: true).notes == "trying ollama:m …\n")
        #expect(await shell.run(["doctor", "--json"], isTerminal: true).notes.isEmpty)
    }
}
