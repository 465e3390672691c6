/// What is wrong with a piece of a spec.
struct SpecFault: Error {
    /// What is wrong and what to write instead.
    var message: String

    /// Whether it only follows from what is reported elsewhere.
    var isFollowUp = false

    /// A fault that only follows from what is reported elsewhere.
    static let followUp = SpecFault("", isFollowUp: true)

    /// Makes a fault.
    init(_ message: String) {
        self.message = message
    }

    /// Makes a fault that may be left out.
    private init(_ message: String, isFollowUp: Bool) {
        self.message = message
        self.isFollowUp = isFollowUp
    }
}
