import LLMRing
import LLMRingCore
import Testing

/// The aliases of a ring.
struct AliasBookTests {
    /// A book of a folder.
    private func book(
        _ folder: TemporaryFolder,
        _ variables: [String: String] = [:],
        packages: [String: LockfileSource] = [:]
    ) -> AliasBook {
        AliasBook(packages: packages, folder: folder.path) { variables[$0] }
    }

    /// The models behind a name, in one text.
    private func models(_ book: AliasBook, _ name: String, _ profile: String? = nil) throws -> String {
        try book.resolve(name, profile: profile, now: .zero) { $0 == "lib" ? .unknown : .ready }.candidates
            .map(\.description).joined(separator: " ")
    }

    @Test func profilesAreChosenInOrder() throws {
        try TemporaryFolder.with { folder in
            try folder.write(LockfileSamples.handmade, "llmring.lock")
            #expect(try models(book(folder), "assistant") == "acme:large other:big")
            let dev = book(folder, ["LLMRING_PROFILE": "dev"])
            #expect(try models(dev, "assistant") == "acme:small other:mini")
            #expect(try models(dev, "assistant", "default") == "acme:large other:big")
            #expect(try dev.profileName() == "dev" && dev.profileName("x") == "x")
        }
    }

    @Test func aChangeIsSeenAtOnce() throws {
        try TemporaryFolder.with { folder in
            try folder.write(LockfileSamples.handmade, "llmring.lock")
            let book = book(folder, ["LLMRING_PROFILE": "dev"])
            #expect(try models(book, "assistant") == "acme:small other:mini")
            try book.update { try $0.bind("assistant", to: ["x:y"], profile: $1) }
            #expect(try models(book, "assistant") == "x:y")
            #expect(try models(book, "assistant", "default") == "acme:large other:big")
            #expect(try book.update(profile: "dev") { try $0.unbind("assistant", profile: $1) })
            #expect(try models(book, "assistant") == "acme:large other:big")
        }
    }

    @Test func findingsAreKeptUntilTheyAreOld() throws {
        try TemporaryFolder.with { folder in
            try folder.write(LockfileSamples.handmade, "llmring.lock")
            let book = book(folder)
            var asked = 0
            for (seconds, expected) in [(0, 2), (3599, 2), (3600, 4)] {
                _ = try book.resolve("assistant", now: .seconds(seconds)) { _ in
                    asked += 1
                    return .ready
                }
                #expect(asked == expected)
            }
        }
    }

    @Test func whatOthersWriteIsSeenAfterAReload() throws {
        try TemporaryFolder.with { folder in
            try folder.write(LockfileSamples.handmade, "llmring.lock")
            let book = book(folder)
            #expect(try models(book, "assistant") == "acme:large other:big")
            try folder.write("[[bindings]]\nalias = 'assistant'\nmodels = 'x:y'\n", "llmring.lock")
            #expect(try models(book, "assistant") == "acme:large other:big")
            book.reload()
            #expect(try models(book, "assistant") == "x:y")
        }
    }

    @Test func modelsNeedNoLockfile() throws {
        try TemporaryFolder.with { folder in
            try folder.write("broken", "llmring.lock")
            let book = book(folder)
            #expect(try models(book, "acme:a:b") == "acme:a:b")
            #expect(throws: LLMError.self) { try models(book, "fast") }
            #expect(throws: LLMError.self) { try models(book, "lib:quick") }
        }
    }

    @Test func packagesAreRead() throws {
        try TemporaryFolder.with { folder in
            try folder.write("extends.packages = ['lib']\n", "llmring.lock")
            let library = Array("[[bindings]]\nalias = 'quick'\nmodels = 'x:y'\n".utf8)
            let book = book(folder, packages: ["lib": .embedded(library)])
            #expect(try models(book, "lib:quick") == "x:y")
            #expect(try book.hasAlias("lib:quick") && !book.hasAlias("quick"))
        }
    }

    @Test func manyThreadsSeeOneOfTheTwo() async throws {
        let folder = try TemporaryFolder.make()
        defer { folder.remove() }
        try folder.write(LockfileSamples.handmade, "llmring.lock")
        let book = book(folder)
        let seen = try await withThrowingTaskGroup(of: String.self) { group in
            for index in 0..<50 {
                group.addTask {
                    if index == 25 { try book.update { try $0.bind("assistant", to: ["x:y"], profile: $1) } }
                    return try models(book, "assistant")
                }
            }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(seen.isSubset(of: ["acme:large other:big", "x:y"]) && seen.contains("x:y"))
        #expect(try models(book, "assistant") == "x:y")
    }
}
