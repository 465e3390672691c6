/// Reads strict JSON, and goes on after a fault to find the others too.
///
/// Duplicate keys, comments and trailing commas are errors.
///
/// Source: RFC 8259.
package struct SpecParser: Sendable {
    /// An object or array that is not closed yet.
    struct Opening: Sendable {
        /// Its first byte, a brace or bracket.
        var byte: UInt8

        /// Where it stands.
        var position: Position
    }

    /// How deep objects and arrays may nest.
    package static let depthLimit = 128

    /// How many faults are reported before the rest of the file is given up.
    package static let errorLimit = 32

    /// The path to name in messages.
    let file: String

    /// Where the parser stands.
    var cursor: ByteCursor

    /// What is open around it, outermost first.
    var openings: [Opening] = []

    /// Whether the next missing comma is the consequence of a fault already reported.
    var isRecovering = false

    /// Whether so much is wrong that the tree means nothing.
    var isDamaged = false

    /// Whether the rest is not read, and no more faults are reported.
    private var hasStopped = false

    /// The faults found.
    private var findings = Diagnostics()

    /// Makes a parser; a byte order mark is a fault and skipped.
    private init(_ bytes: [UInt8], file: String) {
        self.file = file
        let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        cursor = ByteCursor(bytes, from: hasMark ? 3 : 0)
        if hasMark { report("the file begins with a byte order mark; save it as UTF-8 without one") }
    }

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - text: The file's bytes.
    ///   - file: Its path, for messages.
    ///   - diagnostics: Takes the faults.
    /// - Returns: The value, also when small faults were found and repaired;
    ///   `nil` when its structure is broken.
    package static func parse(_ text: [UInt8], file: String, into diagnostics: inout Diagnostics) -> SpecNode? {
        var parser = Self(text, file: file)
        let root = parser.parseFile()
        diagnostics.append(parser.findings)
        return parser.isDamaged ? nil : root
    }

    /// Reports a fault, by default where the parser stands.
    mutating func report(_ message: String, at position: Position? = nil, notes: [Diagnostic.Note] = []) {
        guard !hasStopped else { return }
        findings.error(message, in: file, at: position ?? cursor.position, notes: notes)
        if findings.all.count == Self.errorLimit {
            stop("too many faults; the rest of the file was not read")
        }
    }

    /// Reports a last fault and leaves the rest of the file unread.
    mutating func stop(_ message: String, notes: [Diagnostic.Note] = []) {
        guard !hasStopped else { return }
        findings.error(message, in: file, at: cursor.position, notes: notes)
        hasStopped = true
        isDamaged = true
        cursor.finish()
    }

    /// The place in this file.
    func location(_ position: Position) -> Location {
        Location(file: file, position: position)
    }

    /// Makes a node that ends where the parser stands.
    func node(_ kind: SpecNode.Kind, from start: Position) -> SpecNode {
        SpecNode(kind, location: location(start), end: cursor.position)
    }

    /// Reads the one value of the file.
    private mutating func parseFile() -> SpecNode? {
        skipTrivia()
        guard cursor.current != nil else {
            report("the file is empty; write a JSON object")
            return nil
        }
        let root = parseValue()
        skipTrivia()
        if cursor.current != nil {
            isDamaged = true
            report("unexpected \(cursor.currentName) after the end of the value")
        }
        return root
    }
}
