import LLMRing
import LLMRingCore
import LLMRingHTTP
import LLMRingTesting
import Synchronization
import Testing

/// A ring with prices, a lockfile and a ledger in a folder of its own, whose answers depend on the model in the body.
///
/// A million tokens cost 10 dollars to read and 100 to write with `openai:example`, a tenth of that with
/// `openai:other`, and 1 dollar both ways with `groq:third`. Of no other model of the two is anything known.
final class AccountBench: Sendable {
    /// The ring and what it sends.
    let scripted: ScriptedRing
    /// The path of the folder.
    let path: String
    /// The folder, which goes with the bench.
    private let folder: Locked<LedgerFolder>
    /// The present day.
    private let day: Day

    /// A number that closures share.
    private final class Day: Sendable {
        let value = Atomic(20_000)
    }

    /// Makes a ring.
    ///
    /// - Parameters:
    ///   - answers: The answers by model.
    ///   - lockfile: The text of the lockfile; `nil` for none, whose absence fails whoever asks for it.
    ///   - change: Changes the settings; the second value is the folder's path.
    /// - Throws: What is wrong with the folder.
    init(
        _ answers: [String: ScriptedTransport.Answer] = [:],
        lockfile: String? = nil,
        _ change: (inout LLMRing.Configuration, String) -> Void = { _, _ in }
    ) throws {
        let folder = try LedgerFolder()
        let day = Day()
        for (provider, models) in Self.models {
            folder.makeFolder("registry/\(provider)")
            try folder.write("registry/\(provider)/models.json", Array(models.utf8))
        }
        if let lockfile { try folder.write("llmring.lock", Array(lockfile.utf8)) }
        path = folder.path
        let transport = ScriptedTransport { request in
            let model = try JSONValue(parsing: request.body ?? [])["model"]?.stringValue ?? ""
            guard let answer = answers[model] else { throw LLMError(.configuration, "'\(model)' was not expected") }
            return answer
        }
        scripted = ScriptedRing(transport) { [path] configuration in
            configuration.retry = .never
            configuration.registry.url = "file://\(path)/registry"
            configuration.lockfile = .path("\(path)/llmring.lock")
            configuration.day = { day.value.load(ordering: .relaxed) }
            change(&configuration, path)
        }
        self.folder = Locked(folder)
        self.day = day
    }

    /// The ring.
    var ring: LLMRing { scripted.ring }

    /// How many requests were sent.
    var sent: Int { scripted.transport.requests.count }

    /// The models in the bodies that were sent, in order.
    var models: [String] {
        get throws {
            try scripted.transport.requests.map { request in
                try #require(JSONValue(parsing: request.body ?? [])["model"]?.stringValue)
            }
        }
    }

    /// Lets a day pass.
    func passDay() {
        day.value.add(1, ordering: .relaxed)
    }

    /// Makes a call to its end.
    func response(_ request: LLMRequest, streamed: Bool) async throws -> LLMResponse {
        streamed ? try await ring.chatStream(request).response : try await ring.chat(request)
    }

    /// The usual answer.
    static func answer(streamed: Bool) -> ScriptedTransport.Answer {
        streamed ? .events(ScriptedRing.events) : .json(ScriptedRing.whole)
    }

    /// A request to a model or an alias, with a bound of its answer.
    static func request(_ model: String, _ fallbacks: String...) -> LLMRequest {
        var request = LLMRequest(model: model, "Hi")
        request.fallbacks = fallbacks
        request.maxOutputTokens = 1000
        return request
    }

    /// What the answer of ``ScriptedRing`` costs with a model, which reads 3 tokens and writes 2.
    static func price(_ input: Money, _ output: Money) -> Money {
        input.perMillion(tokens: 3) + output.perMillion(tokens: 2)
    }

    /// The registry's files by provider.
    private static let models = [
        "openai": """
        {"provider": "openai", "version": 1, "models": {
        "openai:example": {"model_name": "example", "display_name": "E", "max_input_tokens": 2000,
        "max_output_tokens": 4000, "supports_vision": false, "supports_function_calling": true,
        "dollars_per_million_tokens_input": 10, "dollars_per_million_tokens_output": 100},
        "openai:retired": {"model_name": "retired", "display_name": "R", "is_active": false},
        "openai:other": {"model_name": "other", "display_name": "O", "max_output_tokens": 4000,
        "dollars_per_million_tokens_input": 1, "dollars_per_million_tokens_output": 10}}}
        """,
        "groq": """
        {"provider": "groq", "version": 1, "models": {
        "groq:third": {"model_name": "third", "display_name": "T", "max_output_tokens": 4000,
        "dollars_per_million_tokens_input": 1, "dollars_per_million_tokens_output": 1}}}
        """,
        "anthropic": """
        {"provider": "anthropic", "version": 1, "models": {
        "anthropic:paced": {"model_name": "paced", "display_name": "P", "max_output_tokens": 4000,
        "dollars_per_million_tokens_input": 10, "dollars_per_million_tokens_output": 100}}}
        """,
    ]

    /// A lockfile with two profiles.
    static let lockfile = """
        default_profile = "default"

        [profiles.default]
        name = "default"
        [[profiles.default.bindings]]
        alias = "fast"
        models = ["openai:example", "groq:third"]
        [[profiles.default.bindings]]
        alias = "spare"
        models = ["groq:third"]

        [profiles.dev]
        name = "dev"
        [[profiles.dev.bindings]]
        alias = "fast"
        models = ["openai:other"]

        [profiles.prod]
        name = "prod"
        [[profiles.prod.bindings]]
        alias = "fast"
        models = ["groq:third"]

        """

    /// Good answers for all models.
    static let good: [String: ScriptedTransport.Answer] = [
        "example": .json(ScriptedRing.whole), "other": .json(ScriptedRing.whole), "third": .json(ScriptedRing.whole),
    ]
}
