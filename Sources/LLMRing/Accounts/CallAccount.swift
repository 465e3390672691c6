internal import LLMRingCore

/// What is known of a call's names, and what was set aside for its cost.
struct CallAccount: Sendable {
    /// The alias that was asked for; `nil` when a model was.
    var alias: String?
    /// The profile that the alias was found in.
    var profile: String?
    /// The digest of the lockfile that has the alias, where a ledger is kept.
    var lockDigest: String?
    /// The versions of the registry that the profile pins, by provider.
    var pins: [String: Int] = [:]
    /// What was noticed about the request.
    var warnings: [Warning] = []
    /// About how many tokens the request has, where there are budgets.
    var inputTokens: Int?
    /// What the budgets set aside.
    var reservation: BudgetLedger.Reservation?
}
