import LLMRingCore

/// Cuts lines of JSON into events without names.
///
/// Blank lines are passed over, and the last newline may be missing.
package struct JSONLinesParser: EventFraming {
    private var line: EventBuffer

    /// Starts before the first byte.
    ///
    /// - Parameter limit: The largest line in bytes.
    package init(limit: Int) {
        line = EventBuffer(limit: limit)
    }

    /// Takes the next bytes and gives the lines that end in them.
    ///
    /// - Throws: ``LLMError`` with code `decoding`, or what `emit` throws.
    package mutating func feed(_ chunk: [UInt8], _ emit: Emit) throws {
        try chunk.withUnsafeBytes { bytes in
            var start = 0
            while start < bytes.count {
                let end = LineScanner.find(0x0A, in: bytes, from: start)
                let piece = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
                if end == bytes.count {
                    try line.append(piece)
                } else if line.isEmpty {
                    try line.check(piece.count)
                    try Self.give(piece, emit)
                } else {
                    try line.append(piece)
                    try finish(emit)
                }
                start = end + 1
            }
        }
    }

    /// Takes the end of the stream and gives the last line, if it has no newline.
    ///
    /// - Throws: What `emit` throws.
    package mutating func finish(_ emit: Emit) throws {
        try line.bytes.withUnsafeBytes { try Self.give($0, emit) }
        line.removeAll()
    }

    /// Gives a line that is not blank, without the blanks around it.
    private static func give(_ line: UnsafeRawBufferPointer, _ emit: Emit) throws {
        var start = 0
        var end = line.count
        while start < end, isBlank(line[start]) { start += 1 }
        while end > start, isBlank(line[end - 1]) { end -= 1 }
        guard start < end else { return }
        try emit(UnsafeRawBufferPointer(start: nil, count: 0), UnsafeRawBufferPointer(rebasing: line[start..<end]))
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0D || byte == 0x09
    }
}
