extension SchemaSearch {
    /// The most values of a key that are tried one by one.
    private static var triedValues: Int { 64 }

    /// The most shapes that a type may have.
    private static var shapes: Int { 16 }

    /// The schema that the initializer shows by itself.
    func unguided() throws -> JSONObject {
        let first = try firstRun()
        guard let value = first.value else { return try cases(of: first) }
        guard !isClosed(value, first) else { throw unlisted() }
        let seen = try optionals(of: first)
        if first.frame.askedAllKeys, first.frame.takesAnyKey { return try anyKey(first, seen.schema) }
        let schema = try choices(seen.choices, first, seen.schema)
        let all = try alternatives(first, schema)
        guard first.frame.askedNull else { return all }
        var answers = first.frame.answers
        answers.isNull = true
        return try run(answers).value == nil ? all : all.orNull
    }

    /// Runs the initializer.
    func run(_ answers: ProbeAnswers) throws -> ProbeRun<Value> {
        try ProbeRun(type, answers, probe: probe)
    }

    /// The first run that comes to a value, or to the question for all keys.
    private func firstRun() throws -> ProbeRun<Value> {
        var last: ProbeRun<Value>?
        let values = SchemaNotes.samples(of: type)
        for attempt in String.samples.indices {
            let run = try run(ProbeAnswers(attempt: attempt, values: attempt == 0 ? [:] : values))
            if run.value != nil { return run }
            if run.frame.askedAllKeys, !run.frame.takesAnyKey { return run }
            last = run
        }
        let cause = last.flatMap { Self.cause($0.result) }
        if type is any RawRepresentable.Type { throw unlisted() }
        if let missing = last?.frame.missingType {
            throw probe.fault(type, "needs a value of '\(missing)' to be read, and none is known", cause: cause)
        }
        throw probe.fault(type, "refuses all values that were tried", cause: cause)
    }

    /// What a run shows when it is repeated with all that is optional.
    private func optionals(
        of first: ProbeRun<Value>
    ) throws -> (schema: JSONObject, choices: [(key: String, values: [JSONValue])]) {
        let schema = first.schema
        guard first.frame.askedOptional else { return (schema, first.frame.choices) }
        var answers = first.frame.answers
        answers.isPresent = true
        let second = try run(answers)
        guard second.value != nil else { return (schema, first.frame.choices) }
        return (schema.merged(with: second.schema), second.frame.choices)
    }

    /// The schema of a type that reads an object with any keys.
    private func anyKey(_ first: ProbeRun<Value>, _ schema: JSONObject) throws -> JSONObject {
        var answers = first.frame.answers
        answers.onlyKey = ProbeAnswers.anyKey
        let run = try run(answers)
        guard run.value != nil else { throw probe.fault(type, "refuses the key that was tried") }
        var properties = schema.properties
        let value = run.schema.properties[ProbeAnswers.anyKey]
        properties[ProbeAnswers.anyKey] = nil
        var open = JSONObject(properties: properties, required: schema.required.filter { $0 != ProbeAnswers.anyKey })
        open["additionalProperties"] = value ?? [:]
        if properties.isEmpty { open["properties"] = nil }
        return open
    }

    /// The schema when some keys decide which others there are.
    private func choices(
        _ choices: [(key: String, values: [JSONValue])],
        _ first: ProbeRun<Value>,
        _ schema: JSONObject
    ) throws -> JSONObject {
        var result: JSONObject?
        for choice in choices where choice.values.count <= Self.triedValues {
            var groups: [(schema: JSONObject, values: [JSONValue])] = []
            for value in choice.values {
                var answers = first.frame.answers
                answers.values[choice.key] = value
                let run = try run(answers)
                guard run.value != nil else { continue }
                let seen = try optionals(of: run).schema
                if let place = groups.firstIndex(where: { $0.schema == seen }) {
                    groups[place].values.append(value)
                } else {
                    groups.append((seen, [value]))
                }
            }
            let count = groups.reduce(0) { $0 + $1.values.count }
            guard groups.count > 1 || count < choice.values.count, count > 0 else { continue }
            guard result == nil else { throw probe.fault(type, "reads different keys for the values of several keys") }
            result = .anyOf(groups.map { $0.schema.pinned(choice.key, to: $0.values) })
        }
        return result ?? schema
    }

    /// The schema when the initializer goes on after a value of another kind, or without a key.
    private func alternatives(_ first: ProbeRun<Value>, _ schema: JSONObject) throws -> JSONObject {
        var schemas = [try withoutNeedlessKeys(first, schema)]
        var last = first
        var answers = first.frame.answers
        while schemas.count < Self.shapes {
            if last.frame.wholeTypes.isEmpty {
                guard let key = last.frame.shape.keys.first, answers.missingKeys.insert(key).inserted else { break }
            } else {
                answers.refusedTypes.formUnion(last.frame.wholeTypes)
            }
            guard let run = try anyRun(answers, isThorough: !last.frame.wholeTypes.isEmpty) else { break }
            let found = try optionals(of: run).schema
            guard found.isOther(than: schemas) else { break }
            schemas.append(found)
            last = run
        }
        return .anyOf(schemas)
    }

    /// A run that comes to a value; nil when there is none.
    private func anyRun(_ answers: ProbeAnswers, isThorough: Bool) throws -> ProbeRun<Value>? {
        let run = try run(answers)
        if run.value != nil { return run }
        guard isThorough else { return nil }
        for attempt in String.samples.indices {
            var answers = answers
            answers.attempt = attempt
            let run = try self.run(answers)
            if run.value != nil { return run }
        }
        return nil
    }

    /// The schema, in which keys are not required that the initializer can go without.
    private func withoutNeedlessKeys(_ first: ProbeRun<Value>, _ schema: JSONObject) throws -> JSONObject {
        var schema = schema
        for key in schema.required {
            var answers = first.frame.answers
            answers.missingKeys = [key]
            let run = try run(answers)
            guard run.value != nil, run.schema.properties.keys.allSatisfy({ schema.properties[$0] != nil }) else {
                continue
            }
            schema.setRequired(schema.required.filter { $0 != key })
        }
        return schema
    }
}

extension JSONObject {
    /// Whether this schema of something that was read otherwise is none of those known, nor a part of one.
    fileprivate func isOther(than known: [JSONObject]) -> Bool {
        guard !known.contains(self) else { return false }
        // What asked for nothing is a default, and not a shape.
        guard self["properties"] == nil || !properties.isEmpty else { return false }
        return known.allSatisfy { schema in
            schema["properties"] == nil || properties.keys.contains { schema.properties[$0] == nil }
                || self["properties"] == nil
        }
    }
}
