/// What all translations share.
enum Translation {
    /// The first line of a generated file.
    static func header(_ path: String) -> String {
        let steps = path.split(separator: "/").suffix(2).joined(separator: "/")
        return "// Generated from Specs/\(steps). Do not edit."
    }

    /// Writes the elements of a list, one a line; the formatter wants no comma behind a single one.
    static func list(_ elements: [String], _ writer: inout LineWriter) {
        for element in elements { writer.line(elements.count == 1 ? element : "\(element),") }
    }
}
