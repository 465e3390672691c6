@testable import LLMRingCLI

extension SeedSession {
    /// The lines of the document about servers on the reader's machine.
    static let clients: [SeedSession] = [
        SeedSession(
            source: "003",
            section: "Verify Installation",
            commands: [SeedCommand("python -m llm_client --help", "usage: llmring", "\n  generate ", "\n  health ")]
        ),
        SeedSession(
            source: "003",
            section: "Basic LLM Generation",
            commands: [
                SeedCommand(
                    #"python -m llm_client generate "What is the capital of France?""#,
                    "You said: What is the capital of France?\n"
                ),
                SeedCommand(
                    #"python -m llm_client generate --provider ollama --model llama2:7b "Explain quantum computing""#,
                    "You said: Explain quantum computing\n"
                ),
                SeedCommand("python -m llm_client models --provider ollama", "ollama:simulated"),
            ]
        ),
        SeedSession(
            source: "003",
            section: "Provider-Specific Commands",
            commands: [
                SeedCommand(
                    #"python -m llm_client generate --provider ollama --base-url http://localhost:11434 "Hello world""#,
                    "You said: Hello world\n"
                ),
                SeedCommand(
                    #"python -m llm_client generate --provider lmstudio --base-url http://localhost:1234 "#
                        + #""Code review this function""#,
                    "You said: Code review this function\n"
                ),
                SeedCommand("python -m llm_client health --provider ollama", "ollama    ok"),
            ]
        ),
        SeedSession(
            source: "003",
            section: "Configuration File",
            files: ["llm_config.json": configuration],
            commands: [
                SeedCommand(
                    #"python -m llm_client generate --config llm_config.json "Complex query""#,
                    "You said: Complex query\n"
                )
            ]
        ),
        SeedSession(
            source: "003",
            section: "CLI Options",
            commands: [
                SeedCommand(#"python -m llm_client generate -p ollama -m llama2:7b -t 0.7 -v "Hi""#, "You said: Hi\n"),
                SeedCommand(
                    #"python -m llm_client generate -p ollama -u http://localhost:11434 --temperature 2.0 "#
                        + #"--max-tokens 100 --timeout 30 --verbose "Hi""#,
                    "You said: Hi\n"
                ),
                SeedCommand(#"python -m llm_client generate --provider nobody "Hi""#, code: .failed),
                SeedCommand(#"python -m llm_client generate --temperature hot "Hi""#, code: .usage),
            ]
        ),
        SeedSession(
            source: "003",
            section: "Environment Setup",
            commands: [
                SeedCommand("export OLLAMA_BASE_URL=http://localhost:11434"),
                SeedCommand("export OLLAMA_TIMEOUT=60"),
                SeedCommand("export LMSTUDIO_BASE_URL=http://localhost:1234"),
                SeedCommand("export LMSTUDIO_API_KEY=your_key_here"),
                SeedCommand("export MLX_MODEL_PATH=/path/to/models"),
                SeedCommand("export LLM_CLIENT_TIMEOUT=30"),
                SeedCommand("export LLM_CLIENT_MAX_RETRIES=5"),
                SeedCommand("export LLM_CLIENT_RETRY_DELAY=0.5"),
                SeedCommand("export LLM_CLIENT_CACHE_TTL=600"),
                SeedCommand(
                    #"python -m llm_client generate --provider ollama "Test message""#,
                    "You said: Test message\n"
                ),
                SeedCommand(#"python -m llm_client generate --provider lmstudio "Test message""#, "You said: Test"),
                SeedCommand(
                    #"python -m llm_client generate --provider mlx "Test message""#,
                    "You said: Test message\n"
                ),
            ]
        ),
        SeedSession(
            source: "004",
            section: "Environment",
            files: [".env": "# .env file\nDEFAULT_LLM_PROVIDER=openai\nDEFAULT_MODEL_NAME=gpt-4\n"],
            commands: [SeedCommand(#"llmring generate "Hello" --json"#, #""provider":"openai""#, #""model":"gpt-4""#)]
        ),
    ]

    /// The file of settings, with all parameters that the document lists.
    private static let configuration = """
        {
          "provider": "ollama", "base_url": "http://localhost:11434", "api_key": null, "timeout": 60.0,
          "verify_ssl": true, "max_retries": 5, "retry_delay": 0.5, "retry_max_delay": 30.0,
          "retry_exponential_base": 2.0, "cache_ttl": 300,
          "fallback_configs": [{ "provider": "lmstudio", "base_url": "http://localhost:1234", "max_retries": 2 }]
        }
        """
}
