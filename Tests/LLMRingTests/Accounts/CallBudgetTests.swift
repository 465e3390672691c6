import LLMRing
import LLMRingCore
import LLMRingHTTP
import LLMRingTesting
import Testing

/// Budgets: what they refuse before it is sent, what they set aside, and what they get back.
struct CallBudgetTests {
    /// The price of the usual answer with the first model.
    private static let price = AccountBench.price(10, 100)

    /// A bench with one budget.
    private static func bench(
        _ budget: Budget,
        _ answers: [String: ScriptedTransport.Answer] = AccountBench.good,
        _ change: (inout LLMRing.Configuration) -> Void = { _ in }
    ) throws -> AccountBench {
        try AccountBench(answers, lockfile: AccountBench.lockfile) { configuration, _ in
            configuration.budgets = [budget]
            change(&configuration)
        }
    }

    /// What the only budget leaves.
    private static func left(_ bench: AccountBench) throws -> Money {
        try #require(bench.ring.remainingBudgets.first).left
    }

    /// Expects that a request is refused before it is sent, whole and streamed.
    private static func expectRefusal(of request: LLMRequest, by bench: AccountBench) async throws {
        let sent = bench.sent
        let left = bench.ring.remainingBudgets.map(\.left)
        let error = await #expect(throws: LLMError.self) { try await bench.ring.chat(request) }
        #expect(error?.code == .budget)
        let second = await #expect(throws: LLMError.self) { try await bench.ring.chatStream(request) }
        #expect(second?.code == .budget)
        #expect(bench.sent == sent && bench.ring.remainingBudgets.map(\.left) == left)
    }

    @Test func aCallThatCouldExceedIsNotSent() async throws {
        // A thousand tokens of the answer may cost a tenth of a dollar.
        let bench = try Self.bench(Budget(0.05))
        try await Self.expectRefusal(of: AccountBench.request("openai:example"), by: bench)
        try await Self.expectRefusal(of: AccountBench.request("fast"), by: bench)
        var short = AccountBench.request("openai:example")
        short.maxOutputTokens = 100
        #expect(try await bench.ring.chat(short).cost?.total == Self.price)
        #expect(try Self.left(bench) == 0.05 - Self.price)
    }

    @Test(arguments: [false, true])
    func aCallOfUnknownCostIsMadeOnlyWhenAllowed(_ allowed: Bool) async throws {
        let answers: [String: ScriptedTransport.Answer] = ["unheard": .json(ScriptedRing.whole)]
        let bench = try Self.bench(Budget(1, allowsUnpriced: allowed), answers)
        let request = AccountBench.request("openai:unheard")
        guard allowed else { return try await Self.expectRefusal(of: request, by: bench) }
        #expect(try await bench.ring.chat(request).cost?.gap == .modelUnknown)
        #expect(try Self.left(bench) == 1)
    }

    @Test func theDearestOfAllModelsMustFit() async throws {
        let bench = try Self.bench(Budget(0.05))
        try await Self.expectRefusal(of: AccountBench.request("openai:other", "openai:example"), by: bench)
        let targeted = try Self.bench(Budget(0.05)) { $0.fallback.targets = [.contextLength: ["openai:example"]] }
        try await Self.expectRefusal(of: AccountBench.request("openai:other"), by: targeted)
        _ = try await bench.ring.chat(AccountBench.request("openai:other", "groq:third"))
        #expect(try Self.left(bench) == 0.05 - AccountBench.price(1, 10))
    }

    @Test func aModelsBudgetCountsItsOwnAnswers() async throws {
        let budget = Budget(0.2, for: .model("openai:other"))
        let bench = try Self.bench(budget)
        _ = try await bench.ring.chat(AccountBench.request("openai:other", "openai:example"))
        #expect(try Self.left(bench) == 0.2 - AccountBench.price(1, 10))
        _ = try await bench.ring.chat(AccountBench.request("openai:example", "openai:other"))
        #expect(try Self.left(bench) == 0.2 - AccountBench.price(1, 10))
        var failing = AccountBench.good
        failing["example"] = ScriptedRing.failure(500)
        let second = try Self.bench(budget, failing)
        _ = try await second.ring.chat(AccountBench.request("openai:example", "openai:other"))
        #expect(try Self.left(second) == 0.2 - AccountBench.price(1, 10))
    }

    @Test func anAliasHasItsOwnBudget() async throws {
        let bench = try Self.bench(Budget(0.05, for: .alias("fast")))
        try await Self.expectRefusal(of: AccountBench.request("fast"), by: bench)
        _ = try await bench.ring.chat(AccountBench.request("openai:example"))
        _ = try await bench.ring.chat(AccountBench.request("spare"))
        #expect(try Self.left(bench) == 0.05)
    }

