/// Gathers what is wrong with all specs of a run.
final class Findings {
    /// The findings so far.
    var diagnostics = Diagnostics()

    /// Adds a finding at a value.
    func error(_ message: String, at node: SpecNode, _ notes: Diagnostic.Note...) {
        diagnostics.error(message, at: node, notes: notes)
    }

    /// Adds a finding at a key.
    func error(_ message: String, atKeyOf member: SpecNode.Member, _ notes: Diagnostic.Note...) {
        diagnostics.error(message, atKeyOf: member, notes: notes)
    }

    /// Adds a finding at a place.
    func error(_ message: String, at location: Location, _ notes: Diagnostic.Note...) {
        diagnostics.error(message, at: location, notes: notes)
    }
}
