#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Finds the ends of lines in a chunk: LF, CR or both.
///
/// Looks at no byte twice for the same mark, however the marks are mixed.
struct LineScanner {
    private let chunk: UnsafeRawBufferPointer
    private var nextLF: Int
    private var nextCR: Int

    /// Where the next line begins.
    private(set) var start: Int

    /// Starts at a place in a chunk.
    init(_ chunk: UnsafeRawBufferPointer, from start: Int) {
        self.chunk = chunk
        self.start = start
        nextLF = Self.find(0x0A, in: chunk, from: start)
        nextCR = Self.find(0x0D, in: chunk, from: start)
    }

    /// What follows the last whole line.
    var rest: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: chunk[start...])
    }

    /// Whether the chunk ends in a CR, which an LF in the next chunk belongs to.
    var endsInCR: Bool {
        chunk.last == 0x0D
    }

    /// Gives the place of the next whole line, without its end.
    mutating func next() -> Range<Int>? {
        let end = min(nextLF, nextCR)
        guard end < chunk.count else { return nil }
        let line = start..<end
        start = end + 1
        if end == nextCR {
            if start < chunk.count, chunk[start] == 0x0A { start += 1 }
            nextCR = Self.find(0x0D, in: chunk, from: start)
        }
        if nextLF < start {
            nextLF = Self.find(0x0A, in: chunk, from: start)
        }
        return line
    }

    /// Gives the place of a byte, or the end.
    static func find(_ byte: Int32, in chunk: UnsafeRawBufferPointer, from start: Int) -> Int {
        guard let base = chunk.baseAddress, start < chunk.count,
            let place = memchr(base + start, byte, chunk.count - start)
        else { return chunk.count }
        return UnsafeRawPointer(place) - base
    }
}
