extension SchemaRun {
    /// Applies a rule about arrays.
    mutating func applyToArray(
        _ rule: SchemaRule,
        _ node: Int,
        _ elements: [JSONValue],
        _ places: inout CheckedPlaces
    ) -> Bool {
        switch rule.demand {
        case .itemCount(let bound):
            guard bound.isMaximum ? elements.count > bound.value : elements.count < bound.value else { return true }
            return refuse(rule, node, .array(elements)) {
                let wanted = Sentence.count(bound.value, "item", "items")
                return "must have \(bound.isMaximum ? "at most" : "at least") \(wanted), but has \(elements.count)"
            }
        case .unique:
            guard let (first, second) = Self.equalItems(elements) else { return true }
            return refuse(rule, node, .array(elements)) {
                "must have no equal items, but /\(first) and /\(second) are \(Sentence.short(elements[first]))"
            }
        case .items(let prefix, let rest):
            return applyItems(prefix, rest, elements, &places)
        case .contains(let target, let minimum, let maximum):
            return applyContains(rule, node, target, minimum, maximum, elements, &places)
        case .unevaluatedItems(let target):
            return applyUnevaluated(target, elements, &places)
        default:
            return true
        }
    }

    /// Checks the first items against schemas of their own, and the others against one.
    private mutating func applyItems(
        _ prefix: [Int],
        _ rest: Int?,
        _ elements: [JSONValue],
        _ places: inout CheckedPlaces
    ) -> Bool {
        var fits = true
        for (index, element) in elements.enumerated() {
            guard let target = index < prefix.count ? prefix[index] : rest else { break }
            if !check(target, element, at: .index(index)) {
                fits = false
                if isQuiet || isFull { return false }
            }
        }
        if rest != nil { places.allItems = true } else { places.prefix = max(places.prefix, prefix.count) }
        return fits
    }

    /// Counts the items that fit a schema.
    private mutating func applyContains(
        _ rule: SchemaRule,
        _ node: Int,
        _ target: Int,
        _ minimum: Int,
        _ maximum: Int?,
        _ elements: [JSONValue],
        _ places: inout CheckedPlaces
    ) -> Bool {
        var count = 0
        for (index, element) in elements.enumerated() {
            var inner = CheckedPlaces(isTracked: false)
            guard checkQuietly(target, element, &inner) else { continue }
            count += 1
            if places.isTracked { places.items.insert(index) }
        }
        let place = program.nodes[target].place
        let isTooFew = count < minimum
        guard isTooFew || count > maximum ?? count else { return true }
        return refuse(rule, node, .array(elements)) {
            let wanted = Sentence.count(isTooFew ? minimum : maximum ?? 0, "item", "items")
            let words = isTooFew ? "at least" : "at most"
            return "must contain \(words) \(wanted) of the kind of the schema's '\(place)', but contains \(count)"
        }
    }

    /// Checks the items that no other keyword has looked at.
    private mutating func applyUnevaluated(
        _ target: Int,
        _ elements: [JSONValue],
        _ places: inout CheckedPlaces
    ) -> Bool {
        guard !places.allItems else { return true }
        var fits = true
        for index in elements.indices.dropFirst(places.prefix) where !places.items.contains(index) {
            if !check(target, elements[index], at: .index(index)) {
                fits = false
                if isQuiet || isFull { return false }
            }
        }
        places.allItems = true
        return fits
    }

    /// The positions of two equal items; nil when all are different.
    private static func equalItems(_ elements: [JSONValue]) -> (Int, Int)? {
        var seen: [ComparedValue: Int] = [:]
        seen.reserveCapacity(elements.count)
        for (index, element) in elements.enumerated() {
            if let first = seen.updateValue(index, forKey: ComparedValue(element)) { return (first, index) }
        }
        return nil
    }
}
