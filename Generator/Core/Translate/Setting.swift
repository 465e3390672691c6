/// A tuning knob of the unified request.
struct Setting: Sendable {
    /// The knob's name, in specs and in Swift.
    var name: String

    /// What it holds.
    var type: WireType

    /// All knobs; a dialect must map each or declare it unsupported.
    static let all: [Setting] = [
        Setting(name: "maxOutputTokens", type: .int),
        Setting(name: "temperature", type: .double),
        Setting(name: "topP", type: .double),
        Setting(name: "topK", type: .int),
        Setting(name: "stop", type: .list(.string)),
        Setting(name: "seed", type: .int),
        Setting(name: "presencePenalty", type: .double),
        Setting(name: "frequencyPenalty", type: .double),
        Setting(name: "user", type: .string),
        Setting(name: "parallelToolCalls", type: .bool),
    ]

    /// The expression that tells whether a knob is set; `nil` when there is no such knob.
    static func isSet(_ name: String) -> String? {
        if name == "reasoning" { return "request.reasons" }
        if name == "tools" { return "!request.tools.isEmpty" }
        guard let setting = all.first(where: { $0.name == name }) else { return nil }
        return setting.type == .list(.string) ? "!request.\(name).isEmpty" : "request.\(name) != nil"
    }

    /// The words for what to do with what cannot be said.
    static let unsupported = ["drop", "error", "warn"]
}
