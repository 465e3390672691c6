import LLMRing
import LLMRingCore
import LLMRingHTTP
import LLMRingTesting
import Testing

/// What the usual call does not pay for: files that it does not need, tables that were read before.
struct CallPathTests {
    /// A model's call, whole and streamed, and its counts.
    private static func call(_ ring: LLMRing, _ model: String) async throws {
        _ = try await ring.chat(LLMRequest(model: model, "Hi"))
    }

    @Test func aModelReadsNoLockfile() async throws {
        let vector = #"{"data":[{"embedding":[0.5]}],"choices":[{"message":{"content":"Hi"},"finish_reason":"stop"}]}"#
        for lockfile in [nil, "this is broken"] {
            let bench = try AccountBench(["example": .json(vector)], lockfile: lockfile)
            try await Self.call(bench.ring, "openai:example")
            var request = AccountBench.request("openai:example", "openai:other")
            request.profile = "dev"
            _ = try await bench.ring.chat(request)
            _ = try bench.ring.preview(request)
            _ = try await bench.ring.embed("a", model: "openai:example")
            #expect(try bench.ring.resolveAlias("openai:any:thing") == ["openai:any:thing"])
            #expect(bench.sent == 3)
            let error = await #expect(throws: LLMError.self) { try await Self.call(bench.ring, "fast") }
            #expect(error?.code == .configuration && error?.message.contains("llmring.lock") == true)
            #expect(bench.sent == 3)
        }
    }

    @Test func theVariableOfTheLockfileIsNotLookedAtEither() async throws {
        let scripted = ScriptedRing(ScriptedTransport([.json(ScriptedRing.whole)])) {
            $0.environment = ["LLMRING_LOCKFILE_PATH": "/nowhere/llmring.lock", "LLMRING_PROFILE": "none"]
        }
        try await Self.call(scripted.ring, "openai:example")
        #expect(throws: LLMError.self) { try scripted.ring.aliases() }
    }

    @Test func aProvidersModelsAreReadOnceForAllCalls() async throws {
        let reads = Locked<[String: Int]>([:])
        let registry = ModelRegistry(
            RegistrySettings(),
            transport: ScriptedTransport([]),
            elapsed: { .zero },
            bundled: { provider in
                reads.withLock { $0[provider, default: 0] += 1 }
                return RegistrySample.file(version: 1, price: "1")
            }
        )
        var usage = Usage()
        (usage.inputTokens, usage.outputTokens) = (3, 2)
        let costs = try await withThrowingTaskGroup(of: Money?.self) { group in
            for index in 0..<200 {
                group.addTask { [usage] in
                    let model = try ModelReference(index % 2 == 0 ? "acme:m" : "acme:big")
                    _ = registry.knownModel(try ModelReference("other:m-\(index)"))
                    return registry.cost(of: usage, model: model).total
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(costs.allSatisfy { $0 == Money(1).perMillion(tokens: 3) + Money(10).perMillion(tokens: 2) })
        #expect(reads.withLock { $0 } == ["acme": 1, "other": 1])
    }

    @Test func whatWasLookedUpIsForgottenWithANewFile() async throws {
        let sample = RegistrySample { _ in .json(RegistrySample.file(version: 2, price: "2")) }
        let model = try ModelReference("acme:m")
        #expect(sample.registry.knownModel(model)?.prices.prices[.input] == 1)
        #expect(sample.registry.knownModel(try ModelReference("acme:v2")) == nil)
        try await sample.registry.refresh("acme")
        #expect(sample.registry.knownModel(model)?.prices.prices[.input] == 2)
        #expect(sample.registry.knownModel(try ModelReference("acme:v2")) != nil)
    }

    @Test func moreModelsThanAreKeptAreFoundAllTheSame() throws {
        let sample = RegistrySample(url: nil) { _ in .json("") }
        for index in 0..<2500 {
            #expect(sample.registry.knownModel(try ModelReference("acme:x\(index)")) == nil)
            if index % 500 == 0 { #expect(sample.registry.knownModel(try ModelReference("acme:m"))?.name == "m") }
        }
    }

    /// Answers each chat by itself.
    private struct Keeping: Middleware {
        /// The answer.
        let answer: LLMResponse

        func before(_ call: inout CallContext) async throws -> LLMResponse? { answer }
    }

    @Test func anAnswerOfMiddlewareCostsNothing() async throws {
        var kept = LLMResponse(provider: "cache")
        kept.parts = [.text("kept")]
        kept.usage = Usage()
        kept.usage?.inputTokens = 1_000_000
        let bench = try AccountBench(lockfile: AccountBench.lockfile) { [kept] configuration, path in
            configuration.middleware = [Keeping(answer: kept)]
            configuration.ledgerPath = "\(path)/ledger.jsonl"
            configuration.budgets = [Budget(0.000001)]
            configuration.validation = .strict
        }
        for model in ["openai:example", "fast", "no-such-alias"] {
            let response = try await bench.ring.chat(AccountBench.request(model))
            #expect(response.content == "kept" && response.cost == nil)
            let stream = try await bench.ring.chatStream(AccountBench.request(model))
            #expect(try await stream.response.content == "kept")
            _ = try await bench.ring.chatStream(AccountBench.request(model))
        }
        #expect(bench.sent == 0 && bench.ring.spending == SpendTotals())
        #expect(bench.ring.remainingBudgets.map(\.left) == [0.000001])
        #expect(FileBytes.read("\(bench.path)/ledger.jsonl") == nil)
    }

    @Test func vectorsAreCountedButNotHeldBackAndRawCallsAreNeither() async throws {
        let vector = ScriptedTransport.Answer.json(#"{"data":[{"embedding":[0.5]}],"usage":{"prompt_tokens":4}}"#)
        let bench = try AccountBench(["example": vector]) { configuration, path in
            configuration.budgets = [Budget(0.000001)]
            configuration.ledgerPath = "\(path)/ledger.jsonl"
        }
        _ = try await bench.ring.embed("a", model: "openai:example")
        _ = try await bench.ring.call("openai", "embeddings", body: ["model": "example", "input": "a"])
        #expect(bench.sent == 2 && bench.ring.spending.all.calls == 1)
        #expect(bench.ring.spending.all.cost == 0.00004)
        #expect(bench.ring.remainingBudgets.map(\.left) == [0.000001])
        #expect(FileBytes.read("\(bench.path)/ledger.jsonl")?.count { $0 == 0x0A } == 1)
    }

    @Test func middlewareSeesTheCostAndTheAlias() async throws {
        let costs = Locked<[String]>([])
        let watch = Watching { response in
            costs.withLock { $0.append("\(response.alias ?? "none") \(response.cost?.total?.description ?? "none")") }
        }
        let answers: [String: ScriptedTransport.Answer] = [
            "example": .json(ScriptedRing.whole), "third": .events(ScriptedRing.events),
        ]
        let bench = try AccountBench(answers, lockfile: AccountBench.lockfile) { configuration, _ in
            configuration.middleware = [watch]
        }
        _ = try await bench.ring.chat(AccountBench.request("fast"))
        _ = try await bench.ring.chatStream(AccountBench.request("spare")).response
        #expect(costs.withLock { $0 } == ["fast 0.00023", "spare 0.000005"])
        #expect(bench.ring.spending.byAlias.mapValues(\.calls) == ["fast": 1, "spare": 1])
    }

    /// Watches answers.
    private struct Watching: Middleware {
        /// Takes each.
        let see: @Sendable (LLMResponse) -> Void

        func after(_ response: inout LLMResponse, of call: CallContext) async throws { see(response) }
    }
}
