extension ToolRegistry {
    /// Runs calls, several at once, and gives their results.
    ///
    /// A function that goes on after its timeout, or after the caller was cancelled, is left behind, and what it
    /// gives back is dropped.
    ///
    /// - Parameters:
    ///   - calls: The calls of an answer.
    ///   - decisions: What was decided on calls, by their identifiers. A call that needs approval and has no decision
    ///     is refused.
    /// - Returns: The results, in the order of the calls.
    /// - Throws: `CancellationError` when the task was cancelled.
    public func run(_ calls: [ToolCall], decisions: [String: ToolDecision] = [:]) async throws -> [ToolResult] {
        var results = ToolResults(of: calls)
        for await event in events(of: calls, decisions: decisions) { results.take(event) }
        return try results.all()
    }

    /// Runs a call.
    ///
    /// - Parameters:
    ///   - call: The call.
    ///   - decision: What was decided on it.
    /// - Returns: The result.
    /// - Throws: `CancellationError` when the task was cancelled.
    public func run(_ call: ToolCall, decision: ToolDecision? = nil) async throws -> ToolResult {
        try await run([call], decisions: decision.map { [call.id: $0] } ?? [:])[0]
    }

    /// Runs calls and tells of each begin and end as it comes; ends early when the task is cancelled.
    ///
    /// The work is a task of its own, so that whoever reads the events waits for no function that ignores
    /// cancellation. It ends when the events are let go of.
    package func events(of calls: [ToolCall], decisions: [String: ToolDecision]) -> AsyncStream<ToolEvent> {
        AsyncStream { continuation in
            let work = Task {
                for batch in batches(of: calls) {
                    await run(batch, of: calls, decisions) { continuation.yield($0) }
                }
                continuation.finish()
            }
            continuation.onTermination = { _ in work.cancel() }
        }
    }

    /// Runs neighbouring calls at once, but not more than the cap.
    private func run(
        _ batch: Range<Int>,
        of calls: [ToolCall],
        _ decisions: [String: ToolDecision],
        _ tell: @escaping @Sendable (ToolEvent) -> Void
    ) async {
        await withTaskGroup(of: Void.self) { group in
            for (count, index) in batch.enumerated() {
                if count >= max(maxParallelCalls, 1) { await group.next() }
                guard !Task.isCancelled else { return }
                let call = calls[index]
                group.addTask {
                    tell(.started(call))
                    let result = await result(of: call, decisions[call.id])
                    tell(.finished(result, index: index))
                }
            }
        }
    }

    /// The calls that may run at once: a call that runs alone is a batch of its own.
    private func batches(of calls: [ToolCall]) -> [Range<Int>] {
        var batches: [Range<Int>] = []
        var isOpen = false
        for (index, call) in calls.enumerated() {
            let isAlone = self[call.name]?.isSequential ?? false
            if isOpen, !isAlone, let last = batches.popLast() {
                batches.append(last.lowerBound..<index + 1)
            } else {
                batches.append(index..<index + 1)
            }
            isOpen = !isAlone
        }
        return batches
    }
}
