import LLMRingCore

extension RecordedCost {
    /// The cost in its JSON form: total and parts, or unknown with the reason.
    var jsonValue: JSONValue {
        var object = JSONObject()
        object["total"] = total.map { .string($0) }
        if !parts.isEmpty {
            object["parts"] = .object(JSONObject(parts.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) }))
        }
        object["unknown"] = unknownReason.map { .string($0) }
        return .object(object)
    }

    /// Reads a cost from its JSON form.
    ///
    /// - Throws: ``LLMError`` with code `decoding`.
    init(json: JSONValue?) throws {
        let fields = RecordFields(json ?? .null)
        let total = try fields.optionalText("total")
        let reason = try fields.optionalText("unknown")
        guard (total == nil) != (reason == nil) else {
            throw LLMError(.decoding, "the field 'cost' needs either 'total' or 'unknown'")
        }
        self.total = total
        unknownReason = reason
        parts = [:]
        for (name, value) in json?["parts"]?.objectValue ?? [:] {
            guard let text = value.stringValue else {
                throw LLMError(.decoding, "the field 'cost.parts' holds what is no decimal text")
            }
            parts[name] = text
        }
        try check()
    }

    /// Fails when an amount is no decimal text.
    private func check() throws {
        for amount in [total].compactMap({ $0 }) + parts.values where DecimalAmount(amount) == nil {
            throw LLMError(.decoding, "the field 'cost' holds an amount that is no decimal text such as 0.00125")
        }
    }
}
