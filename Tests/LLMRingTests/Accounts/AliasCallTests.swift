import LLMRing
import LLMRingCore
import LLMRingTesting
import Testing

/// Calls that name aliases: which models they ask, and what is told of it.
struct AliasCallTests {
    /// A bench with a lockfile, and good answers.
    private static func bench(
        _ lockfile: String = AccountBench.lockfile,
        _ change: (inout LLMRing.Configuration, String) -> Void = { _, _ in }
    ) throws -> AccountBench {
        try AccountBench(AccountBench.good, lockfile: lockfile, change)
    }

    @Test func theFirstModelWithAKeyIsAsked() async throws {
        let bench = try Self.bench()
        let response = try await bench.ring.chat(AccountBench.request("fast"))
        #expect(response.alias == "fast" && response.content == "Hello!")
        #expect(response.attempts.map(\.model) == ["openai:example"] && !response.usedFallback)
        #expect(response.jsonValue["alias"] == "fast")
        let poor = try Self.bench { configuration, _ in configuration.keys["openai"] = nil }
        let other = try await poor.ring.chat(AccountBench.request("fast"))
        #expect(other.attempts.map(\.model) == ["groq:third"] && !other.usedFallback)
        #expect(try poor.ring.resolveAlias("fast") == ["groq:third"])
    }

    @Test func aLibraryShipsItsOwnLockfile() throws {
        var configuration = LLMRing.Configuration()
        configuration.environment = [:]
        configuration.keys["openai"] = "test-key"
        let lockfile = try Lockfile(parsing: AccountBench.lockfile)
        let ring = LLMRing(lockfile: .lockfile(lockfile), configuration)
        #expect(try ring.resolveAlias("fast") == ["openai:example"])
        #expect(throws: LLMError.self) { try ring.bind("fast", to: ["openai:other"]) }
    }

    @Test func withoutAnyKeyTheErrorNamesTheVariables() async throws {
        let bench = try Self.bench { configuration, _ in configuration.keys = [:] }
        let error = await #expect(throws: LLMError.self) { try await bench.ring.chat(AccountBench.request("fast")) }
        #expect(error?.code == .configuration && bench.sent == 0)
        #expect(error?.message.contains("OPENAI_API_KEY") == true && error?.message.contains("GROQ_API_KEY") == true)
    }

    @Test(arguments: [false, true])
    func theNextModelOfAnAliasAnswersForOneThatFails(_ streamed: Bool) async throws {
        let good = AccountBench.answer(streamed: streamed)
        let answers = ["example": ScriptedRing.failure(503), "third": good]
        let bench = try AccountBench(answers, lockfile: AccountBench.lockfile)
        let request = AccountBench.request("fast")
        let response = try await bench.response(request, streamed: streamed)
        #expect(response.content == "Hello!" && response.alias == "fast")
        #expect(response.fallbackFrom == "openai:example")
        #expect(response.attempts.map(\.error?.code) == [.server, nil] || response.attempts[0].error?.status == 503)
        #expect(response.cost?.total == AccountBench.price(1, 1))
    }

    /// Profiles of the request, the configuration and the environment, and the model that is asked.
    static let profiles: [(String?, String?, String?, String)] = [
        (nil, nil, nil, "example"), (nil, nil, "dev", "other"), (nil, "dev", "prod", "other"),
        ("default", "dev", "prod", "example"), ("prod", "dev", nil, "third"), (nil, nil, "", "example"),
    ]

    @Test(arguments: profiles)
    func theNearestProfileCounts(_ request: String?, _ ring: String?, _ variable: String?, _ model: String) async throws
    {
        let bench = try Self.bench { configuration, _ in
            configuration.profile = ring
            if let variable { configuration.environment = ["LLMRING_PROFILE": variable] }
        }
        var call = AccountBench.request("fast")
        call.profile = request
        let response = try await bench.ring.chat(call)
        #expect(try bench.models == [model])
        #expect(response.attempts.last?.model == (try bench.ring.resolveAlias("fast", profile: request)[0]))
        let preview = try bench.ring.preview(call)
        #expect(preview.body["model"]?.stringValue == model)
        #expect(try bench.ring.estimateCost(of: call).model == response.attempts.last?.model)
    }

