extension SchemaRun {
    /// Applies a rule that combines schemas.
    mutating func applyCombination(
        _ rule: SchemaRule,
        _ node: Int,
        _ value: JSONValue,
        _ places: inout CheckedPlaces
    ) -> Bool {
        switch rule.demand {
        case .all(let targets):
            var fits = true
            for target in targets {
                if !check(target, value, &places) { fits = false }
                if !fits, isQuiet || isFull { return false }
            }
            return fits
        case .any(let targets):
            let fitting = fittingTargets(targets, value, &places, isEnough: places.isTracked ? targets.count : 1)
            return !fitting.isEmpty || refuseAll(rule, node, targets, value)
        case .one(let targets):
            let fitting = fittingTargets(targets, value, &places, isEnough: 2)
            if fitting.count > 1 {
                let list = Sentence.list(fitting.map { "'\(program.nodes[$0].place)'" }, "and")
                return refuse(rule, node, value) {
                    "must fit exactly one of \(targets.count) schemas, but fits the schema's \(list)"
                }
            }
            return !fitting.isEmpty || refuseAll(rule, node, targets, value)
        case .not(let target):
            var inner = CheckedPlaces(isTracked: false)
            let place = program.nodes[target].place
            return !checkQuietly(target, value, &inner)
                || refuse(rule, node, value) {
                    "must not fit the schema's '\(place)', but is \(Self.description(of: value))"
                }
        case .condition(let condition, let then, let otherwise):
            var inner = CheckedPlaces(isTracked: places.isTracked)
            let isMet = checkQuietly(condition, value, &inner)
            if isMet { places.merge(inner) }
            guard let target = isMet ? then : otherwise else { return true }
            return check(target, value, &places)
        default:
            return true
        }
    }

    /// The schemas that a value fits.
    ///
    /// - Parameters:
    ///   - targets: The nodes of the schemas.
    ///   - value: The value.
    ///   - places: Where to note what fitting schemas looked at.
    ///   - isEnough: How many need to be found.
    /// - Returns: The nodes of those that fit.
    private mutating func fittingTargets(
        _ targets: [Int],
        _ value: JSONValue,
        _ places: inout CheckedPlaces,
        isEnough: Int
    ) -> [Int] {
        var fitting: [Int] = []
        for target in targets {
            var inner = CheckedPlaces(isTracked: places.isTracked)
            guard checkQuietly(target, value, &inner) else { continue }
            places.merge(inner)
            fitting.append(target)
            if fitting.count >= isEnough { break }
        }
        return fitting
    }

    /// Notes what the closest of several schemas finds wrong, where none fits.
    private mutating func refuseAll(_ rule: SchemaRule, _ node: Int, _ targets: [Int], _ value: JSONValue) -> Bool {
        guard !isQuiet, !isFull, stop == nil else { return false }
        let (outerBase, start) = (base, violations.count)
        var found: [[SchemaViolation]] = []
        for target in targets {
            base = violations.count
            var inner = CheckedPlaces(isTracked: false)
            _ = check(target, value, &inner)
            found.append(Array(violations[start...]))
            violations.removeSubrange(start...)
        }
        base = outerBase
        let choice = SchemaAlternatives(found, path: pointer)
        if let predicate = choice.commonPredicate(value) { return refuse(rule, node, value) { predicate } }
        violations += choice.closest.prefix(limit - (violations.count - base))
        return false
    }
}
