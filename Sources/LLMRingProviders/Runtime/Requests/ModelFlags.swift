/// What a spec says about one model.
package struct ModelFlags: Sendable, Hashable {
    /// The model names that the row holds for, with `*` for any letters and `[a-b]` for one of a range.
    package var pattern: String

    /// The flags that are yes.
    private var yes: Set<String>

    /// The flags that are numbers.
    private var numbers: [String: Int]

    /// Makes a row.
    package init(_ pattern: String, yes: Set<String>, numbers: [String: Int] = [:]) {
        self.pattern = pattern
        self.yes = yes
        self.numbers = numbers
    }

    /// Whether a flag is yes.
    package func isSet(_ name: String) -> Bool { yes.contains(name) }

    /// A flag's number.
    package func number(_ name: String) -> Int? { numbers[name] }

    /// The first row that holds for a model; an empty one when none does.
    package static func find(_ model: String, in rows: [ModelFlags]) -> ModelFlags {
        first(for: model, in: rows) ?? ModelFlags("*", yes: [])
    }

    /// The first row that holds for a model; `nil` when none does.
    static func first(for model: String, in rows: [ModelFlags]) -> ModelFlags? {
        guard !rows.isEmpty else { return nil }
        let name = Array(model.lowercased().utf8)
        return rows.first { matches($0.pattern.utf8[...], name[...]) }
    }

    /// Whether a pattern fits a name.
    private static func matches(_ pattern: Substring.UTF8View, _ name: ArraySlice<UInt8>) -> Bool {
        guard let first = pattern.first else { return name.isEmpty }
        let rest = pattern.dropFirst()
        if first == UInt8(ascii: "*") {
            return name.indices.contains { matches(rest, name[$0...]) } || matches(rest, [])
        }
        guard let letter = name.first else { return false }
        if first == UInt8(ascii: "["), let end = rest.firstIndex(of: UInt8(ascii: "]")) {
            let range = Array(rest[..<end])
            guard range.count == 3, (range[0]...range[2]).contains(letter) else { return false }
            return matches(rest[rest.index(after: end)...], name.dropFirst())
        }
        return first == letter && matches(rest, name.dropFirst())
    }
}
