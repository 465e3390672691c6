extension Cost {
    /// The cost in its JSON form, with amounts in dollars as exact numbers.
    public var jsonValue: JSONValue {
        func amount(_ money: Money?) -> JSONValue { money?.jsonValue ?? .null }
        var kinds = JSONObject()
        var prices = JSONObject()
        for part in parts {
            kinds[part.kind.rawValue] = part.amount.jsonValue
            prices[part.kind.rawValue] = part.price.jsonValue
        }
        return [
            "model": .string(model),
            "currency": "USD",
            "cost_status": .string(gap?.status ?? "priced"),
            "reason": gap.map { .string($0.description) } ?? .null,
            "total_cost": amount(total),
            "input_cost": amount(input),
            "output_cost": amount(output),
            "breakdown": .object(kinds),
            "dollars_per_million_tokens": .object(prices),
        ]
    }
}
