/// Arguments that make no sense, and how they should look.
struct UsageError: Error, Hashable {
    /// What is wrong, in lower case and without a full stop.
    let message: String

    /// The usage line.
    let usage: String

    /// Makes an error.
    init(_ message: String, usage: String) {
        self.message = message
        self.usage = usage
    }
}
