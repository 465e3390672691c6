import LLMRing
import LLMRingCore
import LLMRingHTTP
import LLMRingTesting
import Testing

/// The registry's cache on disk: it outlives the process, and damage to it does no harm.
struct RegistryDiskTests {
    /// An answer with a file and its mark.
    private static let answer: ScriptedTransport.Answer = {
        var answer = ScriptedTransport.Answer.json(RegistrySample.file(version: 2, price: "2"))
        answer.headers["etag"] = "\"two\""
        return answer
    }()

    @Test func nextProcessFindsWhatTheLastOneFetched() async throws {
        let folder = ScratchFolder()
        let first = RegistrySample(folder: "\(folder.path)") { _ in Self.answer }
        #expect(try await first.price() == 2)
        #expect(folder.names.count == 1)
        let second = RegistrySample(folder: folder.path, time: 1_086_399) { _ in Self.answer }
        #expect(try await second.price() == 2)
        #expect(second.transport.requests.isEmpty)
        #expect(second.registry.status(of: "acme").origin == .cached)
        #expect(second.registry.status(of: "acme").age == .seconds(86_399))
    }

    @Test(arguments: [1_086_400, 999_999])
    func whatIsOldOrFromTheFutureIsConfirmed(_ time: Int) async throws {
        let folder = ScratchFolder()
        let first = RegistrySample(folder: folder.path) { _ in Self.answer }
        #expect(try await first.price() == 2)
        let second = RegistrySample(folder: folder.path, time: time) { _ in ScriptedTransport.Answer(status: 304) }
        #expect(try await second.price() == 2)
        #expect(second.transport.requests.map(RegistrySample.mark) == ["\"two\""])
        #expect(second.registry.status(of: "acme").age == .zero)
        let third = RegistrySample(folder: folder.path, time: time + 10) { _ in Self.answer }
        #expect(try await third.price() == 2)
        #expect(third.transport.requests.isEmpty)
    }

    @Test func refreshAsksHoweverYoungItIs() async throws {
        let folder = ScratchFolder()
        let first = RegistrySample(folder: folder.path) { _ in Self.answer }
        #expect(try await first.price() == 2)
        let newer = ScriptedTransport.Answer.json(RegistrySample.file(version: 3, price: "3"))
        let second = RegistrySample(folder: folder.path) { _ in newer }
        let state = try await second.registry.refresh("acme")
        #expect(state.version == 3 && state.origin == .remote)
        #expect(try await second.price() == 3)
    }

    @Test func staleFileCountsWhenTheRegistryIsDown() async throws {
        let folder = ScratchFolder()
        let first = RegistrySample(folder: folder.path) { _ in Self.answer }
        #expect(try await first.price() == 2)
        let second = RegistrySample(folder: folder.path, time: 9_000_000) { _ in
            throw LLMError(.connection, "no route")
        }
        #expect(try await second.price() == 2)
        #expect(second.registry.status(of: "acme").origin == .stale)
    }

    @Test func otherAddressHasItsOwnFile() async throws {
        let folder = ScratchFolder()
        let first = RegistrySample(folder: folder.path) { _ in Self.answer }
        #expect(try await first.price() == 2)
        let second = RegistrySample(url: "https://other.example", folder: folder.path) { _ in
            .json(RegistrySample.file(version: 4, price: "4"))
        }
        #expect(try await second.price() == 4)
        #expect(folder.names.count == 2)
    }

    @Test func archivesCountForEver() async throws {
        let folder = ScratchFolder()
        let first = RegistrySample(folder: folder.path, pins: ["acme": 2]) { _ in Self.answer }
        #expect(try await first.price() == 2)
        let second = RegistrySample(folder: folder.path, pins: ["acme": 2], time: 90_000_000) { _ in
            throw LLMError(.connection, "no route")
        }
        #expect(try await second.price() == 2)
        #expect(second.transport.requests.isEmpty)
    }

    @Test func fileCutAnywhereIsFetchedAgain() async throws {
        let folder = ScratchFolder()
        let first = RegistrySample(folder: folder.path) { _ in Self.answer }
        #expect(try await first.price() == 2)
        let name = try #require(folder.names.first)
        guard case .success(let whole) = FileReader.read("\(folder.path)/\(name)") else {
            Issue.record("there is no file to cut")
            return
        }
        for length in stride(from: 0, to: whole.count, by: 7) {
            folder.write(String(decoding: whole[..<length], as: UTF8.self), to: name)
            let next = RegistrySample(folder: folder.path) { _ in .json(RegistrySample.file(version: 3, price: "3")) }
            #expect(try await next.price() == 3, "cut at \(length)")
            #expect(next.transport.requests.map(RegistrySample.mark) == [nil])
        }
        #expect(folder.names == [name], "no draft is left")
    }

    @Test func folderThatCannotBeMadeDoesNoHarm() async throws {
        let folder = ScratchFolder()
        folder.write("", to: "file")
        let sample = RegistrySample(folder: "\(folder.path)/file/below") { _ in Self.answer }
        #expect(try await sample.price() == 2)
    }

    @Test func filesOfThisMachineAreReadWithoutATransport() async throws {
        let folder = ScratchFolder()
        let base = "file://\(folder.path)"
        let missing = RegistrySample(url: base) { _ in Self.answer }
        await #expect { try await missing.registry.refresh("acme") } throws: { error in
            (error as? LLMError)?.message.contains("/acme/models.json") == true
        }
        #expect(try await missing.price() == 1)
        folder.makeFolder("acme")
        folder.write(RegistrySample.file(version: 6, price: "6"), to: "acme/models.json")
        let sample = RegistrySample(url: base, folder: "\(folder.path)/cache") { _ in Self.answer }
        #expect(try await sample.price() == 6)
        #expect(sample.registry.status(of: "acme").origin == .remote)
        folder.write(RegistrySample.file(version: 7, price: "7"), to: "acme/models.json")
        #expect(try await sample.price() == 6)
        #expect(try await sample.registry.refresh("acme").version == 7)
        #expect(sample.transport.requests.isEmpty)
        #expect(folder.names == ["acme"], "what is on this machine needs no cache")
        #expect(missing.transport.requests.isEmpty)
    }
}
