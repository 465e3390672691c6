/// What the tokens of one kind cost in a call.
public struct CostPart: Sendable, Hashable {
    /// The kind of token.
    public var kind: TokenKind

    /// How many there were.
    public var tokens: Int

    /// The price of a million, in dollars.
    public var price: Money

    /// Makes a part.
    public init(kind: TokenKind, tokens: Int, price: Money) {
        self.kind = kind
        self.tokens = tokens
        self.price = price
    }

    /// What all of them cost, in dollars.
    public var amount: Money { price.perMillion(tokens: tokens) }
}
