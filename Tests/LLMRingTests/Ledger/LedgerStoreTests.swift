import LLMRing
import LLMRingCore
import Testing

struct LedgerStoreTests {
    /// A folder for the files.
    private let folder = try? LedgerFolder()

    /// A ledger with a number of records.
    private func ledger(_ count: Int, _ name: String = "ledger.jsonl") throws -> LedgerStore {
        let store = LedgerStore(path: try #require(folder).file(name))
        for number in 0..<count { try store.append(SampleRecords.record(number)) }
        return store
    }

    /// The records of a ledger.
    private func records(_ store: LedgerStore, _ filter: LedgerFilter = LedgerFilter()) throws -> [UsageRecord] {
        var records: [UsageRecord] = []
        #expect(try store.read(filter) { records.append($0) } == 0)
        return records
    }

    @Test func givesBackWhatWasAppended() throws {
        let store = try ledger(5)
        #expect(try records(store) == (0..<5).map { SampleRecords.record($0) })
        let found = try store.verify()
        #expect(found.isIntact && found.records == 5 && found.headID == "call_4")
    }

    @Test func anAbsentFileHasNoLines() throws {
        let store = LedgerStore(path: try #require(folder).file("none.jsonl"))
        #expect(try records(store).isEmpty)
        #expect(try store.verify().isIntact)
    }

    @Test func makesMissingFoldersAndAPrivateFile() throws {
        let store = LedgerStore(path: try #require(folder).file("a/ledger.jsonl"))
        try store.append(SampleRecords.record(0))
        #expect(try records(store).count == 1)
    }

    @Test func readsByDateByNameAndByConversation() throws {
        let store = try ledger(6)
        var filter = LedgerFilter()
        filter.start = SampleRecords.start.advanced(bySeconds: 60)
        filter.end = SampleRecords.start.advanced(bySeconds: 180)
        #expect(try records(store, filter).map(\.id) == ["call_1", "call_2"])
        filter = LedgerFilter()
        filter.ids = ["call_5", "call_0", "call_9"]
        #expect(try records(store, filter).map(\.id) == ["call_0", "call_5"])
        filter.excludedIDs = ["call_0"]
        #expect(try records(store, filter).map(\.id) == ["call_5"])
        filter = LedgerFilter()
        filter.conversationID = "talk"
        #expect(try records(store, filter).map(\.id) == ["call_0", "call_1"])
    }

    @Test func goesOnAfterACrashAtAnyByte() throws {
        let folder = try #require(folder)
        let store = try ledger(0)
        for id in ["a", "b"] {
            let cost = RecordedCost(total: "1")
            try store.append(UsageRecord(id: id, time: SampleRecords.start, provider: "a", model: "b", cost: cost))
        }
        let whole = try #require(folder.bytes("ledger.jsonl"))
        for cut in 0..<whole.count {
            let name = "cut\(cut).jsonl"
            try folder.write(name, Array(whole[..<cut]))
            let copy = LedgerStore(path: folder.file(name))
            let left = whole[..<cut]
            let finished = left.filter { $0 == UInt8(ascii: "\n") }.count
            #expect(try copy.verify().records == finished)
            try copy.append(SampleRecords.record(9))
            let found = try copy.verify()
            let kept = whole[cut] == UInt8(ascii: "\n") ? finished + 1 : finished
            #expect(found.isIntact && found.records == kept + 1, "cut at \(cut): \(found)")
            let rest = left.suffix(from: left.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0)
            let isTorn = !rest.isEmpty && whole[cut] != UInt8(ascii: "\n")
            #expect(folder.bytes(name + ".torn") == (isTorn ? Array(rest) + [UInt8(ascii: "\n")] : nil))
        }
        #expect(try store.verify().records == 2)
    }

    @Test func keepsAllPiecesOfUnfinishedLines() throws {
        let folder = try #require(folder)
        let store = try ledger(1)
        for piece in ["{\"a", "{\"b"] {
            let bytes = try #require(folder.bytes("ledger.jsonl"))
            try folder.write("ledger.jsonl", bytes + Array(piece.utf8))
            try store.append(SampleRecords.record(1))
        }
        #expect(folder.bytes("ledger.jsonl.torn") == Array("{\"a\n{\"b\n".utf8))
        #expect(try store.verify().records == 3)
    }

    @Test func everyChangedByteShows() throws {
        let folder = try #require(folder)
        _ = try ledger(3)
        let whole = try #require(folder.bytes("ledger.jsonl"))
        for place in whole.indices {
            let change = [1, 0x20, 0x80, 7][place % 4] as UInt8
            var bytes = whole
            bytes[place] ^= change
            try folder.write("changed.jsonl", bytes)
            let found = try LedgerStore(path: folder.file("changed.jsonl")).verify()
            let line = whole[..<place].filter { $0 == UInt8(ascii: "\n") }.count + 1
            #expect(!found.isIntact, "byte \(place) ^ \(change)")
            #expect(found.fault?.line == line || found.unfinishedBytes > 0, "byte \(place) ^ \(change): \(found)")
        }
    }

    @Test func removedAndAddedAndSwappedLinesShow() throws {
        let folder = try #require(folder)
        let store = try ledger(4)
        let lines = try #require(folder.bytes("ledger.jsonl")).split(separator: UInt8(ascii: "\n")).map { Array($0) }
        let orders = [[1, 2, 3], [0, 2, 3], [0, 2, 1, 3], [0, 1, 1, 2, 3], [3, 0, 1, 2]]
        for order in orders {
            try folder.write("ledger.jsonl", Array(order.map { lines[$0] }.joined(separator: [10])) + [10])
            let found = try store.verify()
            let first = try #require(zip(order, 0...).first { $0 != $1 }).1
            #expect(found.fault?.line == first + 1, "\(order): \(found)")
        }
    }

    @Test func goesOnBehindADamagedLineAndCountsIt() throws {
        let folder = try #require(folder)
        let store = try ledger(0)
        for id in ["a", "b"] {
            let cost = RecordedCost(total: "1")
            try store.append(UsageRecord(id: id, time: SampleRecords.start, provider: "a", model: "b", cost: cost))
        }
        let whole = try #require(folder.bytes("ledger.jsonl"))
        try folder.write("ledger.jsonl", whole + Array("rubbish\n".utf8))
        try store.append(SampleRecords.record(2))
        var count = 0
        #expect(try store.read { _ in count += 1 } == 1)
        #expect(count == 3)
        #expect(try store.verify().fault?.description == "line 3: it is no JSON")
    }

    @Test func withoutCryptographyRecordsAreKeptAndSayThatNothingProtectsThem() throws {
        let path = try #require(folder).file("plain.jsonl")
        let plain = LedgerStore(path: path, crypto: nil)
        #expect(try plain.append(SampleRecords.record(0)) == nil)
        let found = try plain.verify()
        #expect(!found.isIntact && found.unchained == 1 && found.fault == nil && !found.canCheckHashes)
        let store = LedgerStore(path: path)
        let head = try store.append(SampleRecords.record(1))
        #expect(head != nil)
        let mixed = try store.verify()
        #expect(mixed.unchained == 1 && mixed.fault == nil && mixed.head == head && mixed.records == 2)
    }

    @Test func aRecordWithAWrongAmountOrCountIsNotKept() throws {
        let store = try ledger(1)
        var record = SampleRecords.record(1)
        record.cost = RecordedCost(total: "1e-3")
        #expect(try #require(throws: LLMError.self) { try store.append(record) }.code == .invalidRequest)
        record = SampleRecords.record(1)
        record.usage.inputTokens = -1
        #expect(try #require(throws: LLMError.self) { try store.append(record) }.code == .invalidRequest)
        #expect(try store.verify().records == 1)
    }

    @Test func manyAppendAtOnceAndLoseNothing() async throws {
        let store = try ledger(0)
        await withTaskGroup { group in
            for worker in 0..<8 {
                group.addTask {
                    for number in 0..<25 {
                        var record = SampleRecords.record(number)
                        record.id = "call_\(worker)_\(number)"
                        #expect(throws: Never.self) { try store.append(record) }
                    }
                }
            }
        }
        let found = try store.verify()
        #expect(found.isIntact && found.records == 200)
        #expect(Set(try records(store).map(\.id)).count == 200)
    }

    @Test func linesLongerThanABlockAreReadAndFollowed() throws {
        let store = try ledger(0)
        for size in [100, 5000, 70000, 200_000] {
            var record = SampleRecords.record(1)
            record.origin = String(repeating: "x", count: size)
            try store.append(record)
        }
        #expect(try records(store).map { $0.origin?.utf8.count } == [100, 5000, 70000, 200_000])
        #expect(try store.verify().isIntact)
    }

    @Test func aFolderIsNoLedger() throws {
        let store = LedgerStore(path: try #require(folder).path)
        #expect(throws: LLMError.self) { try store.append(SampleRecords.record(0)) }
        #expect(throws: LLMError.self) { try store.verify() }
    }
}
