import LLMRing
import LLMRingCore
import Testing

struct ReceiptIssuerTests {
    @Test func aReceiptForOneCallNamesItsModel() throws {
        let bench = try ReceiptBench()
        let receipt = try bench.issuer.generate(.ids(["call_2"]), description: "audit", tags: ["a", "b"])
        let json = receipt.jsonValue
        #expect(!receipt.isBatch && receipt.callIDs == ["call_2"] && receipt.isSigned)
        #expect(receipt.id.hasPrefix("rcpt_") && receipt.id.utf8.count == 21)
        #expect(json["model"] == "small" && json["provider"] == "acme" && json["alias"] == "fast")
        #expect(json["profile"] == "default" && json["lock_digest"] == "")
        #expect(json["prompt_tokens"] == 102 && json["completion_tokens"] == 10 && json["total_tokens"] == 112)
        #expect(json["input_cost"] == 0.02 && json["output_cost"] == 0.001 && json["total_cost"] == 0.021)
        #expect(json["receipt_type"] == "single" && json["description"] == "audit" && json["tags"] == ["a", "b"])
        #expect(json["signature"]?.stringValue?.hasPrefix("ed25519:") == true)
        #expect(json["signature"]?.stringValue?.utf8.count == 8 + 86)
    }

    @Test func aReceiptForManyCallsSumsThemUp() throws {
        let bench = try ReceiptBench()
        let dates = ReceiptSelection.dates(start: SampleRecords.start.advanced(bySeconds: 60), end: nil)
        let receipt = try bench.issuer.generate(dates, at: SampleRecords.start)
        let json = receipt.jsonValue
        #expect(receipt.isBatch && json["model"] == "batch:3 calls" && json["total_tokens"] == 336)
        #expect(receipt.timestamp == SampleRecords.start.description)
        let summary = try #require(json["batch_summary"])
        #expect(summary["total_calls"] == 3 && summary["total_cost"] == 0.063 && summary["unpriced_calls"] == 0)
        #expect(
            summary["by_model"] == [
                "acme:large": ["calls": 1, "cost": 0.031, "tokens": 113],
                "acme:small": ["calls": 2, "cost": 0.032, "tokens": 223],
            ]
        )
        #expect(summary["by_alias"] == ["fast": ["calls": 1, "cost": 0.021, "tokens": 112]])
        #expect(summary["conversation_ids"] == ["talk"] && summary["total_conversations"] == 1)
        #expect(summary["log_ids"] == ["call_1", "call_2", "call_3"])
        #expect(summary["start_date"]?.stringValue == SampleRecords.record(1).time.description)
        #expect(try json["ledger"]?["head"]?.stringValue == bench.ledger.verify().head)
        #expect(json["ledger"]?["records"] == 4 && json["ledger"]?["head_id"] == "call_3")
    }

    @Test func sinceLastCoversEachCallOnce() throws {
        let bench = try ReceiptBench(3)
        _ = try bench.issuer.generate(.ids(["call_1"]))
        #expect(try bench.issuer.preview(.sinceLast).callIDs == ["call_0", "call_2"])
        #expect(try bench.issuer.generate(.sinceLast).callIDs == ["call_0", "call_2"])
        let error = try #require(throws: LLMError.self) { try bench.issuer.generate(.sinceLast) }
        #expect(error.code == .invalidRequest)
        try bench.ledger.append(SampleRecords.record(3))
        #expect(try bench.issuer.generate(.sinceLast).callIDs == ["call_3"])
        #expect(try bench.receipts.list().total == 3)
    }

    @Test func manyAtOnceCoverEachCallOnce() async throws {
        let bench = try ReceiptBench(10)
        let issuer = bench.issuer
        let made = await withTaskGroup(of: Receipt?.self) { group in
            // All but one find nothing left.
            for _ in 0..<6 { group.addTask { try? issuer.generate(.sinceLast) } }
            return await group.reduce(into: [Receipt]()) { all, receipt in
                if let receipt { all.append(receipt) }
            }
        }
        #expect(made.map(\.callIDs.count) == [10])
        #expect(try bench.receipts.list().total == 1)
    }

    @Test func aConversationIsCoveredByItsName() throws {
        let bench = try ReceiptBench()
        #expect(try bench.issuer.generate(.conversation("talk")).callIDs == ["call_0", "call_1"])
    }

    @Test func unknownCostsAreCountedAndNotGuessed() throws {
        let bench = try ReceiptBench(1)
        var record = SampleRecords.record(1)
        record.cost = RecordedCost(unknownReason: "no_pricing")
        try bench.ledger.append(record)
        let single = try bench.issuer.generate(.ids(["call_1"])).jsonValue
        #expect(single["total_cost"] == .null && single["input_cost"] == .null && single["output_cost"] == .null)
        #expect(single["batch_summary"]?["unpriced_calls"] == 1)
        let both = try bench.issuer.generate(.dates(start: nil, end: nil)).jsonValue
        #expect(both["total_cost"] == 0.001 && both["batch_summary"]?["unpriced_calls"] == 1)
    }

    @Test func aCallThatIsNotThereIsNamed() throws {
        let bench = try ReceiptBench(2)
        let error = try #require(throws: LLMError.self) { try bench.issuer.generate(.ids(["call_0", "call_9"])) }
        #expect(error.code == .invalidRequest && error.message.contains("'call_9'"))
        #expect(try bench.receipts.list().total == 0)
    }

    @Test func aBrokenLedgerGetsNoReceipt() throws {
        let bench = try ReceiptBench(3)
        var bytes = try #require(bench.folder.bytes("ledger.jsonl"))
        bytes[50] ^= 1
        try bench.folder.write("ledger.jsonl", bytes)
        let error = try #require(throws: LLMError.self) { try bench.issuer.generate(.sinceLast) }
        #expect(error.code == .decoding && error.message.contains("line 1"))
    }

    @Test func withoutCryptographyAReceiptSaysThatItIsUnsigned() throws {
        let bench = try ReceiptBench(2, crypto: SystemCrypto.load([]))
        let receipt = try bench.issuer.generate(.sinceLast)
        #expect(!receipt.isSigned && receipt.jsonValue["signature"] == .null)
        #expect(receipt.jsonValue["unsigned_reason"]?.stringValue?.contains("libcrypto") == true)
        #expect(receipt.jsonValue["ledger"]?["head"] == .null)
        #expect(receipt.jsonValue["ledger"]?["note"]?.stringValue?.contains("no hash chain") == true)
        #expect(bench.folder.bytes("receipts.key") == nil)
        let found = try ReceiptVerifier().verify(receipt)
        #expect(found.signature == .absent && !found.isValid)
    }

    @Test func receiptsAreListedTheNewestFirst() throws {
        let bench = try ReceiptBench(7)
        let made = try (0..<7).map { try bench.issuer.generate(.ids(["call_\($0)"])).id }
        #expect(try bench.receipts.list(limit: 2, offset: 1).receipts.map(\.id) == [made[5], made[4]])
        #expect(try bench.receipts.list(limit: .max, offset: .max).receipts.isEmpty)
        #expect(try bench.receipts.list().receipts.map(\.id) == made.reversed())
        #expect(try bench.receipts.receipt(made[3])?.callIDs == ["call_3"])
        #expect(try bench.receipts.receipt("rcpt_0") == nil)
    }
}
