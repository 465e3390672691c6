internal import LLMRingCore
private import LLMRingProviders
private import Synchronization

/// The books of a ring: what its calls may cost, did cost, and the ledger that keeps them.
final class CallBooks: Sendable {
    /// What is known of models.
    private let registry: ModelRegistry
    /// How requests are checked against it.
    private let policy: ValidationPolicy
    /// The file that keeps calls; `nil` for none.
    private let ledger: LedgerStore?
    /// What is written into the ledger as the origin of calls.
    private let origin: String?
    /// The budgets.
    private let budgets: Mutex<BudgetLedger>
    /// Whether there are budgets.
    private let hasBudgets: Bool
    /// The sums of all calls.
    private let sums = Mutex(SpendTotals())
    /// The present day, in days since 1970, UTC.
    private let day: @Sendable () -> Int

    /// Opens the books.
    init(_ configuration: LLMRing.Configuration, _ registry: ModelRegistry) {
        self.registry = registry
        policy = configuration.validation
        ledger = configuration.ledgerPath.map { LedgerStore(path: $0) }
        origin = configuration.origin
        budgets = Mutex(BudgetLedger(configuration.budgets))
        hasBudgets = !configuration.budgets.isEmpty
        day = configuration.day
    }

    /// The sums of all calls.
    var totals: SpendTotals { sums.withLock { $0 } }

    /// What each budget leaves.
    var remaining: [(budget: Budget, left: Money)] {
        let today = day()
        return budgets.withLock { ledger in
            ledger.budgets.indices.map { (ledger.budgets[$0], ledger.remaining($0, day: today)) }
        }
    }

    /// Checks a request against what is known of its model, and sets money aside for it.
    ///
    /// - Throws: ``LLMError`` with code `budget`, `context_length` or `unsupported`; then the call must not be made.
    func open(_ request: LLMRequest, _ account: inout CallAccount) throws {
        guard policy != .off || hasBudgets else { return }
        let models = try ([request.model] + request.fallbacks).map { name in try ModelReference(name) }
        if policy != .off, let model = models.first {
            let version = account.pins[model.provider]
            account.warnings += try registry.validate(request, model: model, by: policy, version: version)
        }
        guard hasBudgets else { return }
        let costs = models.map { registry.estimate(request, model: $0, version: account.pins[$0.provider]).maximum }
        guard let first = costs.first else { return }
        // Any of the models may answer, so that the dearest is set aside; unknown is dearer than all.
        let dearest = costs.first { $0.total == nil } ?? costs.max { $0.total ?? .zero < $1.total ?? .zero } ?? first
        let (alias, today) = (account.alias, day())
        account.reservation = try budgets.withLock { try $0.reserve(dearest, alias: alias, day: today) }
    }

    /// Counts a call that was answered, and gives the answer its cost.
    func close(_ account: CallAccount, _ response: inout LLMResponse) {
        let cost = cost(response, account)
        response.cost = cost
        response.alias = account.alias
        response.warnings += account.warnings
        count(account, cost, response.usage)
        guard let ledger else { return }
        do {
            try ledger.append(record(response, cost, account))
        } catch {
            let message = (error as? LLMError)?.message ?? "\(error)"
            response.warnings.append(Warning(setting: "ledger", message: "the call was not kept: \(message)"))
        }
    }

    /// Counts a call that failed: what came of its answer was paid for.
    func fail(_ account: CallAccount, _ error: (any Error)?, _ partial: LLMResponse? = nil) {
        guard let partial = partial ?? (error as? LLMError)?.partialResponse, partial.usage != nil else {
            if let reservation = account.reservation { budgets.withLock { $0.release(reservation) } }
            return
        }
        count(account, cost(partial, account), partial.usage)
    }

    /// Adds a call to the sums, and settles what was set aside.
    private func count(_ account: CallAccount, _ cost: Cost, _ usage: Usage?) {
        if let reservation = account.reservation { budgets.withLock { $0.settle(reservation, cost: cost) } }
        sums.withLock { $0.add(cost, usage: usage, alias: account.alias) }
    }

    /// What an answer cost.
    private func cost(_ response: LLMResponse, _ account: CallAccount) -> Cost {
        let name = response.attempts.last?.model ?? "\(response.provider):\(response.model ?? "")"
        guard let model = try? ModelReference(name) else { return Cost(model: name, gap: .modelUnclear) }
        return registry.cost(of: response.usage, model: model, version: account.pins[model.provider])
    }

    /// What the ledger keeps of a call.
    private func record(_ response: LLMResponse, _ cost: Cost, _ account: CallAccount) -> UsageRecord {
        let asked = response.attempts.last.flatMap { try? ModelReference($0.model) }
        var record = UsageRecord(
            provider: response.provider,
            model: asked?.model ?? response.model ?? "unknown",
            usage: response.usage ?? Usage(),
            cost: RecordedCost(cost)
        )
        record.alias = account.alias
        record.profile = account.profile
        record.lockDigest = account.lockDigest
        record.finishReason = response.finishReason?.description
        record.duration = response.latency
        record.attempts = max(response.attempts.count, 1)
        record.requestID = response.id
        record.origin = origin
        return record
    }
}
