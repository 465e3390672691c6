/// Prices by the kind of token, in dollars for a million.
public struct TokenPrices: Sendable, Hashable, ExpressibleByDictionaryLiteral {
    /// The prices that are known.
    private var prices: [TokenKind: Money]

    /// Makes prices of which nothing is known.
    public init() {
        prices = [:]
    }

    /// Makes prices from a literal; the last of equal kinds counts.
    public init(dictionaryLiteral elements: (TokenKind, Money)...) {
        prices = Dictionary(elements) { $1 }
    }

    /// The price of a million tokens of a kind; `nil` when it is not known.
    public subscript(kind: TokenKind) -> Money? {
        get { prices[kind] }
        set { prices[kind] = newValue }
    }

    /// Whether no price is known.
    public var isEmpty: Bool { prices.isEmpty }

    /// These prices, with those of another table in the place of theirs.
    func overlaid(with others: TokenPrices) -> TokenPrices {
        var result = self
        result.prices.merge(others.prices) { $1 }
        return result
    }

    /// What tokens of a kind cost, by their own price or that of the kind that stands in for it.
    func price(of kind: TokenKind) -> Money? {
        if let price = prices[kind] { return price }
        if let substitute = kind.substitute { return prices[substitute] }
        // What is read for nothing costs nothing in a cache either.
        return kind != .output && prices[.input] == .zero ? .zero : nil
    }
}
