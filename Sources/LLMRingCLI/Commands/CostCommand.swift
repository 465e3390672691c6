import LLMRing

/// `llmring cost`: tells what a call cost.
struct CostCommand: Command, Hashable {
    static let name = "cost"
    static let summary = "tell what tokens of a model cost"
    static let usage = "usage: llmring cost --model MODEL (--usage JSON | --input COUNT --output COUNT) [OPTIONS]"
    static let help = """
        Tells what a call cost, by the prices of the registry and the counts of its tokens.

        \(usage)

        options:
          --model MODEL        an alias or PROVIDER:MODEL
          --usage JSON         the counts as an answer has them in "usage", '-' for standard input: prompt_tokens,
                               completion_tokens, cache_read_tokens, cache_write_tokens, cache_write_1h_tokens,
                               reasoning_tokens, audio_input_tokens, audio_output_tokens
          --input COUNT        tokens read, with those from and to the cache
          --output COUNT       tokens written, with reasoning
          --cache-read COUNT   how many of those read came from the cache
          --cache-write COUNT  how many of those read were written to the cache
          --reasoning COUNT    how many of those written were reasoning
          --profile NAME       the lockfile's profile
          --lockfile FILE      the lockfile
          --json               one JSON object: {model, currency, cost_status, reason, total_cost, input_cost,
                               output_cost, breakdown, dollars_per_million_tokens, record}

        A cost that is not known has its reason in the place of the sum.

        """

    /// The model, as `PROVIDER:MODEL` or an alias.
    let model: String
    /// The counts as JSON; `-` is standard input.
    let usageJSON: String?
    /// The counts of the options.
    let counts: Usage
    /// The lockfile and its profile.
    let lockfile: LockfileOptions
    /// Whether the output is JSON.
    let isJSON: Bool

    init(_ arguments: [String]) throws(UsageError) {
        let names = ["--input", "--output", "--cache-read", "--cache-write", "--reasoning"]
        let reader = try ArgumentReader(
            arguments,
            options: ["--model", "--usage"] + names + LockfileOptions.names,
            flags: ["--json"],
            usage: Self.usage
        )
        try reader.end()
        guard let model = reader.value("--model") else { throw reader.error("'--model' is missing") }
        self.model = model
        usageJSON = reader.value("--usage")
        var counts = Usage()
        counts.inputTokens = try reader.count("--input", from: 0)
        counts.outputTokens = try reader.count("--output", from: 0)
        counts.cacheReadTokens = try reader.count("--cache-read", from: 0)
        counts.cacheWriteTokens = try reader.count("--cache-write", from: 0)
        counts.reasoningTokens = try reader.count("--reasoning", from: 0)
        self.counts = counts
        let hasCounts = names.contains { reader.value($0) != nil }
        if usageJSON != nil, hasCounts { throw reader.error("'--usage' has all counts; leave the others out") }
        if usageJSON == nil, counts.inputTokens == nil || counts.outputTokens == nil {
            throw reader.error("give '--usage', or '--input' and '--output'")
        }
        lockfile = LockfileOptions(reader)
        isJSON = reader.flag("--json")
    }

    func run(_ console: Console) async throws -> ExitCode {
        try await console.reporting(isJSON) {
            var configuration = try console.makeConfiguration()
            lockfile.apply(to: &configuration)
            let usage = try usageJSON.map { try UsageText.usage($0 == "-" ? console.readInput() : Array($0.utf8)) }
            return try await LLMRing.withRing(configuration) { [configuration] ring in
                let model = try lockfile.model(model, ring, configuration)
                // The registry is fetched where one is set.
                let record = try await ring.modelRegistry.model(model)
                let cost = ring.modelRegistry.cost(of: usage ?? counts, model: model)
                if isJSON {
                    var object = cost.jsonValue.objectValue ?? [:]
                    object["record"] = record.map { .string($0.name) } ?? .null
                    console.write("\(JSONValue.object(object))\n")
                } else {
                    console.write(table: Self.table(cost))
                }
                return .success
            }
        }
    }

    /// The cost as a table for people.
    private static func table(_ cost: Cost) -> String {
        var rows = cost.parts.map { part in
            [part.kind.rawValue, "\(part.tokens)", "\(part.price)", "\(part.amount)"]
        }
        rows.append(["total", "", "", cost.total.map { "\($0)" } ?? "unknown: \(cost.gap?.description ?? "")"])
        return TextTable.text([cost.model, "tokens", "$/M", "dollars"], rows)
    }
}
