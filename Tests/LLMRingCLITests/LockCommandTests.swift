import LLMRing
import LLMRingCore
import Testing

@testable import LLMRingCLI

/// What `llmring lock` makes, and what it finds.
struct LockCommandTests {
    /// A lockfile whose default profile has one alias.
    private func file(_ models: String, _ more: String = "") -> String {
        """
        version = "1.0"
        \(more)
        [profiles.default]
        name = "default"
        [[profiles.default.bindings]]
        alias = "x"
        models = [\(models)]

        """
    }

    @Test func initBindsTheBundledModelsOfProvidersWithAKey() async throws {
        let shell = try ScratchShell()
        shell.environment = ["OPENAI_API_KEY": "k"]
        let made = await shell.run("lock", "init", "--json")
        #expect(made.code == .success)
        let aliases = try #require(try JSONValue(parsing: made.output)["aliases"]?.objectValue)
        for name in ["fast", "balanced", "deep", "vision", "advisor", "embeddings", "long_context", "low_cost"] {
            #expect(aliases[name]?.arrayValue?.count == 1, "\(name)")
            #expect(aliases[name]?[0]?.stringValue?.hasPrefix("openai:") == true, "\(name)")
        }
        #expect(aliases["fast"]?[0]?.stringValue == Lockfile.bundled.binding("fast")?.models.first)
        let file = try Lockfile(parsing: shell.text("llmring.lock"))
        #expect(file.profiles.map(\.name) == ["default", "prod", "staging", "dev"])
        #expect(file.createdAt != nil)
        #expect(file.findings.isEmpty)
        #expect(await shell.run("lock", "validate").code == .success)
        #expect(await shell.run("lock", "check").code == .success)
    }

    @Test func initChoosesByTheRegistryWhereTheBundledFileHasNothing() async throws {
        let shell = try ScratchShell()
        shell.environment = ["GROQ_API_KEY": "k"]
        #expect(await shell.run("lock", "init").code == .success)
        let file = try Lockfile(parsing: shell.text("llmring.lock"))
        let models = try #require(file.binding("low_cost")?.models)
        #expect(models.count == 1 && models[0].hasPrefix("groq:"))
        #expect(file.binding("fast")?.models == models)
        #expect(file.binding("embeddings") == nil)
    }

    @Test func initWithoutKeysSaysSo() async throws {
        let shell = try ScratchShell()
        shell.environment = [:]
        let made = await shell.run("lock", "init")
        #expect(made.code == .success)
        #expect(made.notes.hasPrefix("note: no provider of the registry has a key"))
        let file = try Lockfile(parsing: shell.text("llmring.lock"))
        #expect(file.aliases() == Lockfile.bundled.aliases())
    }

