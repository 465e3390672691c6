/// Collects the faults of all specs, so that one run shows them all.
package struct Diagnostics: Sendable {
    /// All faults, in the order of their finding.
    package private(set) var all: [Diagnostic] = []

    /// Makes an empty collection.
    package init() {}

    /// Whether nothing is wrong.
    package var isEmpty: Bool { all.isEmpty }

    /// The faults by file and position, each once.
    package var sorted: [Diagnostic] {
        var seen: Set<Diagnostic> = []
        let indexed = all.filter { seen.insert($0).inserted }.enumerated()
        return indexed.sorted { ($0.element.location, $0.offset) < ($1.element.location, $1.offset) }.map(\.element)
    }

    /// The lines to print, each with its line break; empty when nothing is wrong.
    package var text: String {
        sorted.map { "\($0)\n" }.joined()
    }

    /// Adds a fault.
    package mutating func append(_ diagnostic: Diagnostic) {
        all.append(diagnostic)
    }

    /// Adds all faults of another collection.
    package mutating func append(_ other: Self) {
        all += other.all
    }

    /// Adds an error at a place.
    package mutating func error(_ message: String, at location: Location, notes: [Diagnostic.Note] = []) {
        append(Diagnostic(message, at: location, notes: notes))
    }

    /// Adds an error at a value.
    package mutating func error(_ message: String, at node: SpecNode, notes: [Diagnostic.Note] = []) {
        error(message, at: node.location, notes: notes)
    }

    /// Adds an error at a member's key.
    package mutating func error(_ message: String, atKeyOf member: SpecNode.Member, notes: [Diagnostic.Note] = []) {
        error(message, at: member.keyLocation, notes: notes)
    }

    /// Adds an error about a file, by default at its first place.
    package mutating func error(
        _ message: String,
        in file: String,
        at position: Position = .start,
        notes: [Diagnostic.Note] = []
    ) {
        error(message, at: Location(file: file, position: position), notes: notes)
    }
}
