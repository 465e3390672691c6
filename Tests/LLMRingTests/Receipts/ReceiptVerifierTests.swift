import LLMRing
import LLMRingCore
import Testing

struct ReceiptVerifierTests {
    @Test func aReceiptHoldsByItselfAndAgainstItsLedger() throws {
        let bench = try ReceiptBench()
        let receipt = try bench.issuer.generate(.ids(["call_0", "call_2"]))
        try bench.ledger.append(SampleRecords.record(4))
        let key = try SigningKey.loadOrMake(bench.keyPath)
        let found = try ReceiptVerifier(trustedKey: key.publicText).verify(receipt, against: bench.ledger)
        #expect(found.isValid && found.isTrusted == true && found.comparedLedger, "\(found)")
        #expect(try ReceiptVerifier().verify(receipt).isValid)
    }

    @Test func everyChangedByteOfAFileFails() throws {
        let bench = try ReceiptBench(2)
        let receipt = try bench.issuer.generate(.sinceLast, tags: ["a"])
        let exported = try ReceiptExport(keyPath: bench.keyPath).json([receipt])
        let verifier = ReceiptVerifier()
        for text in [try receipt.canonicalText() + "\n", exported] {
            let whole = Array(text.utf8)
            try #require(try verifier.verify(file: whole, against: bench.ledger).allSatisfy(\.isValid))
            for place in whole.indices {
                var bytes = whole
                bytes[place] ^= [1, 0x20, 2, 0x80][place % 4]
                // An error says that it does not hold too.
                let results = (try? verifier.verify(file: bytes)) ?? []
                #expect(results.isEmpty || !results.allSatisfy(\.isValid), "byte \(place)")
            }
        }
    }

    @Test func everyCutFileFails() throws {
        let bench = try ReceiptBench(1)
        let receipt = try bench.issuer.generate(.sinceLast)
        let whole = Array(try ReceiptExport(keyPath: bench.keyPath).json([receipt]).utf8)
        for cut in 0..<(whole.count - 1) {
            #expect(throws: LLMError.self) { try ReceiptVerifier().verify(file: Array(whole[..<cut])) }
        }
    }

    @Test(arguments: ["pretty", "escaped"])
    func anotherSpellingOfTheSameJSONFails(_ spelling: String) throws {
        let bench = try ReceiptBench(1)
        let receipt = try bench.issuer.generate(.sinceLast)
        let text = try receipt.canonicalText()
        let changed =
            spelling == "pretty" ? receipt.jsonValue.prettyDescription : text.replacing("rcpt", with: "\\u0072cpt")
        try #require(try JSONValue(parsing: changed) == receipt.jsonValue)
        let found = try ReceiptVerifier().verify(file: Array(changed.utf8))
        #expect(found.count == 1 && !found[0].isValid && !found[0].problems.isEmpty)
    }

    @Test func aReceiptThatIsSignedAnewByAnotherKeyIsNotTrusted() throws {
        let (bench, other) = (try ReceiptBench(1), try ReceiptBench(1))
        let receipt = try other.issuer.generate(.sinceLast)
        let key = try SigningKey.loadOrMake(bench.keyPath)
        let found = try ReceiptVerifier(trustedKey: key.publicText).verify(receipt)
        #expect(!found.isValid && found.isTrusted == false)
    }

    @Test func aLedgerThatWasChangedBeforeTheReceiptShows() throws {
        let bench = try ReceiptBench(4)
        let receipt = try bench.issuer.generate(.ids(["call_2"]))
        let whole = try #require(bench.folder.bytes("ledger.jsonl"))
        let lines = whole.split(separator: 10).map { Array($0) }
        try bench.folder.write("ledger.jsonl", Array(lines[..<3].joined(separator: [10])) + [10])
        let cut = try ReceiptVerifier().verify(receipt, against: bench.ledger)
        #expect(!cut.isValid && cut.problems.contains { $0.contains("lacks the line") }, "\(cut)")
        var bytes = whole
        bytes[60] ^= 1
        try bench.folder.write("ledger.jsonl", bytes)
        let broken = try ReceiptVerifier().verify(receipt, against: bench.ledger)
        #expect(!broken.isValid && broken.problems.contains { $0.contains("broken at line 1") }, "\(broken)")
    }

    @Test func anotherLedgerDoesNotFit() throws {
        let bench = try ReceiptBench(3)
        let receipt = try bench.issuer.generate(.sinceLast)
        let found = try ReceiptVerifier().verify(receipt, against: ReceiptBench(2).ledger)
        #expect(!found.isValid && found.problems.contains { $0.contains("'total_cost'") }, "\(found)")
    }

    @Test func withoutCryptographyNothingIsValid() throws {
        let bench = try ReceiptBench(1)
        let receipt = try bench.issuer.generate(.sinceLast)
        let found = try ReceiptVerifier(trustedKey: nil, crypto: nil).verify(receipt)
        #expect(found.signature == .unchecked && !found.isValid)
    }

    @Test(arguments: ["", "{}", "[]", #"{"receipt_id":"x"}"#, #"{"receipts":[{}]}"#, "rubbish"])
    func whatIsNoReceiptSaysSo(_ text: String) throws {
        let error = try #require(throws: LLMError.self) { try ReceiptVerifier().verify(file: Array(text.utf8)) }
        #expect(error.code == .decoding)
    }
}
