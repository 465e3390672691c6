/// What the tokens of a model cost.
public struct ModelPrices: Sendable, Hashable {
    /// Prices that hold for long requests in the place of the usual ones.
    public struct LongContext: Sendable, Hashable {
        /// The prices hold when more tokens than this are read, cached ones included.
        public var threshold: Int

        /// The prices; a kind without one keeps its usual price.
        public var prices: TokenPrices

        /// Makes prices for long requests.
        public init(above threshold: Int, _ prices: TokenPrices) {
            self.threshold = threshold
            self.prices = prices
        }
    }

    /// The usual prices.
    public var prices: TokenPrices

    /// The prices of long requests, for the whole request and its answer, by rising threshold.
    public var longContext: [LongContext]

    /// What it costs to keep a million tokens in a cache for an hour.
    public var cacheStorage: Money?

    /// Makes prices.
    public init(_ prices: TokenPrices = [:], longContext: [LongContext] = [], cacheStorage: Money? = nil) {
        self.prices = prices
        self.longContext = longContext.sorted { $0.threshold < $1.threshold }
        self.cacheStorage = cacheStorage
    }

    /// The prices that hold for a request of some size.
    ///
    /// - Parameter tokens: All tokens read, cached ones included.
    /// - Returns: The prices of the highest tier that the size reaches.
    public func prices(forInput tokens: Int) -> TokenPrices {
        guard let tier = longContext.last(where: { tokens > $0.threshold }) else { return prices }
        return prices.overlaid(with: tier.prices)
    }
}
