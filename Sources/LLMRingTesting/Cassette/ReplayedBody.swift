import LLMRingCore
import LLMRingHTTP

/// The body of a recorded answer.
final class ReplayedBody: HTTPBodySource {
    private let pieces: Locked<ArraySlice<[UInt8]>>
    private let exchange: CassetteExchange
    private let path: String

    /// Begins before the first piece.
    init(_ exchange: CassetteExchange, path: String) {
        pieces = Locked(exchange.answer?.pieces[...] ?? [])
        self.exchange = exchange
        self.path = path
    }

    /// Gives the next piece.
    ///
    /// - Throws: The failure that was recorded; ``LLMError`` with code
    ///   `configuration` at the place where the recording was left.
    func next() async throws -> [UInt8]? {
        try Task.checkCancellation()
        if let piece = pieces.withLock({ $0.popFirst() }) { return piece }
        if let failure = exchange.failure { throw failure }
        guard !exchange.isAbandoned else {
            throw LLMError(
                .configuration,
                "the answer to \(exchange.request.shown) in '\(path)' ends here: its reader left when it was recorded; record it anew"
            )
        }
        return nil
    }

    /// Gives nothing more.
    func close() {
        pieces.withLock { $0.removeAll() }
    }
}
