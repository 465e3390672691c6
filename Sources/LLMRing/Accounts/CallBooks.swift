internal import LLMRingCore
private import LLMRingProviders

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
    private let budgets: Locked<BudgetLedger>
    /// The sums of all calls.
    private let sums = Locked(SpendTotals())
    /// The present day, in days since 1970, UTC.
    private let day: @Sendable () -> Int
    /// Whether there are budgets.
    let hasBudgets: Bool

    /// Opens the books.
    init(_ configuration: LLMRing.Configuration, _ registry: ModelRegistry) {
        self.registry = registry
        policy = configuration.validation
        ledger = configuration.ledgerPath.map { LedgerStore(path: $0) }
        origin = configuration.origin
        budgets = Locked(BudgetLedger(configuration.budgets))
        hasBudgets = !configuration.budgets.isEmpty
        day = configuration.day
    }

    /// Whether anything is to be done before a call.
    var isWatching: Bool { policy != .off || hasBudgets }

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
    /// - Parameters:
    ///   - request: The request.
    ///   - models: The models that may answer it, the one that is asked first before all others.
    ///   - account: Takes what was found.
    /// - Throws: ``LLMError`` with code `budget`, `context_length` or `unsupported`; then the call must not be made.
    func open(_ request: LLMRequest, _ models: [String], _ account: inout CallAccount) throws {
        guard isWatching else { return }
        let references = try models.map { name in try ModelReference(name) }
        if policy != .off, let model = references.first {
            let version = account.pins[model.provider]
            account.warnings += try registry.validate(request, model: model, by: policy, version: version)
        }
        guard hasBudgets else { return }
        let tokens = TokenEstimate(request)
        account.inputTokens = tokens.tokens
        let costs = references.map { model in
            registry.estimate(request, tokens, model: model, version: account.pins[model.provider]).maximum
        }
        let (alias, today) = (account.alias, day())
        account.reservation = try budgets.withLock { try $0.reserve(anyOf: costs, alias: alias, day: today) }
    }

    /// Counts a call that was answered, and gives the answer its cost.
    func close(_ account: CallAccount, _ response: inout LLMResponse) {
        let cost = cost(of: response.usage, response, account)
        if let reservation = account.reservation { budgets.withLock { $0.settle(reservation, cost: cost) } }
        keep(&response, cost, account)
    }

    /// Frees what was set aside for a call of which nothing came.
    func release(_ account: CallAccount) {
        if let reservation = account.reservation { budgets.withLock { $0.release(reservation) } }
    }

    /// Counts a call that broke off or was left, and gives what had come its cost; when nothing had, none is counted.
    ///
    /// Counts that had not come are estimated for the budgets, as the provider wants to be paid for them.
    func leave(_ account: CallAccount, _ partial: inout LLMResponse?) {
        guard var answer = partial else { return release(account) }
        if let reservation = account.reservation {
            var usage = answer.usage ?? Usage()
            var written = TokenEstimate()
            for part in answer.parts { written.add(part) }
            usage.inputTokens = usage.inputTokens ?? account.inputTokens
            usage.outputTokens = max(usage.outputTokens ?? 0, written.tokens)
            let cost = cost(of: usage, answer, account)
            budgets.withLock { $0.settle(reservation, cost: cost) }
        }
        keep(&answer, cost(of: answer.usage, answer, account), account)
        partial = answer
    }

    /// Adds a call to the sums and to the ledger, and notes in its answer what is known of it.
    private func keep(_ response: inout LLMResponse, _ cost: Cost, _ account: CallAccount) {
        response.cost = cost
        response.alias = account.alias
        response.warnings += account.warnings
        let usage = response.usage
        sums.withLock { $0.add(cost, usage: usage, alias: account.alias) }
        if ledger != nil { response.warnings += write(record(response, cost), account) }
    }

    /// Counts a call for vectors.
    func close(_ account: CallAccount, _ response: inout EmbeddingResponse, _ name: String) {
        guard let model = try? ModelReference(name) else { return }
        var usage = response.usage
        // Vectors are not counted in tokens.
        if usage?.inputTokens != nil, usage?.outputTokens == nil { usage?.outputTokens = 0 }
        let cost = registry.cost(of: usage, model: model, version: account.pins[model.provider])
        sums.withLock { [usage] in $0.add(cost, usage: usage, alias: account.alias) }
        var record = UsageRecord(
            provider: response.provider,
            model: model.model,
            usage: usage ?? Usage(),
            cost: RecordedCost(cost)
        )
        record.duration = response.latency
        response.warnings += write(record, account)
    }

    /// Writes a record into the ledger.
    ///
    /// - Returns: A warning when it could not be kept.
    private func write(_ record: UsageRecord, _ account: CallAccount) -> [Warning] {
        guard let ledger else { return [] }
        var record = record
        record.alias = account.alias
        record.profile = account.profile
        record.lockDigest = account.lockDigest
        record.origin = origin
        do {
            try ledger.append(record)
            return []
        } catch {
            let message = (error as? LLMError)?.message ?? "\(error)"
            return [Warning(setting: "ledger", message: "the call was not kept: \(message)")]
        }
    }

    /// What the tokens of an answer cost, by the prices of the model that was asked.
    private func cost(of usage: Usage?, _ response: LLMResponse, _ account: CallAccount) -> Cost {
        let name = response.attempts.last?.model ?? "\(response.provider):\(response.model ?? "")"
        guard let model = try? ModelReference(name) else { return Cost(model: name, gap: .modelUnclear) }
        return registry.cost(of: usage, model: model, version: account.pins[model.provider])
    }

    /// What the ledger keeps of a call.
    private func record(_ response: LLMResponse, _ cost: Cost) -> UsageRecord {
        let asked = response.attempts.last.flatMap { try? ModelReference($0.model) }
        var record = UsageRecord(
            provider: response.provider,
            model: asked?.model ?? response.model ?? "unknown",
            usage: response.usage ?? Usage(),
            cost: RecordedCost(cost)
        )
        record.finishReason = response.finishReason?.description
        record.duration = response.latency
        record.attempts = max(response.attempts.count, 1)
        record.requestID = response.id
        return record
    }
}
