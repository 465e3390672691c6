/// Keeps budgets: money is set aside before a call and counted after it.
///
/// A value without a lock: whoever shares it between tasks guards it. What runs
/// at one time is set aside in full, so that many calls at once cannot exceed a
/// budget that each of them alone would keep.
public struct BudgetLedger: Sendable {
    /// Money that is set aside for a call.
    public struct Reservation: Sendable, Hashable {
        /// Tells reservations apart.
        let id: Int
        /// The day it was made, in days since 1970.
        let day: Int
        /// What was set aside, in the budget that gave most.
        public let amount: Money
        /// The alias that the caller named.
        let alias: String?
        /// The positions of the budgets that may cover the call.
        let budgets: [Int]
    }

    /// What became of one budget.
    private struct State {
        var day: Int
        var spent = Money.zero
        var reserved: [Int: Money] = [:]

        var committed: Money { reserved.values.reduce(spent, +) }
    }

    /// The budgets, as they were given.
    public let budgets: [Budget]

    /// What became of each.
    private var states: [State]

    /// The next reservation's number.
    private var nextID = 0

    /// Makes a ledger in which nothing is spent.
    public init(_ budgets: [Budget]) {
        self.budgets = budgets
        states = budgets.map { _ in State(day: .min) }
    }

    /// Sets money aside for a call, in all budgets that cover it or in none.
    ///
    /// - Parameters:
    ///   - estimate: What the call costs at most; unknown costs set nothing aside.
    ///   - alias: The alias that the caller named.
    ///   - day: The day, in days since 1970, UTC.
    /// - Returns: What was set aside, to be settled or released.
    /// - Throws: ``LLMError`` with code `budget` when the call could exceed a
    ///   budget, or when its cost is unknown and a budget does not allow that.
    public mutating func reserve(_ estimate: Cost, alias: String? = nil, day: Int) throws -> Reservation {
        try reserve(anyOf: [estimate], alias: alias, day: day)
    }

    /// Sets money aside for a call that one of some models will answer.
    ///
    /// All budgets that may cover the call set aside what the dearest of their
    /// models costs, or none does.
    ///
    /// - Parameters:
    ///   - estimates: What the call costs at most, by model; unknown costs set nothing aside.
    ///   - alias: The alias that the caller named.
    ///   - day: The day, in days since 1970, UTC.
    /// - Returns: What was set aside, to be settled or released.
    /// - Throws: ``LLMError`` with code `budget` when the call could exceed a
    ///   budget, or when a cost is unknown and a budget does not allow that.
    public mutating func reserve(anyOf estimates: [Cost], alias: String? = nil, day: Int) throws -> Reservation {
        var amounts: [(index: Int, amount: Money)] = []
        for index in budgets.indices {
            let covered = estimates.filter { budgets[index].covers(alias: alias, model: $0.model) }
            guard let dearest = covered.max(by: { $0.total ?? .zero < $1.total ?? .zero }) else { continue }
            turn(index, to: day)
            for estimate in covered where estimate.total == nil { try check(estimate, against: index) }
            try check(dearest, against: index)
            amounts.append((index, dearest.total ?? .zero))
        }
        let most = amounts.map(\.amount).max() ?? estimates.compactMap(\.total).max() ?? .zero
        let places = amounts.map(\.index)
        let reservation = Reservation(id: nextID, day: day, amount: most, alias: alias, budgets: places)
        nextID += 1
        for (index, amount) in amounts { states[index].reserved[reservation.id] = amount }
        return reservation
    }

    /// Counts what a call did cost, and frees what was set aside for it.
    ///
    /// It counts for the budgets that cover the model that answered. An unknown
    /// cost counts as what was set aside. A call of a day that is over counts for
    /// that day. Settling twice counts once.
    public mutating func settle(_ reservation: Reservation, cost: Cost) {
        for index in reservation.budgets {
            guard let amount = states[index].reserved.removeValue(forKey: reservation.id) else { continue }
            guard budgets[index].covers(alias: reservation.alias, model: cost.model) else { continue }
            states[index].spent += cost.total ?? amount
        }
    }

    /// Frees what was set aside for a call that cost nothing.
    public mutating func release(_ reservation: Reservation) {
        for index in reservation.budgets { states[index].reserved[reservation.id] = nil }
    }

    /// What is spent of a budget, without what is set aside.
    ///
    /// - Parameters:
    ///   - index: The budget's position.
    ///   - day: The day, in days since 1970, UTC.
    /// - Returns: The dollars.
    public func spent(_ index: Int, day: Int) -> Money {
        isOver(index, on: day) ? .zero : states[index].spent
    }

    /// What a budget leaves for calls to come, at least zero.
    ///
    /// - Parameters:
    ///   - index: The budget's position.
    ///   - day: The day, in days since 1970, UTC.
    /// - Returns: The dollars.
    public func remaining(_ index: Int, day: Int) -> Money {
        isOver(index, on: day) ? budgets[index].limit : max(.zero, budgets[index].limit - states[index].committed)
    }

    /// Whether a budget's day is not today.
    private func isOver(_ index: Int, on day: Int) -> Bool {
        budgets[index].period == .day && day > states[index].day
    }

    /// Begins a day, where the last one is over; what still runs belongs to the day before.
    private mutating func turn(_ index: Int, to day: Int) {
        if isOver(index, on: day) { states[index] = State(day: day) }
    }

    /// Refuses a call that could exceed a budget.
    private func check(_ estimate: Cost, against index: Int) throws {
        let budget = budgets[index]
        guard let amount = estimate.total else {
            if budget.allowsUnpriced { return }
            let reason = estimate.gap?.description ?? "it is unknown"
            throw LLMError(
                .budget,
                "the cost of '\(estimate.model)' cannot be told (\(reason)), and the budget of \(budget) allows no such "
                    + "calls; name a model with prices, or set allowsUnpriced"
            )
        }
        let left = max(.zero, budget.limit - states[index].committed)
        guard amount <= left else {
            throw LLMError(
                .budget,
                "the call may cost \(amount) dollars and the budget of \(budget) has \(left) left; "
                    + "lower maxOutputTokens, take a cheaper model, or raise the budget"
            )
        }
    }
}
