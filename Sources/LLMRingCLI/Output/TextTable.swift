/// Rows of cells for people, in columns.
enum TextTable {
    /// The rows as lines; all columns but the last are as wide as their widest cell.
    ///
    /// - Parameters:
    ///   - head: The names of the columns.
    ///   - rows: The rows, with a cell for each column.
    /// - Returns: The lines, each with its line break and without blanks at its end.
    static func text(_ head: [String], _ rows: [[String]]) -> String {
        let all = [head] + rows
        let widths = head.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
        return all.map { row in
            let cells = row.indices.map { column in
                let gap = column == row.count - 1 ? 0 : widths[column] - row[column].count + 2
                return row[column] + String(repeating: " ", count: gap)
            }
            var line = cells.joined()
            while line.last == " " { line.removeLast() }
            return "\(line)\n"
        }.joined()
    }
}
