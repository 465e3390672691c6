extension String {
    /// The text without some texts in it, such as keys; the longer ones have to come first.
    package func redacting(_ secrets: [String]) -> String {
        secrets.reduce(self) { text, secret in
            guard !secret.isEmpty, text.utf8.count >= secret.utf8.count else { return text }
            return text.split(separator: secret, omittingEmptySubsequences: false).joined(separator: "REDACTED")
        }
    }
}
