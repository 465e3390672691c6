/// The results of calls, put in the order of the calls as they come.
package struct ToolResults: Sendable {
    /// The results so far.
    private var results: [ToolResult?]

    /// Waits for the results of calls.
    package init(of calls: [ToolCall]) {
        results = Array(repeating: nil, count: calls.count)
    }

    /// Takes in what happened.
    package mutating func take(_ event: ToolEvent) {
        if case .finished(let result, let index) = event { results[index] = result }
    }

    /// All results, once all calls have ended.
    ///
    /// - Throws: `CancellationError` when one is missing, as then the work was cancelled.
    package func all() throws -> [ToolResult] {
        try Task.checkCancellation()
        return try results.map { result in
            guard let result else { throw CancellationError() }
            return result
        }
    }
}
