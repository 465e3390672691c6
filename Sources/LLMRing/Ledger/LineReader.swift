import LLMRingCore

/// Reads a file line by line, and holds no more of it than a block and a line.
final class LineReader {
    /// The bytes that are read at once.
    private static let block = 1 << 16

    /// The longest line, in bytes.
    private static let limit = 1 << 28

    /// The file.
    private let file: OpenFile

    /// Where the next block begins.
    private var offset = 0

    /// What was read and not yet given.
    private var buffer: [UInt8] = []

    /// Where the next line begins in the buffer.
    private var start = 0

    /// The number of the line that was given last, from 1.
    private(set) var line = 0

    /// The bytes behind the last finished line; known at the end.
    private(set) var unfinished: [UInt8] = []

    /// Makes a reader.
    init(_ file: OpenFile) {
        self.file = file
    }

    /// Reads the next finished line.
    ///
    /// - Returns: The line without its end; nil when there is no other.
    /// - Throws: ``LLMError`` with code `configuration` when the system refuses,
    ///   `decoding` when a line has more than 256 MiB.
    func next() throws -> [UInt8]? {
        var searched = start
        while true {
            if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { start = end + 1 }
                line += 1
                return Array(buffer[start..<end])
            }
            buffer.removeFirst(start)
            start = 0
            searched = buffer.count
            guard searched <= Self.limit else {
                throw LLMError(.decoding, "line \(line + 1) of '\(file.path)' is too long; is this the right file?")
            }
            let block = try file.read(Self.block, at: offset)
            guard !block.isEmpty else {
                unfinished = buffer
                return nil
            }
            offset += block.count
            buffer += block
        }
    }
}
