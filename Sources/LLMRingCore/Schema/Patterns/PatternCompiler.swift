/// Turns the parts of a regular expression into steps.
struct PatternCompiler {
    /// How many steps an expression may have; counts in braces are written out.
    private static let maxSteps = 100_000

    /// The steps so far.
    private(set) var steps: [PatternStep] = []

    /// The sets that steps refer to.
    private(set) var sets: [PatternSet] = []

    /// The number of splits.
    private(set) var splitCount = 0

    /// The number of loops whose rounds are watched.
    private(set) var loopCount = 0

    /// Whether groups are kept, because the expression refers to them.
    let keepsGroups: Bool

    /// Compiles a whole expression.
    init(_ node: PatternNode, keepsGroups: Bool) throws(PatternError) {
        self.keepsGroups = keepsGroups
        try add(node, isBackward: false)
        try append(.match)
    }

    /// Adds a step.
    private mutating func append(_ step: PatternStep) throws(PatternError) {
        guard steps.count < Self.maxSteps else {
            throw PatternError(message: "the counts in braces make it too large", offset: 0)
        }
        steps.append(step)
    }

    /// Adds the steps of a part.
    private mutating func add(_ node: PatternNode, isBackward: Bool) throws(PatternError) {
        switch node {
        case .scalar(let scalar): try append(.scalar(scalar, isBackward: isBackward))
        case .set(let set):
            let index = sets.firstIndex(of: set) ?? sets.count
            if index == sets.count { sets.append(set) }
            try append(.set(index, isBackward: isBackward))
        case .sequence(let nodes):
            for node in isBackward ? nodes.reversed() : nodes { try add(node, isBackward: isBackward) }
        case .either(let nodes): try addAlternatives(nodes, isBackward: isBackward)
        case .repetition(let node, let minimum, let maximum, let isLazy, let groups):
            let round = Round(node: node, isBackward: isBackward, isLazy: isLazy, groups: groups)
            try add(round, minimum: minimum, maximum: maximum)
        case .group(let node, let number):
            guard keepsGroups else { return try add(node, isBackward: isBackward) }
            try append(.save(2 * number + (isBackward ? 1 : 0)))
            try add(node, isBackward: isBackward)
            try append(.save(2 * number + (isBackward ? 0 : 1)))
        case .reference(let number): try append(.reference(number, isBackward: isBackward))
        case .start: try append(.start)
        case .end: try append(.end)
        case .boundary(let isWanted): try append(.boundary(isWanted))
        case .look(let node, let isAhead, let isNegated):
            let place = steps.count
            try append(.look(end: 0, isNegated: isNegated))
            try add(node, isBackward: !isAhead)
            try append(.match)
            steps[place] = .look(end: steps.count, isNegated: isNegated)
        }
    }

    /// Adds the steps of alternatives, the first preferred.
    private mutating func addAlternatives(_ nodes: [PatternNode], isBackward: Bool) throws(PatternError) {
        var jumps: [Int] = []
        for (index, node) in nodes.enumerated() {
            guard index < nodes.count - 1 else {
                try add(node, isBackward: isBackward)
                break
            }
            let place = steps.count
            try appendSplit()
            try add(node, isBackward: isBackward)
            jumps.append(steps.count)
            try append(.jump(0))
            direct(place, place + 1, steps.count)
        }
        for jump in jumps { steps[jump] = .jump(steps.count) }
    }

    /// What one round of a repetition does.
    private struct Round {
        /// What is repeated.
        var node: PatternNode
        /// Whether it runs backwards.
        var isBackward: Bool
        /// Whether fewer rounds are preferred.
        var isLazy: Bool
        /// The groups inside.
        var groups: Range<Int>
    }

    /// Adds the steps of a repetition.
    private mutating func add(_ round: Round, minimum: Int, maximum: Int?) throws(PatternError) {
        let start = steps.count
        for _ in 0..<minimum {
            try add(round)
            // What has no steps needs no second round.
            if steps.count == start { return }
        }
        guard let maximum else {
            let place = steps.count
            try appendSplit()
            try addWatched(round)
            try append(.jump(place))
            direct(place, place + 1, steps.count, isLazy: round.isLazy)
            return
        }
        var splits: [Int] = []
        for _ in minimum..<maximum {
            splits.append(steps.count)
            try appendSplit()
            try addWatched(round)
        }
        for split in splits { direct(split, split + 1, steps.count, isLazy: round.isLazy) }
    }

    /// Adds the steps of one round.
    private mutating func add(_ round: Round) throws(PatternError) {
        if keepsGroups, !round.groups.isEmpty { try append(.forget(round.groups)) }
        try add(round.node, isBackward: round.isBackward)
    }

    /// Adds the steps of a round that must take something.
    ///
    /// Without groups no watch is needed: no split is gone through twice at one place.
    private mutating func addWatched(_ round: Round) throws(PatternError) {
        guard keepsGroups else { return try add(round) }
        let number = loopCount
        loopCount += 1
        try append(.round(number))
        try add(round)
        try append(.progress(number))
    }

    /// Adds a split whose ends are not known yet.
    private mutating func appendSplit() throws(PatternError) {
        try append(.split(0, 0, number: splitCount))
        splitCount += 1
    }

    /// Sets the ends of a split.
    private mutating func direct(_ place: Int, _ first: Int, _ second: Int, isLazy: Bool = false) {
        guard case .split(_, _, let number) = steps[place] else { return }
        steps[place] = isLazy ? .split(second, first, number: number) : .split(first, second, number: number)
    }
}
