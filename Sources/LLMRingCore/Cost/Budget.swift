/// A bound of what calls may cost in sum.
public struct Budget: Sendable, Hashable {
    /// Which calls count.
    public enum Scope: Sendable, Hashable {
        /// All calls of the ring.
        case all
        /// The calls that name an alias.
        case alias(String)
        /// The calls of a model, as `provider:model`.
        case model(String)
    }

    /// When counting begins again.
    public enum Period: Sendable, Hashable {
        /// Never.
        case always
        /// At midnight, UTC.
        case day
    }

    /// The most dollars that the calls may cost.
    public var limit: Money

    /// When counting begins again.
    public var period: Period

    /// Which calls count.
    public var scope: Scope

    /// Whether calls are made whose cost cannot be told before; they count as soon as it is known.
    public var allowsUnpriced: Bool

    /// Makes a budget.
    ///
    /// - Parameters:
    ///   - limit: The most dollars.
    ///   - period: When counting begins again.
    ///   - scope: Which calls count.
    ///   - allowsUnpriced: Whether calls of unknown cost are made.
    public init(_ limit: Money, per period: Period = .always, for scope: Scope = .all, allowsUnpriced: Bool = false) {
        self.limit = limit
        self.period = period
        self.scope = scope
        self.allowsUnpriced = allowsUnpriced
    }

    /// Whether a call counts.
    ///
    /// - Parameters:
    ///   - alias: The alias that the caller named; `nil` for none.
    ///   - model: The model, as `provider:model`.
    /// - Returns: True when the scope takes the call in.
    public func covers(alias: String?, model: String) -> Bool {
        switch scope {
        case .all: true
        case .alias(let name): alias == name
        case .model(let name): model == name
        }
    }
}

extension Budget: CustomStringConvertible {
    /// The budget in words, such as `5 dollars per day for the alias 'fast'`.
    public var description: String {
        let time = period == .day ? " per day" : ""
        let calls =
            switch scope {
            case .all: ""
            case .alias(let name): " for the alias '\(name)'"
            case .model(let name): " for the model '\(name)'"
            }
        return "\(limit) dollars\(time)\(calls)"
    }
}
