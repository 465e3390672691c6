import LLMRing

/// `llmring generate`: asks one provider one question, by settings of a file where there is one.
struct GenerateCommand: Command, Hashable {
    static let name = "generate"
    static let summary = "ask one provider, with settings of a file; made for servers of this machine"
    static let usage = "usage: llmring generate [PROMPT] [--provider ID] [--model MODEL] [OPTIONS]"
    static let help = """
        Sends a prompt to one provider, and prints the answer.

        \(usage)

        The prompt is standard input when it is '-', or when it is left out and standard input is no terminal.

        options:
          -p, --provider ID         the provider; 'llmring providers' lists them
          -u, --base-url URL        its address, instead of its own
          -m, --model MODEL         the model; with --provider in the provider's words, else an alias or
                                    PROVIDER:MODEL; if left out, the first that the provider lists, or 'fast'
          -t, --temperature NUMBER  how freely the model chooses words
          --max-tokens COUNT        the most tokens that the answer may have
          --timeout SECONDS         the longest that the call may take, all attempts and waits included
          --config FILE             settings as JSON; the options here win over what it says
          --json                    the answer as one JSON object
          -v, --verbose             say model, usage, cost and finish reason too, on standard error

        The file has some of these keys: provider, base_url, api_key, model, temperature, max_tokens, timeout,
        max_retries, retry_delay, retry_max_delay, cache_ttl, fallback_configs (a list of such objects, which are
        asked when the provider fails), retry_exponential_base (2 alone), verify_ssl (true alone, but for http).

        An address without a path gets the path of the provider's own, such as /v1. When neither provider nor model is
        named, DEFAULT_LLM_PROVIDER and DEFAULT_MODEL_NAME count; PROVIDER_TIMEOUT has a provider's time in seconds.

        """

    /// The prompt; `-` is standard input, `nil` too.
    let prompt: String?
    /// The file with settings; `nil` for none.
    let file: String?
    /// What the options say; it wins over the file.
    let options: GenerateSettings
    /// Whether the answer is JSON.
    let isJSON: Bool
    /// Whether usage and finish reason are told too.
    let isVerbose: Bool

    init(_ arguments: [String]) throws(UsageError) {
        var reader = try ArgumentReader(
            arguments,
            options: ["--provider", "--base-url", "--model", "--temperature", "--max-tokens", "--timeout", "--config"],
            flags: ["--json", "--verbose"],
            short: ["-p": "--provider", "-u": "--base-url", "-m": "--model", "-t": "--temperature", "-v": "--verbose"],
            usage: Self.usage
        )
        prompt = reader.positional()
        try reader.end()
        file = reader.value("--config")
        isJSON = reader.flag("--json")
        isVerbose = reader.flag("--verbose")
        var options = GenerateSettings()
        options.provider = reader.value("--provider")
        options.baseURL = reader.value("--base-url")
        options.model = reader.value("--model")
        options.temperature = try reader.number("--temperature")
        options.maxTokens = try reader.count("--max-tokens", from: 1)
        if let seconds = try reader.number("--timeout") {
            guard seconds > 0, seconds < 1e9 else { throw reader.error("'--timeout' needs seconds above 0") }
            options.timeout = .seconds(seconds)
        }
        self.options = options
    }

    func run(_ console: Console) async throws -> ExitCode {
        let text = try console.text(prompt, named: "prompt", Self.usage)
        return try await console.reporting(isJSON) {
            let plain = try console.makeConfiguration()
            let settings = try settings(console).orDefaults(plain)
            let configuration = try settings.applied(to: plain)
            let models = try await LLMRing.withRing(configuration) { ring in
                var models: [String] = []
                for one in [settings] + settings.fallbacks {
                    models.append(try await one.reference(ring, configuration))
                }
                return models
            }
            var chat = try ChatCommand([])
            chat.prompt = text
            chat.model = models.first
            chat.fallbacks = Array(models.dropFirst())
            chat.temperature = settings.temperature
            chat.maxTokens = settings.maxTokens
            chat.timeout = settings.timeout
            chat.isVerbose = isVerbose
            chat.output = isJSON ? .json : .text
            var console = console
            console.makeConfiguration = { configuration }
            return try await chat.run(console)
        }
    }

    /// The settings of the file, with those of the options over them.
    private func settings(_ console: Console) throws -> GenerateSettings {
        guard let file else { return options }
        let bytes = try console.bytes(file)
        let json: JSONValue
        do {
            json = try JSONValue(parsing: bytes)
        } catch {
            throw LLMError(.configuration, "'\(file)' is not JSON: \(error)")
        }
        return try GenerateSettings(json, of: file).overlaid(with: options)
    }
}
