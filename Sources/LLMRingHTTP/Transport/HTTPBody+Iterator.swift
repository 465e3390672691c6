import LLMRingCore
import Synchronization

extension HTTPBody {
    /// Reads a body, piece by piece.
    ///
    /// Copies of an iterator share its place. When the last copy is gone, the
    /// connection is closed.
    public struct Iterator: AsyncIteratorProtocol, Sendable {
        /// What brings the bytes; nil for a reader that came too late.
        private let kind: Contents.Kind?
        /// What all copies share; nil for a reader that came too late.
        private let place: Place?

        /// Begins to read.
        init(_ contents: Contents) {
            let isFirst = contents.take()
            kind = isFirst ? contents.kind : nil
            place = isFirst ? Place(contents) : nil
        }

        /// Waits for the next bytes.
        ///
        /// - Returns: Bytes, at least one; nil at the end.
        /// - Throws: ``LLMError`` when the answer breaks off, a deadline passes
        ///   or the body was read before; `CancellationError`.
        public mutating func next() async throws -> [UInt8]? {
            try await next(isolation: #isolation)
        }

        /// Waits for the next bytes on the caller's actor.
        public func next(isolation actor: isolated (any Actor)?) async throws -> [UInt8]? {
            switch kind {
            case .transfer(let transfer):
                // As few frames as can be: thousands of streams wait here, each in frames of its own.
                guard !Task.isCancelled else {
                    transfer.close()
                    throw CancellationError()
                }
                return try await withTaskCancellationHandler {
                    try await withUnsafeThrowingContinuation { transfer.wait(.body($0)) }
                } onCancel: {
                    transfer.close()
                }
            case .source(let source):
                return try await source.next()
            case .bytes(let bytes):
                return place?.passEnd() != false || bytes.isEmpty ? nil : bytes
            case nil:
                throw LLMError(.configuration, "the body of an answer can be read only once")
            }
        }
    }

    /// How far a reader is; its end closes the connection.
    private final class Place: Sendable {
        private let contents: Contents
        private let isAtEnd = Atomic<Bool>(false)

        init(_ contents: Contents) {
            self.contents = contents
        }

        deinit {
            contents.close()
        }

        /// Goes to the end; true when it was there before.
        func passEnd() -> Bool {
            isAtEnd.exchange(true, ordering: .relaxed)
        }
    }
}
