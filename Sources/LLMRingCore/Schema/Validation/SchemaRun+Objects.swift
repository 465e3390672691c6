extension SchemaRun {
    /// Applies a rule about objects.
    mutating func applyToObject(
        _ rule: SchemaRule,
        _ node: Int,
        _ object: JSONObject,
        _ places: inout CheckedPlaces
    ) -> Bool {
        switch rule.demand {
        case .propertyCount(let bound):
            guard bound.isMaximum ? object.count > bound.value : object.count < bound.value else { return true }
            return refuse(rule, node, .object(object)) {
                let wanted = Sentence.count(bound.value, "property", "properties")
                return "must have \(bound.isMaximum ? "at most" : "at least") \(wanted), but has \(object.count)"
            }
        case .required(let names):
            return applyRequired(rule, node, names, object) { "lacks the property '\($0)'" }
        case .requiredWith(let list):
            var fits = true
            for (name, others) in list where Self.has(object, name) {
                let isThere = applyRequired(rule, node, others, object) { other in
                    "lacks the property '\(other)', which must be there as '\(name)' is"
                }
                if !isThere { fits = false }
            }
            return fits
        case .schemaWith(let list):
            var fits = true
            for (name, target) in list where Self.has(object, name) {
                if !check(target, .object(object), &places) { fits = false }
            }
            return fits
        case .names(let target):
            return applyNames(target, object)
        case .properties(let demand):
            return applyProperties(demand, node, object, &places)
        case .unevaluatedProperties(let target):
            return applyUnevaluated(rule, target, object, &places)
        default:
            return true
        }
    }

    /// Whether an object has a key, code point by code point.
    private static func has(_ object: JSONObject, _ name: String) -> Bool {
        object.contains { ExactString.isSame($0.key, name) }
    }

    /// Checks that properties are there.
    private mutating func applyRequired(
        _ rule: SchemaRule,
        _ node: Int,
        _ names: [String],
        _ object: JSONObject,
        _ predicate: (String) -> String
    ) -> Bool {
        // Long lists in long objects are looked up.
        let keys = object.count > 16 && names.count > 4 ? Set(object.lazy.map { ExactString($0.key) }) : nil
        var fits = true
        for name in names where !(keys?.contains(ExactString(name)) ?? Self.has(object, name)) {
            fits = refuse(rule, node, .object(object)) { predicate(name) }
            if isQuiet { return false }
        }
        return fits
    }

    /// Checks the names of properties.
    private mutating func applyNames(_ target: Int, _ object: JSONObject) -> Bool {
        var fits = true
        let outer = subject
        for (name, _) in object {
            let owner = pointer.isEmpty ? "" : " in '\(pointer)'"
            subject = isQuiet ? nil : "the property name '\(name)'\(owner)"
            if !check(target, .string(name)) { fits = false }
            if !fits, isQuiet { break }
        }
        subject = outer
        return fits
    }

    /// Checks properties by their names.
    private mutating func applyProperties(
        _ demand: SchemaRule.PropertiesDemand,
        _ node: Int,
        _ object: JSONObject,
        _ places: inout CheckedPlaces
    ) -> Bool {
        var fits = true
        for (name, value) in object {
            var isKnown = false
            if let target = demand.named[ExactString(name)] {
                isKnown = true
                if !check(target, value, at: .key(name)) { fits = false }
            }
            for (pattern, target) in demand.patterns {
                let rule = SchemaRule(keyword: "patternProperties", demand: .pattern(pattern))
                guard isFound(pattern, name, rule, node) else { continue }
                isKnown = true
                if !check(target, value, at: .key(name)) { fits = false }
            }
            if !isKnown, let rest = demand.rest {
                isKnown = true
                if !checkRest(rest, "additionalProperties", value, name, demand.names) { fits = false }
            }
            if isKnown, places.isTracked { places.properties.insert(ExactString(name)) }
            if !fits, isQuiet || isFull { return false }
        }
        if demand.rest != nil { places.allProperties = true }
        return fits
    }

    /// Checks the properties that no other keyword has looked at.
    private mutating func applyUnevaluated(
        _ rule: SchemaRule,
        _ target: Int,
        _ object: JSONObject,
        _ places: inout CheckedPlaces
    ) -> Bool {
        guard !places.allProperties else { return true }
        var fits = true
        let known = places.properties.map(\.text).sorted()
        for (name, value) in object where !places.properties.contains(ExactString(name)) {
            if !checkRest(target, rule.keyword, value, name, known) { fits = false }
            if !fits, isQuiet || isFull { return false }
        }
        places.allProperties = true
        return fits
    }

    /// Checks a property that has no schema of its own, and says which have when none other is allowed.
    private mutating func checkRest(
        _ target: Int,
        _ keyword: String,
        _ value: JSONValue,
        _ name: String,
        _ known: [String]
    ) -> Bool {
        guard !isQuiet, program.nodes[target].isNever else { return check(target, value, at: .key(name)) }
        guard !isFull else { return false }
        path.append(.key(name))
        defer { path.removeLast() }
        let advice = known.count > 20 ? "" : hint(for: name, in: known)
        let predicate = "is not allowed, as there is no such property\(advice)"
        violations.append(violation(keyword, program.nodes[target].place, value, predicate))
        return false
    }
}
