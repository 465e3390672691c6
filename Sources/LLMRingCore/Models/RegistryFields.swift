/// Reads the fields of a model in the registry's format; a null is as good as nothing.
struct RegistryFields {
    /// What nobody asked for so far.
    private(set) var rest: JSONObject

    /// The model's key, for messages.
    private let key: String

    /// Begins to read.
    init(_ object: JSONObject, of key: String) {
        rest = object
        self.key = key
    }

    /// Takes a field; `nil` when it is missing or null.
    private mutating func take(_ name: String) -> JSONValue? {
        defer { rest[name] = nil }
        guard let value = rest[name], !value.isNull else { return nil }
        return value
    }

    /// The error for a field of another kind.
    private func expected(_ what: String, _ name: String) -> LLMError {
        ModelRecord.fault(key, "'\(name)' is no \(what)")
    }

    /// A text.
    mutating func text(_ name: String) throws -> String? {
        guard let value = take(name) else { return nil }
        guard let text = value.stringValue else { throw expected("text", name) }
        return text
    }

    /// A list of texts; empty when it is missing.
    mutating func texts(_ name: String) throws -> [String] {
        guard let value = take(name) else { return [] }
        guard let elements = value.arrayValue else { throw expected("list of texts", name) }
        return try elements.map { element in
            guard let text = element.stringValue else { throw expected("list of texts", name) }
            return text
        }
    }

    /// A truth value.
    mutating func flag(_ name: String) throws -> Bool? {
        guard let value = take(name) else { return nil }
        guard let flag = value.boolValue else { throw expected("truth value", name) }
        return flag
    }

    /// A count; zero is as good as nothing.
    mutating func count(_ name: String) throws -> Int? {
        guard let value = take(name) else { return nil }
        guard let count = value.intValue, count >= 0 else { throw expected("count", name) }
        return count == 0 ? nil : count
    }

    /// A price.
    private mutating func price(_ name: String) throws -> Money? {
        guard let value = take(name) else { return nil }
        guard case .number(let number) = value, let price = Money(number), price >= .zero else {
            throw expected("price", name)
        }
        return price
    }

    /// What the model can and cannot do: all fields that begin with `supports_`.
    mutating func features() throws -> [ModelFeature: Bool] {
        var features: [ModelFeature: Bool] = [:]
        for name in rest.keys where name.hasPrefix("supports_") {
            features[ModelFeature(String(name.dropFirst(9)))] = try flag(name)
        }
        return features
    }

    /// The prices; a zero for cached tokens is as good as nothing.
    mutating func prices() throws -> ModelPrices {
        var result = ModelPrices()
        result.prices = try prices(suffix: "")
        let long = try prices(suffix: Self.longSuffix)
        let isTiered = try flag("supports_long_context_pricing") ?? false
        let threshold = try count("long_context_threshold_tokens")
        if isTiered, let threshold, !long.isEmpty { result.longContext = [.init(above: threshold, long)] }
        result.cacheStorage = try price("cache_storage_cost_per_million_tokens_per_hour")
        return result
    }

    /// The prices of short or of long requests.
    private mutating func prices(suffix: String) throws -> TokenPrices {
        var prices = TokenPrices()
        for (kind, names) in Self.names {
            for name in names {
                guard let price = try price("\(Self.prefix)\(name)\(suffix)"), prices[kind] == nil else { continue }
                if price > .zero || kind == .input || kind == .output { prices[kind] = price }
            }
        }
        return prices
    }

    /// Writes prices.
    static func write(_ prices: ModelPrices, to object: inout JSONObject) {
        for (kind, names) in Self.names {
            for name in names { object[prefix + name] = prices.prices[kind]?.jsonValue }
        }
        if let tier = prices.longContext.first {
            object["supports_long_context_pricing"] = true
            object["long_context_threshold_tokens"] = JSONValue(tier.threshold)
            for (kind, names) in Self.names {
                object[prefix + names[0] + longSuffix] = tier.prices[kind]?.jsonValue
            }
        }
        object["cache_storage_cost_per_million_tokens_per_hour"] = prices.cacheStorage?.jsonValue
    }

    /// What prices begin with.
    private static let prefix = "dollars_per_million_tokens_"

    /// What prices of long requests end with.
    private static let longSuffix = "_long_context"

    /// The names of prices, those that count more first.
    private static let names: [(TokenKind, [String])] = [
        (.input, ["input"]), (.output, ["output"]), (.cacheRead, ["cache_read", "cached_input"]),
        (.cacheWrite, ["cache_write_5m"]), (.cacheWriteHour, ["cache_write_1h"]), (.reasoning, ["output_thinking"]),
        (.audioInput, ["audio_input"]), (.audioOutput, ["audio_output"]),
    ]
}
