import LLMRingCore
import Synchronization

extension HTTPBody {
    /// Reads a body, piece by piece.
    ///
    /// Copies of an iterator share its place. When the last copy is gone, the
    /// connection is closed.
    public struct Iterator: AsyncIteratorProtocol, Sendable {
        private let reader: Reader

        /// Begins to read.
        init(_ contents: Contents) {
            reader = Reader(contents)
        }

        /// Waits for the next bytes.
        ///
        /// - Returns: Bytes, at least one; nil at the end.
        /// - Throws: ``LLMError`` when the answer breaks off, a deadline passes
        ///   or the body was read before; `CancellationError`.
        public mutating func next() async throws -> [UInt8]? {
            // One frame less than asking the reader: thousands of streams wait here, each in frames of its own.
            if let source = try reader.source { try await source.next() } else { reader.bytes() }
        }

        /// Waits for the next bytes on the caller's actor.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> [UInt8]? {
            if let source = try reader.source { try await source.next() } else { reader.bytes() }
        }
    }

    /// One reader's place, whose end closes the connection.
    private final class Reader: Sendable {
        private let contents: Contents
        private let isFirst: Bool
        private let isAtEnd = Atomic<Bool>(false)

        init(_ contents: Contents) {
            self.contents = contents
            isFirst = contents.take()
        }

        deinit {
            if isFirst {
                contents.close()
            }
        }

        /// What brings the bytes; nil when they are at hand.
        ///
        /// - Throws: ``LLMError`` when somebody else reads the body.
        var source: (any HTTPBodySource)? {
            get throws(LLMError) {
                guard isFirst else {
                    throw LLMError(.configuration, "the body of an answer can be read only once")
                }
                guard case .source(let source) = contents.kind else { return nil }
                return source
            }
        }

        /// The bytes at hand, once.
        func bytes() -> [UInt8]? {
            guard case .bytes(let bytes) = contents.kind else { return nil }
            let wasAtEnd = isAtEnd.exchange(true, ordering: .relaxed)
            return wasAtEnd || bytes.isEmpty ? nil : bytes
        }
    }
}
