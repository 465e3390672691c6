import LLMRingCore
import Synchronization

/// The bytes of an answer as they arrive, to be read once.
///
/// The bytes come in pieces as the network cuts them, never empty. Nothing is
/// read from the network ahead of the reader but a bounded buffer. Leaving the
/// loop, dropping the iterator, dropping the body or cancelling the task closes
/// the connection.
public struct HTTPBody: AsyncSequence, Sendable {
    /// Some of the bytes, at least one.
    public typealias Element = [UInt8]

    /// ``LLMError``, or `CancellationError`.
    public typealias Failure = any Error

    private let contents: Contents

    /// Makes a body of bytes at hand.
    public init(_ bytes: [UInt8]) {
        contents = Contents(.bytes(bytes))
    }

    /// Makes a body of bytes that a transport brings.
    public init(_ source: any HTTPBodySource) {
        contents = Contents(.source(source))
    }

    /// Makes a body of bytes that a call of our own brings.
    init(_ transfer: any Transfer) {
        contents = Contents(.transfer(transfer))
    }

    /// Begins to read.
    ///
    /// The second iterator of a body throws at its first step.
    public func makeAsyncIterator() -> Iterator {
        Iterator(contents)
    }

    /// The largest body that is collected where no other limit is given: 256 MiB.
    public static let defaultLimit: Int = 256 << 20

    /// Reads the whole body.
    ///
    /// - Parameter limit: The largest size in bytes; 256 MiB when it is not given.
    /// - Returns: All bytes; none when the body is empty.
    /// - Throws: ``LLMError`` with code `decoding` when the body is larger, or
    ///   what reading it throws.
    public func collect(limit: Int = defaultLimit) async throws -> [UInt8] {
        var iterator = makeAsyncIterator()
        var all: [UInt8] = []
        while let piece = try await iterator.next() {
            guard all.count + piece.count <= limit else {
                throw LLMError(.decoding, "the answer is larger than \(limit) bytes")
            }
            if all.isEmpty {
                all = piece
            } else {
                all += piece
            }
        }
        return all
    }

    /// Closes the connection without reading on.
    public func close() {
        contents.close()
    }
}

extension HTTPBody {
    /// What a body holds, and whether somebody reads it.
    final class Contents: Sendable {
        /// The kinds of bodies.
        enum Kind: Sendable {
            /// Bytes at hand.
            case bytes([UInt8])
            /// Bytes that somebody else's transport brings.
            case source(any HTTPBodySource)
            /// Bytes that a transport of our own brings, which are waited for without a step between.
            case transfer(any Transfer)
        }

        /// Where the bytes are.
        let kind: Kind

        private let isTaken = Atomic<Bool>(false)

        /// Makes the contents.
        init(_ kind: Kind) {
            self.kind = kind
        }

        deinit {
            close()
        }

        /// Notes a reader; false when there was one before.
        func take() -> Bool {
            isTaken.compareExchange(expected: false, desired: true, ordering: .relaxed).exchanged
        }

        /// Closes the connection, if there is one.
        func close() {
            switch kind {
            case .source(let source): source.close()
            case .transfer(let transfer): transfer.close()
            case .bytes: break
            }
        }
    }
}
