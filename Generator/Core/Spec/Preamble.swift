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
        checkAddress(reader.node["documentation"], findings)
    }

    /// Checks the address of a provider's page.
    static func checkAddress(_ node: SpecNode?, _ findings: Findings) {
        guard let node, let text = node.string else { return }
        if !text.hasPrefix("https://") || text.contains(" ") || !text.contains(".") {
            findings.error(
                "'documentation' is the address of a page; write such as https://docs.acme.example",
                at: node
            )
        }
    }

    /// Whether a text is a date such as `2026-01-31`.
    static func isDate(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2] else { return false }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == 3, (2020...2099).contains(numbers[0]), (1...12).contains(numbers[1]) else {
            return false
        }
        let days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return (1...days[numbers[1] - 1]).contains(numbers[2])
    }
}
