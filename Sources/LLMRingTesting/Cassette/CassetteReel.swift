import LLMRingCore
import LLMRingHTTP

/// The exchanges of a cassette, those on record and those that are under way.
final class CassetteReel: Sendable {
    /// An exchange and what became of it in this run.
    private struct Entry {
        var exchange: CassetteExchange
        /// Whether it was on record when the run began.
        var isOld: Bool
        /// Whether it is complete.
        var isDone: Bool
        /// Whether it was given back.
        var isUsed: Bool
    }

    /// The exchanges, in the order in which they began.
    private struct State {
        var entries: [Entry]
        var isClosed = false
    }

    private let path: String
    private let state: Locked<State>

    /// Makes a reel of what is on record.
    init(path: String, exchanges: [CassetteExchange]) {
        self.path = path
        let entries = exchanges.map { Entry(exchange: $0, isOld: true, isDone: true, isUsed: false) }
        state = Locked(State(entries: entries))
    }

    /// How many exchanges of earlier runs were not given back.
    var unusedCount: Int {
        state.withLock { $0.entries.count { $0.isOld && !$0.isUsed } }
    }

    /// Gives the first recording of a request that was not given yet, if there is one.
    ///
    /// - Throws: ``LLMError`` with code `configuration` after ``close()``.
    func take(_ request: CassetteRequest, _ matching: CassetteTransport.Matching) throws -> CassetteExchange? {
        try state.withLock { state in
            try Self.checkOpen(state)
            let index = state.entries.firstIndex { entry in
                entry.isOld && !entry.isUsed
                    && matching.differences(of: request, from: entry.exchange.request).isEmpty
            }
            guard let index else { return nil }
            state.entries[index].isUsed = true
            return state.entries[index].exchange
        }
    }

    /// Makes the error for a request without a recording.
    func miss(_ request: CassetteRequest, _ matching: CassetteTransport.Matching) -> LLMError {
        let recorded = state.withLock { $0.entries.map(\.exchange.request) }
        let advice = "record it with the mode .auto or .record"
        let all = recorded.map { matching.differences(of: request, from: $0) }
        let uses = all.count { $0.isEmpty }
        let what: String
        if uses > 0 {
            what = "all \(uses) of its recordings were given already"
        } else if let nearest = all.indices.min(by: { all[$0].weight < all[$1].weight }) {
            let differences = all[nearest]
            let more = differences.count > 1 ? ", and in \(differences.count - 1) more places" : ""
            what = "the nearest, number \(nearest + 1), differs: \(differences[0].text)\(more)"
        } else {
            what = "nothing is recorded there"
        }
        return LLMError(.configuration, "'\(path)' has no recording of \(request.shown): \(what); \(advice)")
    }

    /// Keeps the place of an exchange that begins.
    ///
    /// - Throws: ``LLMError`` with code `configuration` after ``close()``.
    func reserve(_ request: CassetteRequest) throws -> Int {
        try state.withLock { state in
            try Self.checkOpen(state)
            let exchange = CassetteExchange(request: request)
            state.entries.append(Entry(exchange: exchange, isOld: false, isDone: false, isUsed: true))
            return state.entries.count - 1
        }
    }

    /// Completes an exchange and writes the file.
    ///
    /// - Throws: ``LLMError`` with code `configuration` when that fails.
    func fill(_ place: Int, _ complete: (inout CassetteExchange) -> Void) throws {
        try state.withLock { state in
            complete(&state.entries[place].exchange)
            state.entries[place].isDone = true
            try CassetteFile.write(state.entries.filter(\.isDone).map(\.exchange), path)
        }
    }

    /// Refuses all later requests.
    func close() {
        state.withLock { $0.isClosed = true }
    }

    private static func checkOpen(_ state: State) throws(LLMError) {
        guard !state.isClosed else { throw LLMError(.configuration, "the transport is closed; make a new one") }
    }
}
