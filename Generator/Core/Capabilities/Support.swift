/// How far a capability goes: what a cell of the table of capabilities says.
enum Support: String, CaseIterable {
    /// In full.
    case yes
    /// With some models, or for some of its words.
    case some
    /// Only what is sent along.
    case bytes
    /// Only what the provider fetches.
    case url = "URL"
    /// Only in words of the prompt.
    case prompt
    /// Not at all.
    case no

    /// What the cell means, for the legend.
    var meaning: String {
        switch self {
        case .yes: "in full"
        case .some: "with some models, or in part"
        case .bytes: "only content that is sent along"
        case .url: "only addresses that the provider fetches"
        case .prompt: "by words in the prompt"
        case .no: "not through the facade"
        }
    }

    /// What is said of several cases in one word: `some` unless they agree; `no` of none.
    static func all(of cases: some Sequence<Support>) -> Support {
        let different = Set(cases)
        return different.count > 1 ? .some : different.first ?? .no
    }
}
