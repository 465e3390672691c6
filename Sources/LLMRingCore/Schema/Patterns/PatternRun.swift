/// One search for a regular expression: tries ways one after another, with a stack of its own.
///
/// Where no group is referred to, a split that failed at a place fails there
/// always, so that it is tried once.
struct PatternRun {
    /// Where to go on when a way fails.
    private struct Choice {
        /// The step.
        var step: Int
        /// The position in the text.
        var position: Int
        /// The places that groups and rounds had kept.
        var places: [Int]
    }

    /// The expression.
    private let pattern: Pattern

    /// The text's code points.
    private let scalars: [UInt32]

    /// The steps that are left.
    private(set) var budget: Int

    /// Gets ready.
    init(_ pattern: Pattern, _ scalars: [UInt32], budget: Int) {
        self.pattern = pattern
        self.scalars = scalars
        self.budget = budget
    }

    /// Whether the expression fits anywhere.
    mutating func search() throws(Pattern.LimitReached) -> Bool {
        var tried = try makeMarks()
        let lastStart = pattern.steps.first == .start ? 0 : scalars.count
        for start in 0...lastStart {
            var places = Array(repeating: -1, count: pattern.placeCount + pattern.loopCount)
            if try fits(from: 0, at: start, &places, &tried) { return true }
        }
        return false
    }

    /// Whether the steps from one on fit at a position.
    private mutating func fits(
        from first: Int,
        at start: Int,
        _ places: inout [Int],
        _ tried: inout [UInt64]
    ) throws(Pattern.LimitReached) -> Bool {
        var choices: [Choice] = []
        var (step, position) = (first, start)
        while true {
            guard budget > 0 else { throw Pattern.LimitReached() }
            budget -= 1
            var isFitting = true
            switch pattern.steps[step] {
            case .match:
                return true
            case .jump(let target):
                step = target
                continue
            case .split(let target, let other, let number):
                if mark(number, position, &tried) {
                    choices.append(Choice(step: other, position: position, places: places))
                    step = target
                    continue
                }
                isFitting = false
            case .look(let end, let isNegated):
                if try look(from: step + 1, at: position, &places, isNegated: isNegated) {
                    step = end
                    continue
                }
                isFitting = false
            case let other:
                isFitting = take(other, &position, &places)
            }
            if isFitting {
                step += 1
            } else if let choice = choices.popLast() {
                (step, position, places) = (choice.step, choice.position, choice.places)
            } else {
                return false
            }
        }
    }

    /// Does a step that leads to the next; false when it does not fit.
    private func take(_ step: PatternStep, _ position: inout Int, _ places: inout [Int]) -> Bool {
        switch step {
        case .scalar(let scalar, let isBackward):
            return next(&position, isBackward) == scalar
        case .set(let set, let isBackward):
            return next(&position, isBackward).map { pattern.sets[set].contains($0) } ?? false
        case .start: return position == 0
        case .end: return position == scalars.count
        case .boundary(let isWanted): return (isWord(position - 1) != isWord(position)) == isWanted
        case .save(let place): places[place] = position
        case .forget(let groups):
            for group in groups { (places[2 * group], places[2 * group + 1]) = (-1, -1) }
        case .round(let loop): places[pattern.placeCount + loop] = position
        case .progress(let loop): return places[pattern.placeCount + loop] != position
        case .reference(let group, let isBackward):
            return repeatGroup(places[2 * group], places[2 * group + 1], &position, isBackward)
        case .match, .jump, .split, .look: return false
        }
        return true
    }

    /// Takes the next code point, forwards or backwards; nil at the end.
    private func next(_ position: inout Int, _ isBackward: Bool) -> UInt32? {
        let index = isBackward ? position - 1 : position
        guard scalars.indices.contains(index) else { return nil }
        position += isBackward ? -1 : 1
        return scalars[index]
    }

    /// Takes what a group took once more; a group that took nothing fits everywhere.
    private func repeatGroup(_ start: Int, _ end: Int, _ position: inout Int, _ isBackward: Bool) -> Bool {
        guard start >= 0, end >= 0 else { return true }
        let from = isBackward ? position - (end - start) : position
        guard from >= 0, from + (end - start) <= scalars.count else { return false }
        guard scalars[start..<end].elementsEqual(scalars[from..<(from + end - start)]) else { return false }
        position = isBackward ? from : from + (end - start)
        return true
    }

    /// Whether a letter, a digit or an underscore stands at a position.
    private func isWord(_ position: Int) -> Bool {
        scalars.indices.contains(position) && PatternSet.wordCharacters.contains(scalars[position])
    }

    /// Runs steps on the side.
    private mutating func look(
        from step: Int,
        at position: Int,
        _ places: inout [Int],
        isNegated: Bool
    ) throws(Pattern.LimitReached) -> Bool {
        var kept = places
        var tried = try makeMarks()
        guard try fits(from: step, at: position, &kept, &tried) else { return isNegated }
        if !isNegated { places = kept }
        return !isNegated
    }

    /// Makes room for what was tried; none where groups are referred to.
    private mutating func makeMarks() throws(Pattern.LimitReached) -> [UInt64] {
        guard pattern.placeCount == 0 else { return [] }
        let words = (pattern.splitCount * (scalars.count + 1) + 63) / 64
        guard words <= budget else { throw Pattern.LimitReached() }
        budget -= words
        return Array(repeating: 0, count: words)
    }

    /// Marks a split at a position as tried; false when it was before.
    private func mark(_ split: Int, _ position: Int, _ tried: inout [UInt64]) -> Bool {
        guard pattern.placeCount == 0 else { return true }
        let bit = split * (scalars.count + 1) + position
        let mask: UInt64 = 1 << UInt64(bit % 64)
        guard tried[bit / 64] & mask == 0 else { return false }
        tried[bit / 64] |= mask
        return true
    }
}
