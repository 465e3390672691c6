import LLMRing
import LLMRingCore
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Which file is read, and how it is written.
struct LockfileStoreTests {
    /// A lockfile that binds one alias.
    private static func lockfile(_ alias: String) -> String {
        "[profiles.default]\nname = \"default\"\n\n[[profiles.default.bindings]]\nalias = \"\(alias)\"\nmodels = [\"p:m\"]\n"
    }

    @Test func filesAreFoundInOrder() throws {
        try TemporaryFolder.with { folder in
            for name in ["argument", "environment"] { try folder.write(Self.lockfile(name), name) }
            let variables = ["LLMRING_LOCKFILE_PATH": folder.file("environment")]
            func found(_ source: LockfileSource, _ variables: [String: String]) throws -> (LockfileStore.Origin, String)
            {
                let store = try LockfileStore(source, folder: folder.path) { variables[$0] }
                return (store.origin, try #require(try store.load().aliases().first).alias)
            }
            #expect(try found(.standard, [:]) == (.bundled, "fast"))
            try folder.write(Self.lockfile("folder"), "llmring.lock")
            #expect(try found(.standard, [:]) == (.folder, "folder"))
            #expect(try found(.standard, ["LLMRING_LOCKFILE_PATH": ""]) == (.folder, "folder"))
            #expect(try found(.standard, variables) == (.environment, "environment"))
            #expect(try found(.path(folder.file("argument")), variables) == (.argument, "argument"))
            #expect(try found(.shipped(path: folder.file("argument")), variables) == (.shipped, "argument"))
            let embedded = LockfileSource.embedded(Array(Self.lockfile("embedded").utf8))
            #expect(try found(embedded, variables) == (.shipped, "embedded"))
            #expect(try found(.bundled, variables) == (.shipped, "fast"))
        }
    }

    @Test func namedFilesMustBeThere() throws {
        try TemporaryFolder.with { folder in
            let missing = folder.file("missing.lock")
            let argument = #expect(throws: LLMError.self) { try LockfileStore(.path(missing)) { _ in nil } }
            #expect(argument?.message == "the lockfile '\(missing)' is not there; make it, or name another")
            let environment = #expect(throws: LLMError.self) { try LockfileStore(folder: folder.path) { _ in missing } }
            #expect(environment?.message.contains("which LLMRING_LOCKFILE_PATH names") == true)
            #expect(throws: LLMError.self) { try LockfileStore(.shipped(path: missing)) { _ in nil } }
            let text = #expect(throws: LLMError.self) {
                try LockfileStore(.embedded([0x3D], name: "MyLibrary")) { _ in nil }
            }
            #expect(text?.message.hasPrefix("MyLibrary:1:1: ") == true)
        }
    }

    @Test func faultsNameTheFile() throws {
        try TemporaryFolder.with { folder in
            try folder.write("a = \n", "x.lock")
            let error = #expect(throws: LLMError.self) {
                try LockfileStore(.path(folder.file("x.lock")), variable: { _ in nil }).load()
            }
            #expect(error?.message.hasPrefix("\(folder.file("x.lock")):1:5: a value is missing") == true)
            #expect(throws: LLMError.self) { try LockfileStore(.path(folder.path), variable: { _ in nil }).load() }
        }
    }

    @Test func aChangeKeepsModeAndLinks() throws {
        try TemporaryFolder.with { folder in
            try folder.write(Self.lockfile("a"), "real.lock")
            #expect(chmod(folder.file("real.lock"), 0o640) == 0)
            #expect(symlink("real.lock", folder.file("llmring.lock")) == 0)
            try LockfileStore(folder: folder.path) { _ in nil }.update { try $0.bind("a", to: ["p:new"]) }
            var status = stat()
            #expect(lstat(folder.file("llmring.lock"), &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
            #expect(lstat(folder.file("real.lock"), &status) == 0 && status.st_mode & 0o7777 == 0o640)
            #expect(folder.read("real.lock")?.contains("p:new") == true)
            #expect(try folder.names == ["llmring.lock", "real.lock"])
        }
    }

    @Test func jsonIsWrittenAsSuch() throws {
        try TemporaryFolder.with { folder in
            let store = LockfileStore(path: folder.file("x.json"))
            try store.update { try $0.bind("a", to: ["p:m"]) }
            let text = try #require(folder.read("x.json"))
            #expect(try JSONValue(parsing: text)["profiles"]?["default"]?["bindings"]?[0]?["alias"] == "a")
            #expect(try store.load().binding("a")?.models == ["p:m"])
        }
    }

    @Test func bindingBesideTheBundledOneMakesAFileOfIt() throws {
        try TemporaryFolder.with { folder in
            let store = try LockfileStore(folder: folder.path) { _ in nil }
            #expect(store.path == nil && store.writePath == folder.file("llmring.lock"))
            try store.update { try $0.bind("mine", to: ["p:m"]) }
            #expect(Lockfile.bundled.binding("mine") == nil)
            let after = try LockfileStore(folder: folder.path) { _ in nil }
            #expect(after.origin == .folder)
            #expect(try after.load().aliases().map(\.alias) == Lockfile.bundled.aliases().map(\.alias) + ["mine"])
            // The first store changes the file that is there now.
            try store.update { try $0.bind("other", to: ["p:m"]) }
            #expect(try after.load().binding("mine") != nil)
        }
    }

    @Test func shippedFilesAreNotWritten() throws {
        try TemporaryFolder.with { folder in
            try folder.write(Self.lockfile("a"), "x.lock")
            for source in [LockfileSource.shipped(path: folder.file("x.lock")), .lockfile(.bundled), .bundled] {
                let store = try LockfileStore(source, folder: folder.path) { _ in nil }
                let error = #expect(throws: LLMError.self) { try store.update { try $0.bind("b", to: ["p:m"]) } }
                #expect(error?.message.contains("is not written") == true)
                #expect(throws: LLMError.self) { try store.save(Lockfile()) }
            }
            #expect(folder.read("x.lock") == Self.lockfile("a"))
            #expect(try folder.names == ["x.lock"])
        }
    }

    @Test func aFileThatIsGoneIsNotMadeUp() throws {
        try TemporaryFolder.with { folder in
            try folder.write(Self.lockfile("a"), "llmring.lock")
            let store = try LockfileStore(folder: folder.path) { _ in nil }
            #expect(rename(folder.file("llmring.lock"), folder.file("other.lock")) == 0)
            #expect(throws: LLMError.self) { try store.load() }
            let error = #expect(throws: LLMError.self) { try store.update { try $0.bind("b", to: ["p:m"]) } }
            #expect(error?.message.contains("is gone") == true)
            #expect(try folder.names == ["other.lock"])
        }
    }

    @Test func aChangeThatThrowsWritesNothing() throws {
        try TemporaryFolder.with { folder in
            let store = LockfileStore(path: folder.file("x.lock"))
            #expect(throws: LLMError.self) { try store.update { try $0.bind("b", to: ["no colon"]) } }
            #expect(try folder.names.isEmpty)
            try store.save(Lockfile())
            #expect(try store.load().profiles.count == 4)
            #expect(throws: LLMError.self) { try LockfileStore(path: folder.file("none/x.lock")).save(Lockfile()) }
        }
    }
}
