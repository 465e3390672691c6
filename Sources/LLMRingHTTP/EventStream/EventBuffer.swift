import LLMRingCore

/// Bytes of an event that spans chunks, up to a limit.
struct EventBuffer: Sendable {
    /// What is kept.
    private(set) var bytes: [UInt8] = []
    private let limit: Int
    private let slack: Int

    /// Makes an empty buffer, which takes a few bytes more than the limit that it tells of.
    init(limit: Int, slack: Int = 0) {
        self.limit = limit
        self.slack = slack
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
        guard bytes.count + more <= limit + slack else {
            throw LLMError(.decoding, "an event of the stream is larger than \(limit) bytes")
        }
    }
}
