extension SchemaRun {
    /// Notes that a rule is broken.
    ///
    /// - Parameters:
    ///   - rule: The rule.
    ///   - node: The number of the node it belongs to.
    ///   - value: The value.
    ///   - predicate: What is wrong with it; only made when it is wanted.
    /// - Returns: Always false.
    mutating func refuse(_ rule: SchemaRule, _ node: Int, _ value: JSONValue, _ predicate: () -> String) -> Bool {
        guard !isQuiet, !isFull, stop == nil else { return false }
        let place = "\(program.nodes[node].place)/\(rule.keyword)"
        violations.append(violation(rule.keyword, place, value, predicate()))
        return false
    }

    /// Notes that a value should have been another.
    mutating func refuse(
        _ rule: SchemaRule,
        _ node: Int,
        _ value: JSONValue,
        _ actual: @autoclosure () -> String,
        wanted: () -> String
    ) -> Bool {
        guard !isQuiet, !isFull, stop == nil else { return false }
        let words = wanted()
        _ = refuse(rule, node, value) { "must be \(words), but is \(actual())" }
        violations[violations.count - 1].wanted = words
        return false
    }

    /// Notes that a schema allows nothing.
    mutating func refuse(_ node: Int, _ value: JSONValue) -> Bool {
        guard !isQuiet, !isFull, stop == nil else { return false }
        violations.append(violation("false", program.nodes[node].place, value, "is not allowed"))
        return false
    }

    /// Makes a violation at the current path.
    func violation(_ keyword: String, _ place: String, _ value: JSONValue, _ predicate: String) -> SchemaViolation {
        let pointer = pointer
        let subject = subject ?? (pointer.isEmpty ? "the value" : "'\(pointer)'")
        return SchemaViolation(
            path: pointer,
            rule: keyword,
            schemaPath: place,
            value: value,
            message: "\(subject) \(predicate)"
        )
    }

    /// The path as a JSON Pointer.
    var pointer: String {
        var text = ""
        for step in path {
            switch step {
            case .key(let name): text += JSONPointer.step(name)
            case .index(let index): text += "/\(index)"
            }
        }
        return text
    }

    /// A value in a sentence: its kind, and itself where it has one.
    static func description(of value: JSONValue) -> String {
        switch value {
        case .null: "null"
        case .bool: "a boolean: \(value)"
        case .number: "a number: \(Sentence.short(value))"
        case .string: "a string: \(Sentence.short(value))"
        case .array: "an array: \(Sentence.short(value))"
        case .object: "an object: \(Sentence.short(value))"
        }
    }

    /// Values to choose from, in a sentence.
    static func choice(_ values: [JSONValue]) -> String {
        guard !values.isEmpty else { return "one of no values" }
        let shown = values.prefix(20).map { Sentence.short($0) }
        let more = values.count - shown.count
        return more > 0 ? "\(shown.joined(separator: ", ")) or \(more) more" : Sentence.list(shown, "or")
    }
}
