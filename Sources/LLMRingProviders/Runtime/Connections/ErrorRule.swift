package import LLMRingCore

/// One rule that tells an error by its status, its code or its words.
package struct ErrorRule: Sendable {
    /// What the error is.
    let code: LLMError.Code
    /// Whether the call may be repeated; `nil` leaves it to the code.
    let retry: Bool?
    /// The provider's code, if it matters.
    private let wireCode: String?
    /// The HTTP status, if it matters.
    private let status: Int?
    /// Words of the message in lower case, if they matter.
    private let words: String?

    /// Makes a rule; all that is given must fit.
    package init(
        _ code: LLMError.Code,
        code wireCode: String? = nil,
        status: Int? = nil,
        messageHas words: String? = nil,
        retry: Bool? = nil
    ) {
        self.code = code
        self.retry = retry
        self.wireCode = wireCode
        self.status = status
        self.words = words?.lowercased()
    }

    /// Whether the rule fits an error.
    func fits(status: Int?, codes: Set<String>, message: String) -> Bool {
        if let wireCode, !codes.contains(wireCode) { return false }
        if let wanted = self.status, wanted != status { return false }
        if let words, !message.lowercased().contains(words) { return false }
        return true
    }
}
