/// A condition such as `flag.x & !set.y`, as Swift.
struct Condition {
    /// The Swift expression.
    var code: String

    /// The flags that it asks for.
    var flags: Set<String>

    /// Reads a condition.
    ///
    /// - Returns: The condition, or what is wrong with it.
    static func parse(_ text: String, flags known: [String: String]) -> Result<Condition, SpecFault> {
        var condition = Condition(code: "", flags: [])
        var codes: [String] = []
        var positive: Set<String> = []
        var negative: Set<String> = []
        for atom in text.split(separator: "&", omittingEmptySubsequences: false) {
            var name = atom.filter { $0 != " " }
            let isNegated = name.hasPrefix("!")
            if isNegated { name.removeFirst() }
            let code: String
            if name.hasPrefix("flag.") {
                let flag = String(name.dropFirst(5))
                guard let type = known[flag] else {
                    return .failure(SpecFault("no flag '\(flag)' is declared\(instead(of: flag, in: known.keys))"))
                }
                guard type != "Int" else {
                    return .failure(
                        SpecFault("the flag '\(flag)' is a number; only flags that are Bool can be asked for")
                    )
                }
                condition.flags.insert(flag)
                code = "context.flags.isSet(\(SwiftLiteral.string(flag)))"
            } else if name.hasPrefix("set."), let set = Setting.isSet(String(name.dropFirst(4))) {
                code = set
            } else {
                let settings = Setting.all.map { "set.\($0.name)" } + ["set.reasoning", "set.tools"]
                let words = known.keys.map { "flag.\($0)" } + settings
                return .failure(SpecFault("'\(name)' is no condition\(instead(of: name, in: words))"))
            }
            if isNegated { negative.insert(name) } else { positive.insert(name) }
            codes.append(isNegated ? "!\(code.contains(" ") ? "(\(code))" : code)" : code)
        }
        if let both = positive.intersection(negative).min() {
            return .failure(SpecFault("the condition can never hold: it asks for '\(both)' and its opposite"))
        }
        condition.code = codes.joined(separator: " && ")
        return .success(condition)
    }
}
