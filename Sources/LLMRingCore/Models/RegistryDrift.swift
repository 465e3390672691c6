/// How a provider's models and prices differ between two states of the registry.
public struct RegistryDrift: Sendable, Hashable {
    /// A price that is not the same.
    public struct PriceChange: Sendable, Hashable {
        /// The model's name.
        public var model: String
        /// The kind of token.
        public var kind: TokenKind
        /// The price of a million tokens before; `nil` when there was none.
        public var old: Money?
        /// The price of a million tokens after; `nil` when there is none.
        public var new: Money?
        /// Whether it is the price of long requests.
        public var isLongContext: Bool
    }

    /// The provider.
    public var provider: String

    /// The version before.
    public var oldVersion: Int?

    /// The version after.
    public var newVersion: Int?

    /// The models that came.
    public var added: [String]

    /// The models that are no longer there.
    public var removed: [String]

    /// The models that were active and are not any more.
    public var retired: [String]

    /// The prices that changed.
    public var priceChanges: [PriceChange]

    /// Compares two states.
    ///
    /// - Parameters:
    ///   - old: The state before, such as the pinned one.
    ///   - new: The state after.
    public init(from old: RegistryFile, to new: RegistryFile) {
        provider = new.provider
        oldVersion = old.version
        newVersion = new.version
        let before = Dictionary(old.models.map { ($0.name, $0) }) { first, _ in first }
        let after = Dictionary(new.models.map { ($0.name, $0) }) { first, _ in first }
        added = after.keys.filter { before[$0] == nil }.sorted()
        removed = before.keys.filter { after[$0] == nil }.sorted()
        let both = before.keys.filter { after[$0] != nil }.sorted()
        retired = both.filter { before[$0]?.isActive == true && after[$0]?.isActive == false }
        priceChanges = both.flatMap { name in
            Self.changes(of: name, before[name]?.prices ?? ModelPrices(), after[name]?.prices ?? ModelPrices())
        }
    }

    /// Whether anything differs but the version.
    public var isEmpty: Bool { added.isEmpty && removed.isEmpty && retired.isEmpty && priceChanges.isEmpty }

    /// The prices of a model that differ.
    private static func changes(of model: String, _ old: ModelPrices, _ new: ModelPrices) -> [PriceChange] {
        let pairs = [
            (old.prices, new.prices, false),
            (old.longContext.first?.prices ?? [:], new.longContext.first?.prices ?? [:], true),
        ]
        return pairs.flatMap { before, after, isLong in
            TokenKind.allCases.compactMap { kind in
                guard before[kind] != after[kind] else { return nil }
                return PriceChange(
                    model: model,
                    kind: kind,
                    old: before[kind],
                    new: after[kind],
                    isLongContext: isLong
                )
            }
        }
    }

    /// The differences in their JSON form.
    public var jsonValue: JSONValue {
        func names(_ names: [String]) -> JSONValue { .array(names.map { .string($0) }) }
        let changes = priceChanges.map { change -> JSONValue in
            [
                "model": .string(change.model), "kind": .string(change.kind.rawValue),
                "long_context": .bool(change.isLongContext), "old": change.old?.jsonValue ?? .null,
                "new": change.new?.jsonValue ?? .null,
            ]
        }
        return [
            "provider": .string(provider),
            "has_drift": .bool(!isEmpty),
            "pinned_version": oldVersion.map { JSONValue($0) } ?? .null,
            "current_version": newVersion.map { JSONValue($0) } ?? .null,
            "added_models": names(added),
            "removed_models": names(removed),
            "retired_models": names(retired),
            "price_changes": .array(changes),
        ]
    }
}
