/// A place in a text.
package struct TOMLLocation: Hashable, Sendable, CustomStringConvertible {
    /// The line, from 1.
    package var line: Int

    /// The column in characters of Unicode, from 1.
    package var column: Int

    /// Finds the line and the column of a byte.
    ///
    /// - Parameters:
    ///   - offset: The position of the byte from the text's start.
    ///   - bytes: The text.
    package init(offset: Int, in bytes: [UInt8]) {
        let before = bytes.prefix(offset)
        line = before.count { $0 == 0x0A } + 1
        let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? (bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
        column = start < offset ? before[start...].count { $0 & 0xC0 != 0x80 } + 1 : 1
    }

    /// The line and the column with a colon in between.
    package var description: String { "\(line):\(column)" }
}
