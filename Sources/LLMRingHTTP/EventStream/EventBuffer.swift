import LLMRingCore

/// Bytes of an event that spans chunks, up to a limit.
struct EventBuffer: Sendable {
    private(set) var bytes: [UInt8] = []
    private let limit: Int

    /// Makes an empty buffer.
    init(limit: Int) {
        self.limit = limit
    }

    /// Whether nothing is kept.
    var isEmpty: Bool { bytes.isEmpty }

    /// Keeps bytes.
    ///
    /// - Throws: ``LLMError`` with code `decoding` when that is too much.
    mutating func append(_ more: UnsafeRawBufferPointer) throws(LLMError) {
        try check(more.count)
        bytes.append(contentsOf: more)
    }

    /// Keeps one byte.
    ///
    /// - Throws: ``LLMError`` with code `decoding` when that is too much.
    mutating func append(_ byte: UInt8) throws(LLMError) {
        try check(1)
        bytes.append(byte)
    }

    /// Forgets what is kept, but not its room.
    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: bytes.count <= 64 * 1024)
    }

    /// Refuses bytes beyond the limit, kept or not.
    ///
    /// - Throws: ``LLMError`` with code `decoding` when that is too much.
    func check(_ more: Int) throws(LLMError) {
        guard bytes.count + more <= limit else {
            throw LLMError(.decoding, "an event of the stream is larger than \(limit) bytes")
        }
    }
}
