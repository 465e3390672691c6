/// Gathers what is wrong with all specs of a run.
final class Findings {
    /// The findings so far.
    var diagnostics = Diagnostics()

    /// How many findings only follow from others and were left out.
    private var followUps = 0

    /// How many findings there are, with those that were left out.
    var count: Int { diagnostics.all.count + followUps }

    /// Adds a fault at a value, unless it only follows from others.
    func report(_ fault: SpecFault, at node: SpecNode) {
        if fault.isFollowUp {
            followUps += 1
        } else {
            error(fault.message, at: node)
        }
    }

    /// Reports texts of a list that stand in it twice.
    func reportTwins(_ nodes: [SpecNode]) {
        var seen: Set<String> = []
        for node in nodes {
            guard let text = node.string, !seen.insert(text).inserted else { continue }
            error("'\(text)' is named twice; remove one", at: node)
        }
    }

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