    @Test func aDayBeginsAnew() async throws {
        let bench = try Self.bench(Budget(0.11, per: .day))
        _ = try await bench.ring.chat(AccountBench.request("openai:example"))
        let left = try Self.left(bench)
        #expect(left == 0.11 - Self.price)
        var long = AccountBench.request("openai:example")
        long.maxOutputTokens = 1095
        try await Self.expectRefusal(of: long, by: bench)
        bench.passDay()
        #expect(try Self.left(bench) == 0.11)
        _ = try await bench.ring.chat(long)
        #expect(try Self.left(bench) == left)
        #expect(bench.ring.spending.all.cost == Self.price + Self.price)
    }

    /// What ends a call without an answer.
    enum End: CaseIterable { case failure, cancellation, wrongSchema, unread }

    @Test(arguments: End.allCases, [false, true])
    func whatWasSetAsideIsFreeAgain(_ end: End, _ streamed: Bool) async throws {
        let gate = Gate()
        var waiting = ScriptedTransport.Answer.events([])
        waiting.gate = gate
        let answers = ["example": end == .failure ? ScriptedRing.failure(500) : waiting]
        let bench = try Self.bench(Budget(0.15), answers)
        var request = AccountBench.request("openai:example")
        if end == .wrongSchema { request.responseFormat = .jsonSchema(OutputSchema(schema: ["type": 7])) }
        if end == .unread { request.extraParameters = ["messages": 1] }
        let task = Task { [request] in
            if streamed { _ = try await bench.ring.chatStream(request) } else { _ = try await bench.ring.chat(request) }
        }
        if end == .cancellation {
            while bench.sent == 0 { await Task.yield() }
            #expect(try Self.left(bench) < 0.06)
            task.cancel()
        }
        gate.open()
        await #expect(throws: (any Error).self) { try await task.value }
        #expect(try Self.left(bench) == 0.15)
        #expect(bench.ring.spending == SpendTotals())
    }

    @Test func aStreamThatIsLeftCountsWhatHadCome() async throws {
        let bench = try Self.bench(Budget(0.5), ["paced": .events(CallCostTests.paced)])
        let request = AccountBench.request("anthropic:paced")
        let stream = try await bench.ring.chatStream(request)
        for try await event in stream where event.isContent { break }
        // Thirty letters are eight tokens, though the provider has counted one so far.
        let left = 0.5 - Money(10).perMillion(tokens: 40) - Money(100).perMillion(tokens: 8)
        #expect(try Self.left(bench) == left)
        #expect(bench.ring.spending.all.cost == Money(10).perMillion(tokens: 40) + Money(100).perMillion(tokens: 1))
    }

    @Test func withoutCountsWhatHadComeIsEstimated() async throws {
        let bench = try Self.bench(Budget(0.5), ["example": .events(ScriptedRing.events)])
        let stream = try await bench.ring.chatStream(AccountBench.request("openai:example"))
        for try await event in stream where event.isContent { break }
        let spent = 0.5 - (try Self.left(bench))
        #expect(spent > .zero && spent < 0.001)
        #expect(bench.ring.spending.all.unpricedCalls == 1)
    }

    @Test func manyCallsAtOnceStayWithinABudget() async throws {
        // Each may cost a bit more than a tenth of a dollar, and three fit.
        let gate = Gate()
        var answer = ScriptedTransport.Answer.json(ScriptedRing.whole)
        answer.gate = gate
        let bench = try Self.bench(Budget(0.35), ["example": answer])
        let ends = await withTaskGroup(of: LLMError.Code?.self) { group in
            for _ in 0..<20 {
                group.addTask {
                    do {
                        _ = try await bench.ring.chat(AccountBench.request("openai:example"))
                        return nil
                    } catch {
                        return (error as? LLMError)?.code
                    }
                }
            }
            var ends: [LLMError.Code?] = []
            for await end in group {
                ends.append(end)
                if ends.count == 17 { gate.open() }
            }
            return ends
        }
        #expect(ends.filter { $0 == nil }.count == 3 && ends.filter { $0 == .budget }.count == 17)
        #expect(bench.sent == 3)
        #expect(try Self.left(bench) == 0.35 - Self.price - Self.price - Self.price)
    }

    @Test func estimatesAreThoseThatBudgetsGoBy() async throws {
        let bench = try Self.bench(Budget(1))
        try await bench.ring.modelRegistry.refresh("openai")
        let estimate = try bench.ring.estimateCost(of: AccountBench.request("fast"))
        #expect(estimate.model == "openai:example" && estimate.maxOutputTokens == 1000)
        let exact = try #require(estimate.maximum.total)
        let enough = try Self.bench(Budget(exact))
        _ = try await enough.ring.chat(AccountBench.request("openai:example"))
        let short = try Self.bench(Budget(exact - 0.000001))
        try await Self.expectRefusal(of: AccountBench.request("openai:example"), by: short)
    }
}
