import LLMRing
import LLMRingCore
import LLMRingTesting
import Testing

@testable import LLMRingCLI

/// Whom `llmring generate` asks, and by which settings.
struct GenerateCommandTests {
    /// The settings of a file with JSON.
    private func settings(_ json: String) throws -> GenerateSettings {
        try GenerateSettings(JSONValue(parsing: json), of: "f")
    }

    @Test func everyKeyIsRead() throws {
        let settings = try settings(
            """
            {"provider": "p", "base_url": "http://h", "api_key": "k", "model": "m", "temperature": 0.5, "max_tokens": 9,
             "timeout": 1.5, "verify_ssl": false, "max_retries": 0, "retry_delay": 0.25, "retry_max_delay": 4,
             "retry_exponential_base": 2, "cache_ttl": 60, "fallback_configs": [{"model": "q:n"}]}
            """
        )
        var expected = GenerateSettings()
        expected.provider = "p"
        expected.baseURL = "http://h"
        expected.apiKey = "k"
        expected.model = "m"
        expected.temperature = 0.5
        expected.maxTokens = 9
        expected.timeout = .milliseconds(1500)
        expected.retries = 0
        expected.retryDelay = .milliseconds(250)
        expected.retryMaxDelay = .seconds(4)
        expected.cacheLifetime = .seconds(60)
        var other = GenerateSettings()
        other.model = "q:n"
        expected.fallbacks = [other]
        #expect(settings == expected)
    }

    @Test(arguments: [
        ("[]", "'f' is no JSON object"),
        (#"{"modle": "m"}"#, "'f' has the key 'modle'; did you mean 'model'?"),
        (#"{"model": 1}"#, "'model' of 'f': it is no text"),
        (#"{"timeout": 0}"#, "'timeout' of 'f': it is no number"),
        (#"{"max_retries": 1.5}"#, "'max_retries' of 'f': it is no whole number from 0 on"),
        (#"{"retry_exponential_base": 3}"#, "'retry_exponential_base' of 'f'"),
        (#"{"verify_ssl": false, "base_url": "https://h"}"#, "'verify_ssl' of 'f': certificates are always checked"),
        (#"{"fallback_configs": [{}]}"#, "'fallback_configs' of 'f': each needs a provider or a model"),
        (#"{"fallback_configs": [{"x": 1}]}"#, "'f, fallback_configs[0]' has the key 'x'"),
    ])
    func faultsOfFilesAreNamed(_ json: String, _ message: String) {
        let error = #expect(throws: LLMError.self) { try settings(json) }
        #expect(error?.code == .configuration)
        #expect(error?.message.hasPrefix(message) == true, "\(String(describing: error))")
    }

    @Test func optionsWinOverTheFile() throws {
        let file = try settings(#"{"provider": "p", "base_url": "http://h", "model": "m", "temperature": 1}"#)
        let same = try GenerateCommand(["Hi", "-t", "0", "-m", "n"]).options
        #expect(file.overlaid(with: same).baseURL == "http://h")
        #expect(file.overlaid(with: same).temperature == 0)
        #expect(file.overlaid(with: same).model == "n")
        let other = file.overlaid(with: try GenerateCommand(["Hi", "--provider", "q"]).options)
        #expect(other.provider == "q" && other.baseURL == nil && other.model == nil)
    }

    @Test func theConfigurationHasAddressesKeysAndWaits() throws {
        let settings = try settings(
            """
            {"provider": "lmstudio", "base_url": "http://h:1", "api_key": "k", "max_retries": 4, "retry_delay": 2,
             "fallback_configs": [{"provider": "ollama", "base_url": "http://i/"}]}
            """
        )
        var configuration = LLMRing.Configuration()
        configuration.environment = ["LMSTUDIO_TIMEOUT": "7"]
        let applied = try settings.applied(to: configuration)
        #expect(applied.baseURLs == ["lmstudio": "http://h:1/v1", "ollama": "http://i"])
        #expect(applied.keys == ["lmstudio": "k"])
        #expect(applied.retry?.attempts == 5)
        #expect(applied.retry?.baseDelay == .seconds(2))
        #expect(applied.providerDeadlines["lmstudio"]?.total == .seconds(7))
    }

    @Test func aFallbackAnswersWhenTheFirstFails() async throws {
        let shell = try ScratchShell()
        let file =
            #"{"provider": "ollama", "model": "fail-500", "max_retries": 0, "fallback_configs": [{"model": "mlx:m"}]}"#
        try shell.write("c.json", file)
        let outcome = await shell.run("generate", "Hi", "--config", "c.json", "--json")
        #expect(outcome.code == .success)
        let json = try JSONValue(parsing: outcome.output)
        #expect(json["provider"] == "mlx")
        #expect(json["fallback_from"] == "ollama:fail-500")
    }

    @Test func thePromptMayComeFromStandardInput() async throws {
        let shell = try ScratchShell()
        #expect(await shell.run("generate", "-p", "ollama", input: "Hi\n").output == "You said: Hi\n")
        #expect(await shell.run("generate", "-p", "ollama").code == .usage)
        #expect(await shell.run("generate", "-p", "ollama", input: "").code == .usage)
    }

    @Test func aFailureIsJSONWhereThatWasAskedFor() async throws {
        let shell = try ScratchShell()
        let outcome = await shell.run("generate", "Hi", "--config", "none.json", "--json")
        #expect(outcome.code == .failed)
        #expect(try JSONValue(parsing: outcome.output)["error"]?["code"] == "configuration")
        let address = await shell.run("generate", "Hi", "--base-url", "http://h")
        #expect(address.code == .failed)
        #expect(address.notes.contains("an address or a key needs the provider"))
    }
}
