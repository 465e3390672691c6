public import LLMRingCore

extension ReceiptSummary {
    /// The summary in its JSON form; costs are numbers, in US dollars.
    public var jsonValue: JSONValue {
        func shares(_ shares: [String: Share]) -> JSONValue {
            .object(JSONObject(shares.sorted { $0.key < $1.key }.map { ($0.key, $0.value.jsonValue) }))
        }
        let conversations = conversationIDs.sorted().map { JSONValue.string($0) }
        return [
            "total_conversations": JSONValue(conversations.count),
            "total_calls": JSONValue(total.calls),
            "total_tokens": JSONValue(total.tokens),
            "total_cost": totalCost,
            "unpriced_calls": JSONValue(unpricedCalls),
            "start_date": times.map { .string($0.lowerBound.description) } ?? .null,
            "end_date": times.map { .string($0.upperBound.description) } ?? .null,
            "by_model": shares(byModel),
            "by_alias": shares(byAlias),
            "conversation_ids": .array(conversations),
            "log_ids": .array(callIDs.map { .string($0) }),
        ]
    }

    /// The sum of the known costs; null when none is known.
    private var totalCost: JSONValue {
        total.calls == unpricedCalls && total.calls > 0 ? .null : total.cost.jsonValue
    }

    /// The fields of a receipt that follow from the calls.
    ///
    /// A receipt for many calls names the alias, the profile and the provider of the
    /// latest, and the lockfile's digest when it is the same for all.
    var receiptFields: JSONObject {
        let isBatch = total.calls > 1
        let model = isBatch ? "batch:\(total.calls) calls" : newest?.model ?? ""
        let digest = lockDigests.count == 1 ? lockDigests.first ?? "" : ""
        return [
            "alias": .string(newest?.alias ?? ""),
            "profile": .string(newest?.profile ?? "default"),
            "lock_digest": .string(digest),
            "provider": .string(newest?.provider ?? ""),
            "model": .string(model),
            "prompt_tokens": JSONValue(promptTokens),
            "completion_tokens": JSONValue(completionTokens),
            "total_tokens": JSONValue(promptTokens + completionTokens),
            "input_cost": inputCost?.jsonValue ?? .null,
            "output_cost": outputCost?.jsonValue ?? .null,
            "total_cost": totalCost,
            "receipt_type": isBatch ? "batch" : "single",
            "batch_summary": jsonValue,
        ]
    }
}

extension ReceiptSummary.Share {
    /// The share in its JSON form.
    fileprivate var jsonValue: JSONValue {
        ["calls": JSONValue(calls), "cost": cost.jsonValue, "tokens": JSONValue(tokens)]
    }
}

extension DecimalAmount {
    /// The amount as a JSON number.
    fileprivate var jsonValue: JSONValue {
        JSONNumber(text: description).map { .number($0) } ?? .null
    }
}
