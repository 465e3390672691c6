/// A table of values parted by commas.
///
/// Source: <https://www.rfc-editor.org/rfc/rfc4180>.
package enum CSVTable {
    /// Writes rows; cells with commas, quotes or line ends are quoted.
    ///
    /// - Parameter rows: The rows, with the same number of cells each.
    /// - Returns: The text, with a carriage return and a line feed behind each row.
    package static func text(_ rows: [[String]]) -> String {
        rows.map { $0.map { cell($0) }.joined(separator: ",") + "\r\n" }.joined()
    }

    /// Quotes a cell where it must be.
    private static func cell(_ text: String) -> String {
        guard text.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
