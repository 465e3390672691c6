/// A line of the table: what something costs, beside its floor and its budget.
struct TableRow: Sendable {
    /// What is measured, with its unit.
    let what: String

    /// The dialect.
    let dialect: String?

    /// Our figure.
    let ours: Double

    /// The figure of what cannot be gone below; `nil` where there is no such thing.
    var floor: Double?

    /// The largest figure allowed.
    let budget: Double

    /// The floor on the machine that the budget was set for; `nil` where the budget was set without one.
    ///
    /// Where the floor is higher, the machine is slower, and the budget grows with it.
    var budgetFloor: Double?

    /// The heads of the columns.
    static let head = line("what", "dialect", ["ours", "floor", "ratio", "budget", ""])

    /// The line as text.
    var text: String {
        let ratio = floor.map { ours / $0 }
        let verdict = ours <= budget ? "held" : isHeldAsRatio ? "held as a ratio" : "MISSED"
        return Self.line(
            what,
            dialect ?? "",
            [Self.text(ours), Self.text(floor), Self.text(ratio), Self.text(budget), verdict]
        )
    }

    /// Whether the figure is in budget on a machine as slow as the floor says.
    private var isHeldAsRatio: Bool {
        guard let floor, let budgetFloor else { return false }
        return ours / floor <= budget / budgetFloor
    }

    /// A line of columns.
    private static func line(_ what: String, _ dialect: String, _ rest: [String]) -> String {
        let first = padded(what, 32) + padded(dialect, 20)
        return first + rest.map { String(repeating: " ", count: max(1, 8 - $0.count)) + $0 }.joined()
    }

    /// A text with blanks behind it.
    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }

    /// A number with two digits behind the point; a dash for none.
    private static func text(_ number: Double?) -> String {
        guard let number else { return "-" }
        let hundredths = Int((number * 100).rounded())
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}