    @Test func initReplacesNothingUnlessItIsForced() async throws {
        let shell = try ScratchShell()
        try shell.write("own.lock", file(#""openai:a""#))
        let kept = await shell.run("lock", "init", "--file", "own.lock")
        #expect(kept.code == .failed)
        #expect(kept.notes.contains("is there already; add '--force' to replace it"))
        #expect(try shell.text("own.lock") == file(#""openai:a""#))
        try shell.write("own.lock", "broken = [")
        #expect(await shell.run("lock", "init", "--file", "own.lock", "--force").code == .success)
        #expect(try Lockfile(parsing: shell.text("own.lock")).binding("fast") != nil)
        #expect(shell.names == ["own.lock"])
    }

    @Test(arguments: [
        (#""openai:gpt-4o-mini""#, ExitCode.success, ""),
        (#""ollama:llama3""#, .success, "was not checked"),
        (#""openai:gpt-4o-mini", "openai:nothing-like-it""#, .failed, "is not in the registry"),
        (#""acme:m""#, .failed, "has no provider here"),
        (#""gpt""#, .failed, "is no model"),
    ])
    func validateComparesWithTheRegistry(_ models: String, _ code: ExitCode, _ finding: String) async throws {
        let shell = try ScratchShell()
        try shell.write("llmring.lock", file(models))
        let outcome = await shell.run("lock", "validate")
        #expect(outcome.code == code)
        #expect(finding.isEmpty || outcome.output.contains(finding))
        let json = try JSONValue(parsing: await shell.run("lock", "validate", "--json").output)
        #expect(json["valid"] == .bool(code == .success))
        #expect(json["findings"]?.arrayValue?.isEmpty == finding.isEmpty)
    }

    @Test func checkWantsTheLockfilesOfPackages() async throws {
        let shell = try ScratchShell()
        try shell.write("llmring.lock", file(#""one:x", "openai:a""#, "[extends]\npackages = [\"one\", \"two\"]"))
        try shell.write("one.lock", file(#""openai:b""#))
        try shell.write("two.lock", file(#""openai:c""#))
        let lacking = await shell.run("lock", "check", "--package", "one=one.lock")
        #expect(lacking.code == .failed)
        #expect(lacking.output.contains("the lockfile of 'two' is not known; add '--package two=FILE'"))
        #expect(lacking.output.hasSuffix("1 profile, 1 alias, 2 packages, 1 problem\n"))
        let whole = await shell.run("lock", "check", "--package", "one=one.lock", "--package", "two=two.lock", "--json")
        #expect(whole.code == .success)
        let json = try JSONValue(parsing: whole.output)
        #expect(json["problems"] == [])
        #expect(json["findings"]?[0]?.stringValue?.contains("'one:x', 'two:x'") == true)
        let missing = await shell.run("lock", "check", "--package", "one=none.lock", "--package", "two=two.lock")
        #expect(missing.code == .failed)
        #expect(missing.output.contains("the lockfile of 'one' cannot be read"))
    }

    @Test func analyzeSaysWhatCouldBeBetter() async throws {
        let shell = try ScratchShell()
        shell.environment = ["OPENAI_API_KEY": "k"]
        try shell.write("llmring.lock", file(#""openai:gpt-4o-mini", "openai:gone""#))
        #expect(await shell.run("bind", "alone", "anthropic:claude-3-5-sonnet").code == .success)
        let outcome = await shell.run("lock", "analyze")
        #expect(outcome.code == .success)
        for finding in [
            "'x' in profile 'default' has models of 'openai' alone",
            "'openai:gone' of 'x' in profile 'default' is not in the registry",
            "'alone' in profile 'default' has one model",
            "no provider of 'alone' in profile 'default' has a key",
        ] {
            #expect(outcome.output.contains(finding))
        }
        let json = try JSONValue(parsing: await shell.run("lock", "analyze", "--json").output)
        #expect(json["models"]?[0]?["model"] == "openai:gpt-4o-mini")
        #expect(json["models"]?[0]?["has_key"] == true)
        #expect(json["models"]?[0]?["dollars_per_million_tokens_input"]?.doubleValue == 0.15)
        #expect(json["models"]?[1]?["state"] == "missing")
    }

    @Test func bumpPinsOnlyNewerVersions() async throws {
        let shell = try ScratchShell()
        try shell.write("llmring.lock", file(#""openai:gpt-4o-mini", "ollama:x""#))
        let first = await shell.run("lock", "bump-registry")
        #expect(first.output == "default: openai: none -> v1\n")
        #expect(first.notes == "note: the registry has no version for 'ollama'\n")
        #expect(try Lockfile(parsing: shell.text("llmring.lock")).profile()?.registryVersions == ["openai": 1])
        #expect(await shell.run("lock", "bump-registry").output == "all pins are up to date\n")
    }

    @Test(arguments: [
        (["lock"], "say what to do"), (["lock", "chat"], "there is no 'lock chat'"),
        (["lock", "init", "x"], "'x' is one argument too many"),
        (["lock", "validate", "--force"], "'--force' is for 'lock init' alone"),
        (["lock", "init", "--package", "a=b"], "'--package' is for 'lock check' alone"),
        (["lock", "check", "--package", "a"], "'--package' needs NAME=FILE"),
        (["lock", "init", "--profile", "dev"], "'lock init' binds the same in all profiles"),
    ])
    func wrongUsageWritesNothing(_ arguments: [String], _ message: String) async throws {
        let shell = try ScratchShell()
        let outcome = await shell.run(arguments)
        #expect(outcome.code == .usage)
        #expect(outcome.notes.hasPrefix("llmring: \(message)"))
        #expect(shell.names.isEmpty)
    }
}
