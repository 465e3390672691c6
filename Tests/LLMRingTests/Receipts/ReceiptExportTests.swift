import LLMRing
import LLMRingCore
import Testing

struct ReceiptExportTests {
    @Test func theTableHasARowForEachReceipt() throws {
        let bench = try ReceiptBench(3)
        let first = try bench.issuer.generate(.ids(["call_2"]), description: "a \"b\", c\nd", tags: ["x", "y"])
        let second = try bench.issuer.generate(.sinceLast)
        let text = ReceiptExport.csv([first, second])
        let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
        try #require(lines.count == 4 && lines[3].isEmpty)
        #expect(lines[0].hasPrefix("receipt_id,timestamp,alias,profile,lock_digest,provider,model,prompt_tokens,"))
        #expect(
            lines[1].hasPrefix("\(first.id),\(first.timestamp),fast,default,,acme,small,102,10,112,0.02,0.001,0.021,")
        )
        #expect(lines[1].contains(",single,1,\"a \"\"b\"\", c\nd\",x y,key_"))
        #expect(lines[2].contains(",batch,2,,,key_") && lines[2].contains("batch:2 calls"))
    }

    @Test(arguments: [
        ("a", "a"), ("", ""), ("a,b", "\"a,b\""), ("a\"", "\"a\"\"\""), ("a\r\nb", "\"a\r\nb\""), ("\n", "\"\n\""),
    ])
    func cellsAreQuotedWhereTheyMustBe(_ cell: String, _ quoted: String) {
        #expect(CSVTable.text([[cell, "x"]]) == "\(quoted),x\r\n")
    }

    @Test func anExportOfNoReceiptsIsSignedToo() throws {
        let bench = try ReceiptBench(0)
        let text = try ReceiptExport(keyPath: bench.keyPath).json([], at: SampleRecords.start)
        let found = try ReceiptVerifier().verify(file: Array(text.utf8))
        #expect(found.count == 1 && found[0].isValid && found[0].id == nil)
    }
}
