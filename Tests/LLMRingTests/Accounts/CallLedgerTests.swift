import LLMRing
import LLMRingCore
import LLMRingTesting
import Testing

/// The ledger of a ring: what is written of calls, and what never is.
struct CallLedgerTests {
    /// A bench with a ledger.
    private static func bench(
        _ answers: [String: ScriptedTransport.Answer],
        _ ledger: String = "ledger.jsonl"
    ) throws -> AccountBench {
        try AccountBench(answers, lockfile: AccountBench.lockfile) { configuration, path in
            configuration.ledgerPath = "\(path)/\(ledger)"
            configuration.origin = "tests"
        }
    }

    /// The ledger of a bench.
    private static func store(_ bench: AccountBench) -> LedgerStore {
        LedgerStore(path: "\(bench.path)/ledger.jsonl")
    }

    /// The records in the ledger of a bench.
    private static func records(_ bench: AccountBench) throws -> [UsageRecord] {
        var records: [UsageRecord] = []
        #expect(try store(bench).read { records.append($0) } == 0)
        return records
    }

    @Test func eachChatHasALine() async throws {
        let bench = try Self.bench([
            "example": .json(ScriptedRing.whole), "third": .events(ScriptedRing.events),
            "other": ScriptedRing.failure(500),
        ])
        let whole = try await bench.ring.chat(AccountBench.request("fast"))
        _ = try await bench.ring.chatStream(AccountBench.request("openai:other", "spare")).response
        await #expect(throws: LLMError.self) { try await bench.ring.chat(AccountBench.request("openai:other")) }
        let records = try Self.records(bench)
        try #require(records.count == 2)
        #expect(records.map(\.model) == ["example", "third"] && records.map(\.provider) == ["openai", "groq"])
        #expect(records.map(\.alias) == ["fast", nil] && records.map(\.profile) == ["default", nil])
        #expect(records[0].lockDigest == (try bench.ring.lockfile().digest) && records[1].lockDigest == nil)
        #expect(records.map(\.attempts) == [1, 2])
        #expect(records[0].usage == whole.usage)
        #expect(records.map(\.cost.total) == [AccountBench.price(10, 100).description, "0.000005"])
        #expect(records[0].cost.parts == ["input": "0.00003", "output": "0.0002"])
        #expect(records.allSatisfy { $0.finishReason == "stop" && $0.requestID == "c1" && $0.origin == "tests" })
        let found = try Self.store(bench).verify()
        #expect(found.records == 2 && found.fault == nil && found.isIntact == found.canCheckHashes)
    }

    @Test func vectorsHaveALine() async throws {
        let vectors =
            #"{"data": [{"index": 0, "embedding": [1, 2]}], "usage": {"prompt_tokens": 7, "total_tokens": 7}}"#
        let bench = try Self.bench(["example": .json(vectors)])
        try bench.ring.bind("vectors", to: ["openai:example"])
        let response = try await bench.ring.embed(["a text"], model: "vectors")
        #expect(response.warnings.isEmpty)
        let record = try #require(try Self.records(bench).first)
        #expect(record.alias == "vectors" && record.model == "example" && record.origin == "tests")
        #expect(record.usage.inputTokens == 7 && record.usage.outputTokens == 0)
        #expect(record.cost.total == "0.00007")
        #expect(bench.ring.spending.byAlias["vectors"]?.cost.description == record.cost.total)
    }

    @Test func theProfileIsTheOneThatCounted() async throws {
        let bench = try Self.bench(AccountBench.good)
        var request = AccountBench.request("fast")
        request.profile = "dev"
        _ = try await bench.ring.chat(request)
        try bench.ring.bind("fast", to: ["groq:third"], profile: "dev")
        _ = try await bench.ring.chat(request)
        let records = try Self.records(bench)
        #expect(records.map(\.profile) == ["dev", "dev"] && records.map(\.model) == ["other", "third"])
        #expect(records[1].lockDigest == (try bench.ring.lockfile().digest))
        #expect(records[0].lockDigest != records[1].lockDigest)
    }

    @Test func whatIsPaidForOfBrokenAnswersHasALine() async throws {
        let bench = try Self.bench(["paced": CallCostTests.broken(after: 3)])
        let stream = try await bench.ring.chatStream(AccountBench.request("anthropic:paced"))
        await #expect(throws: LLMError.self) { try await stream.response }
        let record = try #require(try Self.records(bench).first)
        #expect(record.usage.inputTokens == 40 && record.finishReason == nil)
        #expect(record.cost.total == bench.ring.spending.all.cost.description)
    }

    @Test func aCostThatIsNotKnownSaysWhy() async throws {
        let bench = try Self.bench(["unheard": .json(ScriptedRing.whole)])
        _ = try await bench.ring.chat(AccountBench.request("openai:unheard"))
        let record = try #require(try Self.records(bench).first)
        #expect(record.cost.total == nil && record.cost.unknownReason == "the registry does not have the model")
    }

    @Test(arguments: [false, true])
    func aLedgerThatCannotBeWrittenIsAWarning(_ streamed: Bool) async throws {
        let good = AccountBench.answer(streamed: streamed)
        // The lockfile is no folder.
        let bench = try Self.bench(["example": good], "llmring.lock/ledger.jsonl")
        let request = AccountBench.request("openai:example")
        let response = try await bench.response(request, streamed: streamed)
        #expect(response.content == "Hello!" && response.cost?.total != nil)
        #expect(response.warnings.map(\.setting) == ["ledger"])
        #expect(response.warnings.first?.message.hasPrefix("the call was not kept: ") == true)
    }

    @Test func neitherPromptsNorAnswersNorKeysAreWritten() async throws {
        let bench = try Self.bench(["example": .json(ScriptedRing.whole)])
        var request = AccountBench.request("openai:example")
        request.messages = [.system("be a pirate"), .user("a secret plan")]
        request.extraParameters = ["user": "ann"]
        _ = try await bench.ring.chat(request)
        let folder = try #require(FileBytes.read("\(bench.path)/ledger.jsonl"))
        let text = String(decoding: folder, as: UTF8.self)
        #expect(text.contains("example"))
        for secret in ["pirate", "secret", "Hello!", "test-key", "ann"] { #expect(!text.contains(secret)) }
    }

    @Test func manyCallsAtOnceKeepTheChain() async throws {
        let bench = try Self.bench(AccountBench.good)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for index in 0..<40 {
                group.addTask { _ = try await bench.ring.chat(AccountBench.request(index % 2 == 0 ? "fast" : "spare")) }
            }
            try await group.waitForAll()
        }
        let found = try Self.store(bench).verify()
        #expect(found.records == 40 && found.fault == nil)
        #expect(bench.ring.spending.all.calls == 40)
        #expect(Set(try Self.records(bench).map(\.id)).count == 40)
    }

    @Test func withoutAPathNothingIsWritten() async throws {
        let bench = try AccountBench(AccountBench.good, lockfile: AccountBench.lockfile)
        _ = try await bench.ring.chat(AccountBench.request("fast"))
        #expect(FileBytes.read("\(bench.path)/ledger.jsonl") == nil)
    }
}
