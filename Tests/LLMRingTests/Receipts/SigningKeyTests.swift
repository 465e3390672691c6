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

struct SigningKeyTests {
    /// A folder for the files.
    private let folder = try? LedgerFolder()

    @Test func theFileIsMadeOnceAndForItsOwnerAlone() throws {
        let folder = try #require(folder)
        let path = folder.file("keys/receipts.key")
        let key = try SigningKey.loadOrMake(path)
        #expect(try SigningKey.loadOrMake(path).id == key.id)
        var facts = stat()
        try #require(stat(path, &facts) == 0)
        #expect(facts.st_mode & 0o777 == 0o600)
        let lines = try #require(folder.bytes("keys/receipts.key")).split(separator: 10)
        #expect(lines.count == 2 && lines.allSatisfy { $0.count == 43 })
        #expect(Array(lines[1]) == Array(key.publicText.utf8))
        #expect(key.id.hasPrefix("key_") && key.id.utf8.count == 20)
    }

    @Test func allWhoMakeItAtOnceGetTheSameKey() async throws {
        let path = try #require(folder).file("receipts.key")
        let ids = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<8 { group.addTask { try SigningKey.loadOrMake(path).id } }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(ids.count == 1)
    }

    @Test func aFileThatOthersMayReadIsRefused() throws {
        let path = try #require(folder).file("receipts.key")
        _ = try SigningKey.loadOrMake(path)
        try #require(chmod(path, 0o640) == 0)
        let error = try #require(throws: LLMError.self) { try SigningKey.loadOrMake(path) }
        #expect(error.code == .configuration && error.message.contains("chmod 600"))
    }

    @Test func everyChangedByteOfTheKeysIsRefused() throws {
        let folder = try #require(folder)
        let path = folder.file("receipts.key")
        _ = try SigningKey.loadOrMake(path)
        let whole = try #require(folder.bytes("receipts.key"))
        for place in whole.indices.dropLast() {
            var bytes = whole
            bytes[place] ^= 1
            try folder.write("receipts.key", bytes)
            let error = try #require(throws: LLMError.self, "byte \(place)") { try SigningKey.loadOrMake(path) }
            #expect(error.code == .configuration)
        }
        for cut in 0..<(whole.count - 1) {
            try folder.write("receipts.key", Array(whole[..<cut]))
            #expect(throws: LLMError.self, "cut at \(cut)") { try SigningKey.loadOrMake(path) }
        }
    }

    @Test func thePrivateLineAloneGivesTheKey() throws {
        let folder = try #require(folder)
        let key = try SigningKey.loadOrMake(folder.file("receipts.key"))
        let lines = try #require(folder.bytes("receipts.key")).split(separator: 10)
        let text = String(decoding: try #require(lines.first), as: UTF8.self)
        #expect(try SigningKey(privateText: text).publicText == key.publicText)
        for wrong in ["", "AAAA", text + "=", String(text.dropLast()), text.uppercased() + "!"] {
            let error = try #require(throws: LLMError.self) { try SigningKey(privateText: wrong) }
            #expect(error.code == .configuration && (wrong.isEmpty || !error.message.contains(wrong)))
        }
    }

    @Test func printingShowsNoPrivateKey() throws {
        let folder = try #require(folder)
        let key = try SigningKey.loadOrMake(folder.file("receipts.key"))
        var text = "\(key) \(String(reflecting: key))"
        dump(key, to: &text)
        #expect(text.contains(key.id) && !text.contains("privateKey"))
    }
}
