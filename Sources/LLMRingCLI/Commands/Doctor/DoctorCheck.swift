import LLMRing

/// One thing that was tried with a model.
struct DoctorCheck: Sendable, Hashable {
    /// How it went.
    enum State: String, Sendable {
        /// It works.
        case ok
        /// It does not.
        case failed
        /// It was not tried.
        case skipped
    }

    /// What was tried.
    let name: String
    /// How it went.
    let state: State
    /// Why it failed or was not tried; `nil` when it works.
    let detail: String?

    /// Makes the result of something that was tried, or not.
    init(_ name: String, _ state: State, _ detail: String? = nil) {
        self.name = name
        self.state = state
        self.detail = detail
    }

    /// The result in its JSON form.
    var jsonValue: JSONValue {
        ["state": .string(state.rawValue), "detail": detail.map { .string($0) } ?? .null]
    }
}
