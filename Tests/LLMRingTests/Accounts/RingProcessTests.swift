import LLMRingCore
import Testing

@testable import LLMRing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

#if os(Linux) || os(macOS)
/// Lockfiles and ledgers that several processes share, and processes that are killed.
@Suite(.timeLimit(.minutes(5)))
struct RingProcessTests {
    /// A ring whose lockfile and ledger are in a folder.
    private static func ring(_ folder: String) -> LLMRing {
        var configuration = LLMRing.Configuration()
        configuration.environment = [:]
        configuration.lockfile = .path("\(folder)/llmring.lock")
        return LLMRing(configuration)
    }

    @Test func bindsOfEightProcessesLoseNone() async throws {
        let folder = try LedgerFolder()
        try folder.write("llmring.lock", Array(LockfileSamples.handmade.utf8))
        let path = folder.path
        await withTaskGroup(of: Void.self) { group in
            for writer in 0..<8 {
                group.addTask {
                    await #expect(processExitsWith: .success) { [path = path as String, writer = writer as Int] in
                        let ring = Self.ring(path)
                        for index in 0..<5 { try ring.bind("a\(writer)-\(index)", to: ["openai:m\(index)"]) }
                    }
                }
            }
        }
        let ring = Self.ring(path)
        for writer in 0..<8 {
            for index in 0..<5 {
                let binding = try ring.aliases().first { $0.alias == "a\(writer)-\(index)" }
                #expect(binding?.models == ["openai:m\(index)"])
            }
        }
        // What people wrote is still there.
        let text = try #require(FileBytes.read("\(path)/llmring.lock"))
        #expect(String(decoding: text, as: UTF8.self).contains("# Cheap is enough here."))
    }

    @Test(arguments: AtomicFile.Step.allCases.indices)
    func aKilledWriterLeavesTheOldOrTheNewFile(_ step: Int) async throws {
        let folder = try LedgerFolder()
        try folder.write("llmring.lock", Array(LockfileSamples.written.utf8))
        let path = "\(folder.path)/llmring.lock"
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String, step = step as Int] in
            var store = LockfileStore(path: path)
            store.reached = { if $0 == AtomicFile.Step.allCases[step] { kill(getpid(), SIGKILL) } }
            try store.update { try $0.bind("new", to: ["p:m"]) }
        }
        let isNew = AtomicFile.Step.allCases[step] == .renamed
        #expect((folder.bytes("llmring.lock") == Array(LockfileSamples.written.utf8)) == !isNew)
        // The lock went with the process.
        try LockfileStore(path: path).update { try $0.bind("next", to: ["p:m"]) }
        let aliases = try LockfileStore(path: path).load().aliases().map(\.alias)
        #expect(aliases.contains("next") && aliases.contains("fast") && aliases.contains("new") == isNew)
    }

    /// How long writers live, in millionths of a second.
    static let lives: [UInt32] = [300, 1_000, 3_000, 7_000, 15_000, 40_000, 90_000]

    @Test(arguments: lives)
    func aWriterThatDiesAtAnyMomentLeavesWholeFiles(_ life: UInt32) async throws {
        let folder = try LedgerFolder()
        try folder.write("llmring.lock", Array(LockfileSamples.written.utf8))
        await #expect(processExitsWith: .signal(SIGALRM)) { [path = folder.path as String, life = life as UInt32] in
            let lockfile = LockfileStore(path: "\(path)/llmring.lock")
            let ledger = LedgerStore(path: "\(path)/ledger.jsonl")
            ualarm(life, 0)
            for number in 0... {
                try lockfile.update { try $0.bind("new\(number)", to: ["p:m"]) }
                try ledger.append(SampleRecords.record(number))
            }
        }
        let store = LockfileStore(path: folder.file("llmring.lock"))
        let before = try store.load().aliases().map(\.alias)
        #expect(before == ["fast", "deep"] + (0..<(before.count - 2)).map { "new\($0)" })
        try store.update { try $0.bind("next", to: ["p:m"]) }
        #expect(try store.load().aliases().map(\.alias) == before + ["next"])
        let ledger = LedgerStore(path: folder.file("ledger.jsonl"))
        let kept = try ledger.verify()
        #expect(kept.fault == nil && (before.count - 3...before.count - 2).contains(kept.records))
        try ledger.append(SampleRecords.record(1000))
        let after = try ledger.verify()
        #expect(after.fault == nil && after.records >= kept.records + 1 && after.unfinishedBytes == 0)
    }

    @Test func aKilledCallerLeavesALedgerThatCanBeRead() async throws {
        let folder = try LedgerFolder()
        let path = "\(folder.path)/ledger.jsonl"
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
            let store = LedgerStore(path: path)
            for number in 0..<3 { try store.append(SampleRecords.record(number)) }
            // As if the fourth had been on its way to the disk.
            let file = try OpenFile(path, O_WRONLY | O_APPEND)
            try file.append(Array(#"{"id":"call_"#.utf8))
            kill(getpid(), SIGKILL)
        }
        let store = LedgerStore(path: path)
        #expect(try store.verify().records == 3 && store.verify().unfinishedBytes > 0)
        try store.append(SampleRecords.record(4))
        let found = try store.verify()
        #expect(found.records == 4 && found.fault == nil && found.unfinishedBytes == 0)
    }

    @Test func theFileOfVariablesCountsWhenAskedFor() async throws {
        let folder = try LedgerFolder()
        let path = folder.path
        let text = "OPENAI_API_KEY='from file'\nLLMRING_PROFILE=dev\nLLM_CLIENT_TIMEOUT=7\n"
        try folder.write(".env", Array(text.utf8))
        try folder.write("llmring.lock", Array(AccountBench.lockfile.utf8))
        await #expect(processExitsWith: .success) { [path = path as String] in
            precondition(chdir(path) == 0)
            setenv("OPENAI_API_KEY", "from process", 1)
            unsetenv("LLMRING_PROFILE")
            let ring = try LLMRing.fromEnvironment(dotenv: true)
            let variables = ring.configuration.environment ?? [:]
            precondition(variables["OPENAI_API_KEY"] == "from process")
            precondition(variables["LLMRING_PROFILE"] == "dev")
            let models = try ring.aliases().flatMap(\.models)
            precondition(models == ["openai:other"])
            let timeout = try ring.settings.get().timeout
            precondition(timeout == .seconds(7))
            let plain = try LLMRing.fromEnvironment()
            precondition(plain.configuration.environment == nil)
            let found = try plain.resolveAlias("fast")
            precondition(found == ["openai:example"])
            var given = LLMRing.Configuration()
            given.environment = [:]
            let closed = try LLMRing.fromEnvironment(dotenv: true, given)
            precondition(closed.configuration.environment?["OPENAI_API_KEY"] == "from file")
        }
    }

    @Test(arguments: ["LLM_CLIENT_TIMEOUT=soon\n", "1=x\n"])
    func aWrongFileOfVariablesIsAnError(_ text: String) async throws {
        let folder = try LedgerFolder()
        let path = folder.path
        try folder.write(".env", Array(text.utf8))
        await #expect(processExitsWith: .success) { [path = path as String] in
            precondition(chdir(path) == 0)
            do {
                _ = try LLMRing.fromEnvironment(dotenv: true)
                preconditionFailure("there was no error")
            } catch let error as LLMError {
                precondition(error.code == .configuration)
            }
        }
    }
}
#endif
