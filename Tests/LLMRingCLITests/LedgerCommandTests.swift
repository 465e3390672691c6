import LLMRing
import LLMRingCore
import Testing

@testable import LLMRingCLI

/// What `llmring stats`, `export` and `receipts` make of the ledger.
struct LedgerCommandTests {
    /// A shell whose ledger has three calls.
    private func shell() async throws -> ScratchShell {
        let shell = try ScratchShell()
        shell.environment["LLMRING_LEDGER"] = "calls.jsonl"
        #expect(await shell.run("bind", "fast", "openai:gpt-4o-mini").code == .success)
        #expect(await shell.run("chat", "Hi", "--model", "fast").code == .success)
        #expect(await shell.run("generate", "Hi", "--provider", "ollama", "--model", "m").code == .success)
        #expect(await shell.run("embed", "Hi", "--model", "openai:text-embedding-3-small").code == .success)
        return shell
    }

    @Test func everyKindOfCallIsKept() async throws {
        let shell = try await shell()
        let json = try JSONValue(parsing: await shell.run("stats", "--json").output)
        #expect(json["all"]?["calls"] == 3)
        #expect(json["all"]?["unpriced_calls"] == 1)
        #expect(
            Set(json["by_model"]?.objectValue?.keys ?? [])
                == ["openai:gpt-4o-mini", "ollama:m", "openai:text-embedding-3-small"]
        )
        #expect(json["by_alias"]?["fast"]?["calls"] == 1)
        #expect(json["by_alias"]?["fast"]?["total_cost"] == json["by_model"]?["openai:gpt-4o-mini"]?["total_cost"])
        let table = await shell.run("stats", "--by", "provider", "--by", "day")
        #expect(table.output.contains("\nopenai    2 "))
        #expect(table.output.contains("\n\nday "))
    }

    @Test func datesChooseCalls() async throws {
        let shell = try await shell()
        let early = await shell.run("stats", "--end", "2020-01-01", "--json")
        #expect(try JSONValue(parsing: early.output)["all"]?["calls"] == 0)
        let late = await shell.run("stats", "--start", "2020-01-01", "--end", "9999-12-30", "--json")
        #expect(try JSONValue(parsing: late.output)["all"]?["calls"] == 3)
        #expect(await shell.run("stats", "--start", "soon").code == .usage)
        #expect(await shell.run("stats", "--start", "2026-02-01", "--end", "2026-01-01").code == .usage)
        #expect(await shell.run("stats", "--by", "mood").code == .usage)
    }

    @Test func exportsHaveEachCall() async throws {
        let shell = try await shell()
        let json = try JSONValue(parsing: await shell.run("export").output)
        #expect(json["total_calls"] == 3)
        #expect(json["calls"]?[0]?["alias"] == "fast")
        #expect(json["calls"]?[0]?["origin"] == "llmring")
        let written = await shell.run("export", "--format", "csv", "--output", "calls.csv")
        #expect(written.output.isEmpty && written.notes == "3 calls are in 'calls.csv'\n")
        let rows = try shell.text("calls.csv").split(separator: "\r\n")
        #expect(rows.count == 4)
        #expect(rows[0].hasPrefix("id,timestamp,alias,"))
        #expect(await shell.run("export", "--format", "xml").code == .usage)
        #expect(await shell.run("export", "--output", "no/such/folder").code == .failed)
    }

    @Test(arguments: ["stats", "export", "receipts"])
    func withoutALedgerThereIsAWord(_ command: String) async throws {
        let shell = try ScratchShell()
        let outcome = await shell.run(command == "receipts" ? [command, "list"] : [command])
        #expect(outcome.code == .failed)
        #expect(outcome.notes.contains("no ledger is named: set LLMRING_LEDGER, or give '--ledger FILE'"))
    }

    @Test func receiptsCoverEachCallOnce() async throws {
        let shell = try await shell()
        let preview = await shell.run("receipts", "preview", "--since-last", "--json")
        #expect(try JSONValue(parsing: preview.output)["total_calls"] == 3)
        #expect(!shell.names.contains("receipts.key") && !shell.names.contains("receipts.jsonl"))
        let made = await shell.run("receipts", "generate", "--since-last", "--tags", "a", "b", "--json")
        let receipt = try JSONValue(parsing: made.output)
        #expect(receipt["receipt_type"] == "batch")
        #expect(receipt["tags"] == ["a", "b"])
        let again = await shell.run("receipts", "generate", "--since-last")
        #expect(again.code == .failed)
        #expect(again.notes.contains("there are no calls to certify"))
        let id = try #require(receipt["batch_summary"]?["log_ids"]?[0]?.stringValue)
        #expect(await shell.run("receipts", "generate", "--log-ids", id).code == .success)
        let list = try JSONValue(parsing: await shell.run("receipts", "list", "--limit", "1", "--json").output)
        #expect(list["total"] == 2)
        #expect(list["receipts"]?[0]?["batch_summary"]?["log_ids"] == [.string(id)])
        #expect(shell.names.contains("receipts.jsonl"))
    }

    @Test func exportsVerifyUntilSomethingIsChanged() async throws {
        let shell = try await shell()
        #expect(await shell.run("receipts", "generate", "--since-last").code == .success)
        #expect(await shell.run("receipts", "export", "--output", "all.json").code == .success)
        let verified = await shell.run("receipts", "verify", "all.json", "--json")
        guard case .success = SystemCrypto.shared else {
            #expect(verified.code == .failed)
            return
        }
        #expect(verified.code == .success)
        #expect(try JSONValue(parsing: verified.output)["valid"] == true)
        let key = try #require(try JSONValue(parsing: shell.text("all.json"))["public_key"]?.stringValue)
        #expect(await shell.run("receipts", "verify", "all.json", "--key", key).code == .success)
        #expect(await shell.run("receipts", "verify", "all.json", "--key", "other").code == .failed)
        try shell.write("bad.json", shell.text("all.json").replacing("\"fast\"", with: "\"slow\""))
        let changed = await shell.run("receipts", "verify", "bad.json")
        #expect(changed.code == .failed)
        #expect(changed.output.contains("not valid: "))
        #expect(await shell.run("receipts", "export", "--format", "csv").output.hasPrefix("receipt_id,"))
    }

    @Test(arguments: [
        ["receipts"], ["receipts", "sign"], ["receipts", "generate"], ["receipts", "verify"],
        ["receipts", "list", "x"],
        ["receipts", "generate", "--since-last", "--log-ids", "a"], ["receipts", "list", "--limit", "0"],
    ])
    func wrongUsageIsSaid(_ arguments: [String]) async throws {
        let outcome = try await ScratchShell().run(arguments)
        #expect(outcome.code == .usage)
        #expect(outcome.notes.contains("usage: llmring receipts"))
    }
}
