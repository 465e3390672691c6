import LLMRingCore
import Testing

@testable import LLMRingCLI

/// What `llmring aliases`, `bind` and `unbind` do to lockfiles.
struct AliasCommandTests {
    /// A lockfile with comments.
    private static let file = """
        # mine
        default_profile = "default"

        [profiles.default]
        name = "default"

        [[profiles.default.bindings]]
        alias = "fast"  # cheap
        models = ["openai:gpt-4o-mini"]

        [profiles.dev]
        name = "dev"
        bindings = []

        """

    @Test func bindMakesAFileOfTheBundledOne() async throws {
        let shell = try ScratchShell()
        let bound = await shell.run("bind", "mine", "openai:a,google:b", "anthropic:c", "--profile", "dev")
        #expect(bound.code == .success)
        #expect(
            bound.output == "mine → openai:a, google:b, anthropic:c in profile 'dev' of \(shell.folder)/llmring.lock\n"
        )
        #expect(shell.names == ["llmring.lock"])
        let listed = await shell.run("aliases", "--profile", "dev", "--json")
        let json = try JSONValue(parsing: listed.output)
        #expect(json["mine"] == ["openai:a", "google:b", "anthropic:c"])
        #expect(json.objectValue?.keys.first == "fast")
    }

    @Test func bindLeavesAllElseAsItWas() async throws {
        let shell = try ScratchShell()
        try shell.write("llmring.lock", Self.file)
        #expect(await shell.run("bind", "fast", "google:x").code == .success)
        #expect(try shell.text("llmring.lock") == Self.file.replacing("openai:gpt-4o-mini", with: "google:x"))
    }

    @Test func unbindTakesAnAliasOut() async throws {
        let shell = try ScratchShell()
        try shell.write("llmring.lock", Self.file)
        #expect(await shell.run("unbind", "fast").code == .success)
        #expect(await shell.run("aliases", "--json").output == "{}\n")
        let again = await shell.run("unbind", "fast")
        #expect(again.code == .failed)
        #expect(again.notes.contains("binds no 'fast'"))
    }

    @Test func profilesComeFromTheOptionThenTheVariableThenTheFile() async throws {
        let shell = try ScratchShell()
        try shell.write("llmring.lock", Self.file)
        #expect(await shell.run("bind", "x", "openai:a", "--profile", "dev").code == .success)
        #expect(await shell.run("aliases", "--json").output.contains("fast"))
        shell.environment["LLMRING_PROFILE"] = "dev"
        #expect(await shell.run("aliases", "--json").output == "{\"x\":[\"openai:a\"]}\n")
        #expect(await shell.run("aliases", "--json", "--profile", "default").output.contains("fast"))
        let unknown = await shell.run("aliases", "--profile", "nope")
        #expect(unknown.code == .failed)
        #expect(unknown.notes.contains("there is no profile 'nope'"))
    }

    @Test func aLockfileThatIsNamedIsMadeByBindAlone() async throws {
        let shell = try ScratchShell()
        #expect(await shell.run("aliases", "--lockfile", "own.json").code == .failed)
        #expect(await shell.run("unbind", "x", "--lockfile", "own.json").code == .failed)
        #expect(shell.names.isEmpty)
        #expect(await shell.run("bind", "x", "openai:a", "--lockfile", "own.json").code == .success)
        #expect(try JSONValue(parsing: shell.text("own.json"))["version"] == "1.0")
        #expect(await shell.run("aliases", "--lockfile", "own.json", "--json").output == "{\"x\":[\"openai:a\"]}\n")
    }

    @Test func theTableShowsWhichModelIsCalledNow() async throws {
        let shell = try ScratchShell()
        try shell.write("llmring.lock", Self.file)
        #expect(await shell.run("bind", "fast", "openai:a,ollama:b").code == .success)
        #expect(
            await shell.run("aliases").output == """
                alias  called now  models in their order
                fast   openai:a    openai:a, ollama:b

                """
        )
        shell.removeKeys()
        #expect(await shell.run("aliases").output.contains("fast   ollama:b"))
        #expect(await shell.run("bind", "fast", "openai:a").code == .success)
        #expect(await shell.run("aliases").output.contains("fast   none has a key"))
    }

    @Test func aProviderThatIsNotThereIsNoted() async throws {
        let shell = try ScratchShell()
        let bound = await shell.run("bind", "x", "acme:m")
        #expect(bound.code == .success)
        #expect(bound.notes.hasPrefix("note: there is no provider 'acme' yet"))
    }

    @Test(arguments: [
        (["bind"], "the alias is missing"),
        (["bind", "x"], "name a model for 'x', written PROVIDER:MODEL"),
        (["bind", "x", "gpt"], "'gpt' is no model; write it as PROVIDER:MODEL"),
        (["bind", "x", "a:b,"], "'' is no model; write it as PROVIDER:MODEL"),
        (["bind", "", "a:b"], "the alias is empty"),
        (["unbind"], "the alias is missing"),
        (["unbind", "a", "b"], "'b' is one argument too many"),
        (["aliases", "x"], "'x' is one argument too many"),
    ])
    func wrongUsageWritesNothing(_ arguments: [String], _ message: String) async throws {
        let shell = try ScratchShell()
        let outcome = await shell.run(arguments)
        #expect(outcome.code == .usage)
        #expect(outcome.notes.hasPrefix("llmring: \(message)\nusage: "))
        #expect(shell.names.isEmpty)
    }

    @Test func aFileThatCannotBeReadIsLeftAsItIs() async throws {
        let shell = try ScratchShell()
        try shell.write("llmring.lock", "profiles = [")
        let bound = await shell.run("bind", "x", "openai:a")
        #expect(bound.code == .failed)
        #expect(bound.notes.contains("llmring.lock:1:"))
        #expect(try shell.text("llmring.lock") == "profiles = [")
        let listed = try JSONValue(parsing: await shell.run("aliases", "--json").output)
        #expect(listed["error"]?["code"] == "configuration")
    }
}
