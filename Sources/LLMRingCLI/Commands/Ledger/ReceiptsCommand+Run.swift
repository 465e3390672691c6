import LLMRing

extension ReceiptsCommand {
    /// Makes a receipt.
    func generate(_ configuration: LLMRing.Configuration, _ console: Console) throws -> ExitCode {
        let receipt = try issuer(configuration).generate(
            selection ?? .sinceLast,
            description: description,
            tags: tags
        )
        if isJSON {
            console.write("\(try receipt.canonicalText())\n")
        } else {
            console.write(table: Self.table([receipt]))
            if !receipt.isSigned { console.note("note: the receipt is unsigned, as libcrypto is missing\n") }
        }
        return .success
    }

    /// Says what a receipt would cover.
    func preview(_ configuration: LLMRing.Configuration, _ console: Console) throws -> ExitCode {
        // Nothing is signed, so that no key is made.
        let issuer = ReceiptIssuer(
            ledger: try ledger.store(configuration),
            receipts: try receipts(configuration),
            signer: .none(reason: "it is a preview")
        )
        let json = try issuer.preview(selection ?? .sinceLast).jsonValue
        if isJSON {
            console.write("\(json)\n")
            return .success
        }
        let names = ["total_calls", "total_conversations", "total_tokens", "total_cost", "unpriced_calls"]
        let rows = names.map { name in
            [String(name.map { $0 == "_" ? " " : $0 }), json[name].map { $0.isNull ? "unknown" : "\($0)" } ?? ""]
        }
        console.write(table: TextTable.text(["a receipt would cover", ""], rows))
        return .success
    }

    /// Lists receipts.
    func list(_ configuration: LLMRing.Configuration, _ console: Console) throws -> ExitCode {
        let (receipts, total) = try receipts(configuration).list(limit: limit, offset: offset)
        if isJSON {
            let object: JSONObject = [
                "receipts": .array(receipts.map(\.jsonValue)), "total": JSONValue(total), "limit": JSONValue(limit),
                "offset": JSONValue(offset),
            ]
            console.write("\(JSONValue.object(object))\n")
        } else if receipts.isEmpty {
            console.note("there are no \(total > 0 ? "more " : "")receipts; 'receipts generate' makes one\n")
        } else {
            console.write(table: Self.table(receipts))
            if total > receipts.count { console.note("\(receipts.count) of \(total) receipts\n") }
        }
        return .success
    }

    /// Checks a file.
    func verify(_ configuration: LLMRing.Configuration, _ console: Console) throws -> ExitCode {
        let hasLedger = ledger.path != nil || configuration.ledgerPath != nil
        let store = hasLedger ? try ledger.store(configuration) : nil
        let verifier = ReceiptVerifier(trustedKey: trustedKey)
        let bytes = try console.bytes(file ?? "-")
        let results = try verifier.verify(file: bytes, against: store)
        let isValid = results.allSatisfy(\.isValid)
        if isJSON {
            let list = results.map { result in
                JSONValue.object([
                    "receipt_id": result.id.map { .string($0) } ?? .null, "valid": .bool(result.isValid),
                    "finding": .string(result.description),
                ])
            }
            let object: JSONObject = ["valid": .bool(isValid), "algorithm": "Ed25519", "results": .array(list)]
            console.write("\(JSONValue.object(object))\n")
        } else {
            let style = console.style
            for result in results {
                let word = result.isValid ? style.good("valid") : style.bad("not valid")
                console.write("\(word): \(result)\n")
            }
        }
        return isValid ? .success : .failed
    }

    /// Exports all receipts.
    func export(_ configuration: LLMRing.Configuration, _ console: Console) throws -> ExitCode {
        var all: [Receipt] = []
        try receipts(configuration).read { all.append($0) }
        let text = isTable ? ReceiptExport.csv(all) : try ReceiptExport(keyPath: keyPath(configuration)).json(all)
        try console.write(text, to: output)
        if let output { console.note("\(all.count) receipts are in '\(output)'\n") }
        return .success
    }

    /// What makes receipts.
    private func issuer(_ configuration: LLMRing.Configuration) throws -> ReceiptIssuer {
        try ReceiptIssuer(
            ledger: ledger.store(configuration),
            receipts: receipts(configuration),
            keyPath: keyPath(configuration)
        )
    }

    /// Where receipts are kept.
    private func receipts(_ configuration: LLMRing.Configuration) throws -> ReceiptStore {
        ReceiptStore(path: try ledger.path("LLMRING_RECEIPTS", beside: "receipts.jsonl", configuration))
    }

    /// The path of the signing key.
    private func keyPath(_ configuration: LLMRing.Configuration) throws -> String {
        try ledger.path("LLMRING_RECEIPTS_KEY", beside: "receipts.key", configuration)
    }

    /// Receipts as a table for people.
    private static func table(_ receipts: [Receipt]) -> String {
        let rows = receipts.map { receipt in
            let json = receipt.jsonValue
            let cost = json["total_cost"].map { $0.isNull ? "unknown" : "\($0)" } ?? ""
            return [
                receipt.id, String(receipt.timestamp.prefix(19)), "\(receipt.callIDs.count)",
                json["total_tokens"].map { "\($0)" } ?? "", cost, receipt.isSigned ? "signed" : "unsigned",
                json["description"]?.stringValue ?? "",
            ]
        }
        return TextTable.text(["receipt", "made (UTC)", "calls", "tokens", "dollars", "signature", "for"], rows)
    }
}
