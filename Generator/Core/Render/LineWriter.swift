/// Writes Swift source, line by line, in the house's format.
///
/// The same calls give the same text. Blank lines never double, and never stand
/// at the start or the end of a block.
package struct LineWriter: Sendable {
    /// The longest line, in characters.
    package static let width = 120

    /// The lines written.
    private var lines: [String] = []

    /// How many levels the next line is indented.
    private var depth: Int

    /// Whether a blank line is due before the next line.
    private var isBlankDue = false

    /// Whether the next line is the first of its block.
    private var isAtBlockStart = true

    /// Makes a writer.
    ///
    /// - Parameter depth: The levels by which all lines are indented.
    package init(depth: Int = 0) {
        self.depth = depth
    }

    /// The source, with a line break at its end; empty when nothing was written.
    package var text: String {
        lines.map { "\($0)\n" }.joined()
    }

    /// The characters that a line has left, after its indentation.
    package var room: Int { Self.width - 4 * depth }

    /// Writes a line, or each line of a longer text; an empty one is a blank line.
    package mutating func line(_ text: String = "") {
        let bytes = Array(text.utf8)
        var start = 0
        for end in 0...bytes.count where end == bytes.count || bytes[end] == UInt8(ascii: "\n") {
            let isWhole = start == 0 && end == bytes.count
            write(isWhole ? text : String(decoding: bytes[start..<end], as: UTF8.self))
            start = end + 1
        }
    }

    /// Leaves a blank line before the next line.
    package mutating func blank() {
        isBlankDue = !isAtBlockStart
    }

    /// Writes a line one level further out, such as a `case` or `#else`.
    package mutating func label(_ text: String) {
        isBlankDue = false
        depth = max(0, depth - 1)
        line(text)
        depth += 1
        isAtBlockStart = true
    }

    /// Writes lines one level further in.
    package mutating func indented<Failure: Error>(
        _ body: (inout Self) throws(Failure) -> Void
    ) throws(Failure) {
        depth += 1
        isAtBlockStart = true
        defer {
            depth -= 1
            isBlankDue = false
            isAtBlockStart = false
        }
        try body(&self)
    }

    /// Writes a head, lines one level further in, and a tail.
    ///
    /// - Parameters:
    ///   - head: The line before, such as `public struct Usage {`.
    ///   - tail: The line after.
    ///   - body: Writes the lines between.
    /// - Throws: What the body throws.
    package mutating func block<Failure: Error>(
        _ head: String,
        _ tail: String = "}",
        _ body: (inout Self) throws(Failure) -> Void
    ) throws(Failure) {
        line(head)
        try indented(body)
        line(tail)
    }

    /// Writes all lines of another writer, further in by the current level.
    package mutating func append(_ other: Self) {
        line(other.text.hasSuffix("\n") ? String(other.text.dropLast()) : other.text)
    }

    /// Writes one line, or leaves a blank one for white space.
    private mutating func write(_ line: String) {
        guard line.utf8.contains(where: { $0 > 0x20 }) else { return blank() }
        if isBlankDue { lines.append("") }
        isBlankDue = false
        isAtBlockStart = false
        lines.append(String(repeating: "    ", count: depth) + line)
    }
}
