/// A fault in a spec: where it is, what it is, and what helps.
///
/// There are only errors: a warning would be printed once and be gone with the
/// next build, which has nothing to do.
package struct Diagnostic: Hashable, Sendable {
    /// Where the offending token begins.
    package var location: Location

    /// The fault, in lower case and without a full stop; values in single quotes.
    package var message: String

    /// What helps: the text to write, or the other end of a conflict.
    package var notes: [Note]

    /// Makes a diagnostic.
    package init(_ message: String, at location: Location, notes: [Note] = []) {
        self.location = location
        self.message = message
        self.notes = notes
    }
}

extension Diagnostic: CustomStringConvertible {
    /// The lines that a compiler would print, without a line break at the end.
    package var description: String {
        let head = "\(location): error: \(message)"
        let tail = notes.map { "\($0.location ?? location): note: \($0.text)" }
        return ([head] + tail).joined(separator: "\n")
    }
}
