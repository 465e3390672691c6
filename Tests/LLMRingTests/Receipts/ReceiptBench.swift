import LLMRing
import LLMRingCore
import Testing

/// A ledger, a file of receipts and a key, in a folder of their own.
struct ReceiptBench {
    /// The folder.
    let folder: LedgerFolder

    /// The ledger.
    let ledger: LedgerStore

    /// Where receipts are kept.
    let receipts: ReceiptStore

    /// Who makes receipts.
    let issuer: ReceiptIssuer

    /// The path of the key.
    var keyPath: String { folder.file("receipts.key") }

    /// Makes a ledger with a number of records.
    init(_ count: Int = 4, crypto: Result<SystemCrypto, SystemCrypto.Unavailable> = SystemCrypto.shared) throws {
        folder = try LedgerFolder()
        // Tests without cryptography want none.
        ledger = LedgerStore(path: folder.file("ledger.jsonl"), crypto: try? crypto.get())
        receipts = ReceiptStore(path: folder.file("receipts.jsonl"))
        let signer = try Signer(keyPath: folder.file("receipts.key"), crypto: crypto)
        issuer = ReceiptIssuer(ledger: ledger, receipts: receipts, signer: signer)
        for number in 0..<count { try ledger.append(SampleRecords.record(number)) }
    }
}
