extension SchemaRun {
    /// Applies a rule.
    ///
    /// - Parameters:
    ///   - rule: The rule.
    ///   - node: The number of the node it belongs to.
    ///   - value: The value.
    ///   - places: The places that were looked at.
    /// - Returns: Whether the value fits.
    mutating func apply(
        _ rule: SchemaRule,
        _ node: Int,
        _ value: JSONValue,
        _ places: inout CheckedPlaces
    ) -> Bool {
        switch rule.demand {
        case .types, .constant, .values:
            return applyKind(rule, node, value)
        case .reference(let target):
            return check(target, value, &places)
        case .dynamicReference(let name, let initial):
            return check(dynamicTarget(name, initial), value, &places)
        case .all, .any, .one, .not, .condition:
            return applyCombination(rule, node, value, &places)
        default:
            break
        }
        switch value {
        case .number(let number): return applyToNumber(rule, node, number)
        case .string(let text): return applyToString(rule, node, text)
        case .array(let elements): return applyToArray(rule, node, elements, &places)
        case .object(let object): return applyToObject(rule, node, object, &places)
        case .null, .bool: return true
        }
    }

    /// Applies a rule about any value.
    private mutating func applyKind(_ rule: SchemaRule, _ node: Int, _ value: JSONValue) -> Bool {
        switch rule.demand {
        case .types(let types):
            return types.include(value)
                || refuse(rule, node, value, Self.description(of: value)) { types.words }
        case .constant(let wanted):
            return ComparedValue(wanted) == ComparedValue(value)
                || refuse(rule, node, value, Sentence.short(value)) { Sentence.short(wanted) }
        case .values(let values, let set):
            return set.contains(ComparedValue(value))
                || refuse(rule, node, value, Sentence.short(value)) { Self.choice(values) }
        default:
            return true
        }
    }

    /// Applies a rule about numbers.
    private mutating func applyToNumber(_ rule: SchemaRule, _ node: Int, _ number: JSONNumber) -> Bool {
        switch rule.demand {
        case .bound(let bound):
            let decimal = ExactDecimal(number)
            let isBeyond = bound.isMaximum ? bound.value < decimal : decimal < bound.value
            let isWrong = isBeyond || bound.isExclusive && decimal == bound.value
            guard isWrong else { return true }
            let words =
                bound.isExclusive
                ? (bound.isMaximum ? "less than" : "more than") : (bound.isMaximum ? "at most" : "at least")
            return refuse(rule, node, .number(number)) { "must be \(words) \(bound.text), but is \(number.text)" }
        case .multiple(let divisor, let decimal):
            return decimal.divides(ExactDecimal(number))
                || refuse(rule, node, .number(number)) {
                    "must be a multiple of \(divisor.text), but is \(number.text)"
                }
        default:
            return true
        }
    }

    /// Applies a rule about strings.
    private mutating func applyToString(_ rule: SchemaRule, _ node: Int, _ text: String) -> Bool {
        switch rule.demand {
        case .length(let bound):
            let count = text.unicodeScalars.count
            guard bound.isMaximum ? count > bound.value : count < bound.value else { return true }
            return refuse(rule, node, .string(text)) {
                let wanted = Sentence.count(bound.value, "character", "characters")
                let words = bound.isMaximum ? "at most" : "at least"
                return "must have \(words) \(wanted), but has \(count): \(Sentence.short(.string(text)))"
            }
        case .pattern(let pattern):
            return isFound(pattern, text, rule, node)
                || refuse(rule, node, .string(text)) {
                    "must match the pattern '\(pattern.text)', but is \(Sentence.short(.string(text)))"
                }
        case .format(let name, let format):
            return format.accepts(text)
                || refuse(rule, node, .string(text)) {
                    "must have the format '\(name)', but is \(Sentence.short(.string(text)))"
                }
        default:
            return true
        }
    }

    /// Whether a pattern is found; gives up when that takes too much work.
    mutating func isFound(_ pattern: Pattern, _ text: String, _ rule: SchemaRule, _ node: Int) -> Bool {
        do {
            return try pattern.isFound(in: text, budget: &patternBudget)
        } catch {
            let place = "\(program.nodes[node].place)/\(rule.keyword)"
            let reason = "takes too much work to be compared with the pattern '\(pattern.text)'"
            giveUp(place, rule.keyword, .string(text), reason)
            return false
        }
    }
}
