import Foundation
import LLMRingCore
import Synchronization
import Testing

@testable import LLMRing

/// Writers at the same time, and writes that break off.
struct LockfileWritingTests {
    /// The process ends here, for all that the file knows.
    private struct Crash: Error {}

    @Test(.timeLimit(.minutes(1)))
    func bindsAtTheSameTimeLoseNone() async throws {
        let folder = try TemporaryFolder.make()
        defer { folder.remove() }
        let path = folder.path
        let done = Atomic<Int>(0)
        let threads = (0..<8).map { writer in
            Thread {
                // Each write opens the folder anew, so that threads lock each other out as processes do.
                for index in 0..<5 {
                    // A failure shows as an alias that is missing.
                    try? LockfileStore(folder: path, variable: { _ in nil }).update {
                        try $0.bind("a\(writer)-\(index)", to: ["p:m"])
                    }
                }
                done.add(1, ordering: .sequentiallyConsistent)
            }
        }
        for thread in threads { thread.start() }
        while done.load(ordering: .sequentiallyConsistent) < 8 { await Task.yield() }
        let aliases = Set(try LockfileStore(folder: path, variable: { _ in nil }).load().aliases().map(\.alias))
        #expect(aliases.isSuperset(of: (0..<8).flatMap { writer in (0..<5).map { "a\(writer)-\($0)" } }))
        #expect(try folder.names == ["llmring.lock"])
    }

    @Test(arguments: AtomicFile.Step.allCases, [true, false])
    func aCrashLeavesTheOldOrTheNewFile(_ step: AtomicFile.Step, _ isThere: Bool) throws {
        try TemporaryFolder.with { folder in
            if isThere { try folder.write(LockfileSamples.written, "llmring.lock") }
            var store = try LockfileStore(folder: folder.path) { _ in nil }
            store.reached = { if $0 == step { throw Crash() } }
            #expect(throws: Crash.self) { try store.update { try $0.bind("new", to: ["p:m"]) } }
            let after = try LockfileStore(folder: folder.path) { _ in nil }
            #expect((try after.load().binding("new") != nil) == (step == .renamed))
            #expect((folder.read("llmring.lock") != nil) == (isThere || step == .renamed))
            if isThere, step != .renamed { #expect(folder.read("llmring.lock") == LockfileSamples.written) }
            // What lies beside it now is in no one's way, and goes with the next write.
            try after.update { try $0.bind("next", to: ["p:m"]) }
            #expect(try after.load().binding("next") != nil || after.origin == .bundled)
            #expect(folder.read("llmring.lock")?.contains("\"next\"") == true)
            #expect(try folder.names == ["llmring.lock"])
        }
    }

    @Test func readersSeeWholeFiles() throws {
        try TemporaryFolder.with { folder in
            try folder.write(LockfileSamples.written, "llmring.lock")
            var store = try LockfileStore(folder: folder.path) { _ in nil }
            let seen = Locked<[Int]>([])
            store.reached = { _ in
                let lockfile = try LockfileStore(folder: folder.path, variable: { _ in nil }).load()
                seen.withLock { $0.append(lockfile.aliases().count) }
            }
            try store.update { try $0.bind("new", to: ["p:m"]) }
            #expect(seen.withLock { $0 } == [2, 2, 2, 3])
        }
    }

    @Test func whatChangesNothingWritesNothing() throws {
        try TemporaryFolder.with { folder in
            try folder.write(LockfileSamples.written, "llmring.lock")
            var store = try LockfileStore(folder: folder.path) { _ in nil }
            store.reached = { _ in throw Crash() }
            try store.update { try $0.bind("deep", to: ["acme:large"]) }
            #expect(folder.read("llmring.lock") == LockfileSamples.written)
        }
    }
}
