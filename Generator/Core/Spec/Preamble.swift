/// What every spec begins with.
enum Preamble {
    /// The version of the spec language.
    static let version = 1

    /// Checks the version and the date.
    static func check(_ reader: inout ObjectReader, _ findings: Findings) {
        if let spec = reader.required("spec"), spec.int != version {
            findings.error("'spec' is the version of the language; write \(version)", at: spec)
        }
        let checked = reader.requiredText("checked")
        if let checked, let node = reader.node["checked"], !isDate(checked) {
            findings.error("'\(checked)' is no date; write year-month-day, such as 2026-01-31", at: node)
        }
        if let node = reader.node["documentation"], let text = node.string, !text.hasPrefix("https://") {
            findings.error("'documentation' is the address of a page; begin it with https://", at: node)
        }
    }

    /// Whether a text is a date such as `2026-01-31`.
    private static func isDate(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2] else { return false }
        let numbers = parts.compactMap { Int($0) }
        return numbers.count == 3 && (1...12).contains(numbers[1]) && (1...31).contains(numbers[2])
    }
}
