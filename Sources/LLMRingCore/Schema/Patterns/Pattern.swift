/// A regular expression of ECMA-262 that is searched for in bounded time.
///
/// Works on code points. Without references to groups, the time is at most the
/// length of the text times that of the expression; with them, it is cut off.
struct Pattern: Sendable {
    /// The search took more steps than are allowed.
    struct LimitReached: Error {}

    /// How many steps a search may take.
    static let maxSteps = 4_000_000

    /// The expression.
    let text: String

    /// Its steps.
    let steps: [PatternStep]

    /// The sets that steps refer to.
    let sets: [PatternSet]

    /// The number of splits.
    let splitCount: Int

    /// The number of loops whose rounds are watched.
    let loopCount: Int

    /// The number of places to keep for groups; 0 when none is referred to.
    let placeCount: Int

    /// Reads an expression.
    init(_ text: String) throws(PatternError) {
        var parser = PatternParser(text)
        let node = try parser.parse()
        let compiler = try PatternCompiler(node, keepsGroups: parser.hasReferences)
        self.text = text
        steps = compiler.steps
        sets = compiler.sets
        splitCount = compiler.splitCount
        loopCount = compiler.loopCount
        placeCount = parser.hasReferences ? 2 * (parser.groupCount + 1) : 0
    }

    /// Whether the expression fits anywhere in a text.
    ///
    /// - Parameters:
    ///   - text: The text to search.
    ///   - budget: How many steps the search may take; what it takes is taken off.
    /// - Returns: Whether it fits.
    /// - Throws: ``LimitReached`` when the search took too many steps.
    func isFound(in text: String, budget: inout Int) throws(LimitReached) -> Bool {
        let steps = min(budget, Self.maxSteps)
        var run = PatternRun(self, text.unicodeScalars.map(\.value), budget: steps)
        defer { budget -= steps - run.budget }
        return try run.search()
    }

    /// Whether the expression fits anywhere in a text.
    func isFound(in text: String) throws(LimitReached) -> Bool {
        var budget = Self.maxSteps
        return try isFound(in: text, budget: &budget)
    }
}
