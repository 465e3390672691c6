import Testing

/// Lines of a document that are typed one after the other in one folder.
struct SeedSession: Sendable, CustomTestStringConvertible {
    /// The number of the document.
    let source: String
    /// Its section.
    let section: String
    /// Files that the section wants, by name.
    var files: [String: String] = [:]
    /// The lines.
    let commands: [SeedCommand]

    var testDescription: String { "\(source), \(section)" }

    /// All lines for a shell of the documents, Python's packages and other programs apart.
    ///
    /// Left out is `llmring lock chat` of 000, a conversation about the
    /// lockfile. Addresses of servers on the reader's machine are those of the
    /// simulator here.
    static let all: [SeedSession] =
        [
            SeedSession(
                source: "000",
                section: "Model Aliases and Lockfiles",
                commands: [
                    SeedCommand("llmring lock init", "made ", "llmring.lock", "\nfast ", "\ndeep ", "\nbalanced "),
                    SeedCommand("llmring lock analyze", "profile", "$/M in", "openai:"),
                    SeedCommand("llmring aliases", "\nfast ", "\nbalanced ", "\ndeep ", "\nadvisor "),
                ]
            ),
            SeedSession(
                source: "000",
                section: "Profiles",
                commands: [
                    SeedCommand(#"llmring bind assistant "openai:gpt-4o-mini" --profile dev"#, "profile 'dev'"),
                    SeedCommand(
                        #"llmring bind assistant "anthropic:claude-3-5-sonnet" --profile prod"#,
                        "anthropic:claude-3-5-sonnet",
                        "profile 'prod'"
                    ),
                    SeedCommand("llmring aliases --profile dev", "\nassistant ", "openai:gpt-4o-mini"),
                    SeedCommand(#"llmring chat "Hello" --profile dev"#, "You said: Hello\n"),
                    SeedCommand("export LLMRING_PROFILE=dev"),
                    SeedCommand(#"llmring chat "Hello"  # Now uses dev profile"#, "You said: Hello\n"),
                    SeedCommand("llmring aliases", "openai:gpt-4o-mini"),
                ]
            ),
            SeedSession(
                source: "000",
                section: "Profiles, before any lockfile is made",
                commands: [
                    SeedCommand(#"llmring chat "Hello" --profile dev"#, "You said: Hello\n"),
                    SeedCommand("llmring aliases", "\nfast "),
                ]
            ),
            SeedSession(
                source: "000",
                section: "Profile Configuration in Lockfiles",
                files: ["llmring.lock": profiles],
                commands: [
                    SeedCommand("llmring aliases --profile dev", "assistant  openai:gpt-4o-mini"),
                    SeedCommand("llmring aliases --profile test", "assistant  ollama:llama3"),
                    SeedCommand(#"llmring chat "Hello" --model assistant --profile test"#, "You said: Hello\n"),
                ]
            ),
            SeedSession(
                source: "000",
                section: "Fallback Models",
                files: ["llmring.lock": fallbacks],
                commands: [
                    SeedCommand(
                        "llmring aliases",
                        "assistant  anthropic:claude-3-5-sonnet",
                        "openai:gpt-4o, google:gemini-1.5-pro"
                    ),
                    SeedCommand(#"llmring chat "Hello" --model assistant"#, "You said: Hello\n"),
                ]
            ),
        ] + clients

    /// The lockfile of the section on profiles.
    private static let profiles = """
        # llmring.lock - Different models per environment
        [profiles.default]
        [[profiles.default.bindings]]
        alias = "assistant"
        models = ["anthropic:claude-3-5-sonnet"]  # Production quality

        [profiles.dev]
        [[profiles.dev.bindings]]
        alias = "assistant"
        models = ["openai:gpt-4o-mini"]  # Cheaper for development

        [profiles.test]
        [[profiles.test.bindings]]
        alias = "assistant"
        models = ["ollama:llama3"]  # Local model for testing

        """

    /// The lockfile of the section on fallbacks.
    private static let fallbacks = """
        # In llmring.lock
        [[bindings]]
        alias = "assistant"
        models = [
            "anthropic:claude-3-5-sonnet",  # Primary
            "openai:gpt-4o",                 # First fallback
            "google:gemini-1.5-pro"          # Second fallback
        ]

        """
}
