/// One check of a value against a program.
struct SchemaRun {
    /// How deep schemas may be applied inside each other.
    static let maxDepth = 400

    /// How deep they may be applied without a look at the stack.
    private static let safeDepth = 8

    /// How many schemas may be applied.
    static let maxSteps = 2_000_000

    /// How many steps regular expressions may take.
    static let maxPatternSteps = 20_000_000

    /// A step on the way to a value.
    enum Step {
        /// The value of a key.
        case key(String)
        /// The item at a position.
        case index(Int)
    }

    /// The program.
    let program: SchemaProgram

    /// How many violations are kept.
    let limit: Int

    /// What is wrong so far.
    var violations: [SchemaViolation] = []

    /// How many violations the current alternative found before it.
    var base = 0

    /// Whether only the verdict counts.
    var isQuiet = true

    /// The way to the value.
    var path: [Step] = []

    /// What messages speak of in the place of the path.
    var subject: String?

    /// The resources that were entered, the outermost first.
    private var scope: [Int] = []

    /// The schemas around the current one.
    private var depth = 0

    /// The room on the stack, once it was asked for.
    private var stack: StackRoom?

    /// How many schemas may still be applied.
    private var budget = Self.maxSteps

    /// How many steps regular expressions may still take.
    var patternBudget = Self.maxPatternSteps

    /// Why checking was given up; no verdict counts after that.
    private(set) var stop: SchemaViolation?

    /// Gets ready.
    init(_ program: SchemaProgram, limit: Int) {
        self.program = program
        self.limit = limit
    }

    /// Whether a value fits the root.
    mutating func isValid(_ value: JSONValue) -> Bool {
        var places = CheckedPlaces(isTracked: false)
        return check(0, value, &places) && stop == nil
    }

    /// What is wrong with a value; most values are right, so that sentences are made in a second round.
    mutating func violations(of value: JSONValue) -> [SchemaViolation] {
        if isValid(value) { return [] }
        if let stop { return [stop] }
        isQuiet = false
        budget = Self.maxSteps
        patternBudget = Self.maxPatternSteps
        var places = CheckedPlaces(isTracked: false)
        _ = check(0, value, &places)
        return stop.map { violations.prefix(limit - 1) + [$0] } ?? violations
    }

    /// Whether enough violations were found.
    var isFull: Bool {
        violations.count - base >= limit
    }

    /// Checks a value against a node.
    ///
    /// - Parameters:
    ///   - index: The number of the node.
    ///   - value: The value.
    ///   - places: The places that were looked at; what a schema that does not
    ///     fit has put there does not count.
    /// - Returns: Whether it fits.
    mutating func check(_ index: Int, _ value: JSONValue, _ places: inout CheckedPlaces) -> Bool {
        guard stop == nil else { return false }
        let isOuter = scope.last != program.nodes[index].resource
        guard budget > 0 else { return giveUp(index, value, "takes too much work to be checked") }
        guard hasRoom() else { return giveUp(index, value, "is nested too deep to be checked") }
        budget -= 1
        depth += 1
        if isOuter { scope.append(program.nodes[index].resource) }
        defer {
            depth -= 1
            if isOuter { scope.removeLast() }
        }
        if program.nodes[index].isNever { return refuse(index, value) }
        guard program.nodes[index].tracksPlaces else { return applyRules(of: index, value, &places) }
        var own = CheckedPlaces(isTracked: true)
        guard applyRules(of: index, value, &own) else { return false }
        places.merge(own)
        return true
    }

    /// Checks a value against a node whose places nobody wants to know.
    mutating func check(_ index: Int, _ value: JSONValue) -> Bool {
        var places = CheckedPlaces(isTracked: false)
        return check(index, value, &places)
    }

    /// Checks a value against a node without noting what is wrong.
    mutating func checkQuietly(_ index: Int, _ value: JSONValue, _ places: inout CheckedPlaces) -> Bool {
        let wasQuiet = isQuiet
        isQuiet = true
        defer { isQuiet = wasQuiet }
        return check(index, value, &places)
    }

    /// Checks what lies a step further against a node.
    mutating func check(_ index: Int, _ value: JSONValue, at step: Step) -> Bool {
        path.append(step)
        defer { path.removeLast() }
        return check(index, value)
    }

    /// The node that a dynamic reference means: the outermost resource with the anchor decides.
    func dynamicTarget(_ name: String, _ initial: Int) -> Int {
        for resource in scope {
            if let node = program.dynamicAnchors[resource]?[name] { return node }
        }
        return initial
    }

    /// Goes through the rules of a node; in quiet until the first that is broken.
    private mutating func applyRules(of index: Int, _ value: JSONValue, _ places: inout CheckedPlaces) -> Bool {
        var fits = true
        for position in program.nodes[index].rules.indices {
            let rule = program.nodes[index].rules[position]
            // After a broken rule, what is left unchecked says nothing.
            if !fits, rule.keyword.hasPrefix("unevaluated") { break }
            if !apply(rule, index, value, &places) { fits = false }
            if !fits, isQuiet || isFull || stop != nil { return false }
        }
        return fits
    }

    /// Whether there is room for one more schema inside the others.
    private mutating func hasRoom() -> Bool {
        guard depth >= Self.safeDepth else { return true }
        guard depth < Self.maxDepth else { return false }
        let room = stack ?? StackRoom()
        stack = room
        return !room.isLow
    }

    /// Gives up at a node; always false.
    private mutating func giveUp(_ node: Int, _ value: JSONValue, _ predicate: String) -> Bool {
        giveUp(program.nodes[node].place, "limit", value, predicate)
        return false
    }

    /// Gives up with a reason, once.
    mutating func giveUp(_ place: String, _ keyword: String, _ value: JSONValue, _ predicate: String) {
        guard stop == nil else { return }
        stop = violation(keyword, place, value, predicate)
    }
}