    @Test func theCallersArgumentComesBeforeAllProfiles() throws {
        let bench = try Self.bench { configuration, _ in
            configuration.profile = "dev"
            configuration.environment = ["LLMRING_PROFILE": "dev"]
        }
        #expect(try bench.ring.resolveAlias("fast", profile: "prod") == ["groq:third"])
        #expect(try bench.ring.aliases(profile: "prod").map(\.alias) == ["fast"])
        #expect(try bench.ring.aliases().flatMap(\.models) == ["openai:other"])
        #expect(try !bench.ring.hasAlias("spare", profile: "prod") && bench.ring.hasAlias("spare", profile: "default"))
        #expect(throws: Never.self) { try bench.ring.requireAliases(["fast"], profile: "prod") }
        let error = #expect(throws: LLMError.self) {
            try bench.ring.requireAliases(["fast", "a", "b"], profile: "prod", context: "MyLibrary")
        }
        #expect(error?.message.contains("'a', 'b', needed by MyLibrary") == true)
    }

    @Test func packagesBringTheirAliases() async throws {
        let library = Array("[[bindings]]\nalias = 'quick'\nmodels = 'groq:third'\n".utf8)
        let bench = try Self.bench("extends.packages = ['lib']\n") { configuration, _ in
            configuration.packageLockfiles = ["lib": .embedded(library, name: "lib")]
        }
        let response = try await bench.ring.chat(AccountBench.request("lib:quick"))
        #expect(response.alias == "lib:quick" && response.attempts.map(\.model) == ["groq:third"])
        let error = await #expect(throws: LLMError.self) { try await bench.ring.chat(AccountBench.request("lib:no")) }
        #expect(error?.code == .configuration && bench.sent == 1)
    }

    @Test func fallbacksMayBeAliases() async throws {
        var answers = AccountBench.good
        answers["other"] = ScriptedRing.failure(500)
        let bench = try AccountBench(answers, lockfile: AccountBench.lockfile)
        var request = AccountBench.request("openai:other", "spare", "groq:third")
        request.profile = "default"
        let response = try await bench.ring.chat(request)
        #expect(response.attempts.map(\.model) == ["openai:other", "groq:third"])
        #expect(response.alias == nil && response.fallbackFrom == "openai:other")
        request.fallbacks = ["spear"]
        let error = await #expect(throws: LLMError.self) { try await bench.ring.chat(request) }
        #expect(error?.message.contains("'spare'") == true && bench.sent == 2)
    }

    @Test func aFallbackWithoutKeysIsPassedOverWithAWarning() async throws {
        let bench = try Self.bench { configuration, _ in configuration.keys["groq"] = nil }
        let response = try await bench.ring.chat(AccountBench.request("openai:example", "spare"))
        #expect(response.attempts.count == 1)
        #expect(response.warnings.map(\.setting) == ["fallbacks"])
        #expect(response.warnings.first?.message.contains("GROQ_API_KEY") == true)
    }

    @Test func modelsForAKindOfFailureMayBeAliases() async throws {
        var answers = AccountBench.good
        answers["other"] = ScriptedRing.failure(400, code: "context_length_exceeded")
        let bench = try AccountBench(answers, lockfile: AccountBench.lockfile) { configuration, _ in
            configuration.fallback.targets = [.contextLength: ["spare"]]
        }
        let response = try await bench.ring.chat(AccountBench.request("openai:other"))
        #expect(response.attempts.map(\.model) == ["openai:other", "groq:third"])
    }

    @Test func vectorsAreMadeByAlias() async throws {
        let vector = ScriptedTransport.Answer.json(#"{"data":[{"embedding":[0.5]}]}"#)
        let bench = try AccountBench(["example": vector, "other": vector], lockfile: AccountBench.lockfile)
        #expect(try await bench.ring.embed("a", model: "fast") == [0.5])
        #expect(try await bench.ring.embed(["a"], model: "fast", profile: "dev").vectors == [[0.5]])
        #expect(try bench.models == ["example", "other"])
        await #expect(throws: LLMError.self) { try await bench.ring.embed("a", model: "quick") }
    }

    @Test func aBindIsSeenByTheNextCall() async throws {
        let bench = try Self.bench()
        _ = try await bench.ring.chat(AccountBench.request("fast"))
        try bench.ring.bind("fast", to: ["openai:other"])
        _ = try await bench.ring.chat(AccountBench.request("fast"))
        try bench.ring.bind("fast", to: ["groq:third"], profile: "dev")
        _ = try await bench.ring.chat(AccountBench.request("fast"))
        #expect(try bench.models == ["example", "other", "other"])
        #expect(try bench.ring.unbind("fast") && !bench.ring.unbind("fast"))
        await #expect(throws: LLMError.self) { try await bench.ring.chat(AccountBench.request("fast")) }
        #expect(try bench.ring.resolveAlias("fast", profile: "dev") == ["groq:third"])
    }

    @Test func whoAsksWhileOthersBindSeesOneOfTheTwo() async throws {
        let bench = try Self.bench()
        let seen = try await withThrowingTaskGroup(of: [String].self) { group in
            for index in 0..<60 {
                group.addTask {
                    if index % 10 == 5 { try bench.ring.bind("spare", to: ["openai:v\(index)"]) }
                    return try bench.ring.resolveAlias("spare")
                }
            }
            return try await group.reduce(into: Set<[String]>()) { $0.insert($1) }
        }
        let bound = Set((0..<60).filter { $0 % 10 == 5 }.map { ["openai:v\($0)"] })
        #expect(seen.isSubset(of: bound.union([["groq:third"]])) && !seen.isDisjoint(with: bound))
        // What is kept is what the file says.
        let last = try bench.ring.resolveAlias("spare")
        bench.ring.reloadLockfile()
        #expect(try bench.ring.resolveAlias("spare") == last && bound.contains(last))
    }

    @Test func findingsGrowOldByTheRingsClock() throws {
        let bench = try Self.bench()
        #expect(try bench.ring.resolveAlias("fast") == ["openai:example", "groq:third"])
        bench.scripted.clock.advance(by: .seconds(3600))
        #expect(try bench.ring.resolveAlias("fast") == ["openai:example", "groq:third"])
    }

    @Test func anUnknownAliasHasItsNearestNeighbour() async throws {
        let bench = try Self.bench()
        let error = await #expect(throws: LLMError.self) { try await bench.ring.chat(AccountBench.request("fats")) }
        #expect(error?.code == .configuration && bench.sent == 0)
        #expect(error?.message.contains("there is no alias 'fats'") == true)
        #expect(error?.message.contains("'fast'") == true)
        await #expect(throws: LLMError.self) { try await bench.ring.chatStream(AccountBench.request("fats")) }
    }

    @Test func theModelOfAProviderComesFromItsVariable() async throws {
        let bench = try AccountBench(["tiny": .json(ScriptedRing.whole)]) { configuration, _ in
            configuration.environment = ["MLX_MODEL_PATH": "tiny"]
            configuration.validation = .strict
            configuration.budgets = [Budget(1, allowsUnpriced: true)]
        }
        let response = try await bench.ring.chat(AccountBench.request("mlx:"))
        #expect(response.attempts.map(\.model) == ["mlx:tiny"])
        #expect(response.cost == Cost(model: "mlx:tiny", gap: .modelUnknown))
    }
}
