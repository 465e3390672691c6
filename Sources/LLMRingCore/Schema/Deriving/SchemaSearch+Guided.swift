extension SchemaSearch {
    /// What one example showed.
    private struct Finding {
        /// The schema.
        var schema: JSONObject

        /// The examples that showed it.
        var examples: [JSONValue]

        /// Whether all keys were asked for, as enumerations with values do.
        var isCase: Bool
    }

    /// The schema that examples show.
    ///
    /// - Parameters:
    ///   - examples: The examples.
    ///   - areAll: Whether there are no other shapes and words.
    /// - Returns: The schema.
    /// - Throws: `LLMError` when the examples do not show the shape.
    func guided(by examples: [JSONValue], areAll: Bool) throws -> JSONObject {
        var findings: [Finding] = []
        for example in examples {
            let run = try ProbeRun(type, ProbeAnswers(guide: example), probe: probe)
            guard let value = run.value else {
                let cause = Self.cause(run.result)
                throw probe.fault(type, "cannot be read from an example of itself", cause: cause)
            }
            if isClosed(value, run) {
                guard areAll else { throw unlisted() }
                return Self.schema(ofWords: examples)
            }
            let schema = run.schema
            if let place = findings.firstIndex(where: { $0.schema == schema }) {
                findings[place].examples.append(example)
            } else {
                findings.append(Finding(schema: schema, examples: [example], isCase: run.frame.askedAllKeys))
            }
        }
        return Self.union(findings)
    }

    /// Whether a value is one of few words that are not listed.
    func isClosed(_ value: Value, _ run: ProbeRun<Value>) -> Bool {
        guard Mirror(reflecting: value).displayStyle == .enum, run.frame.shape.wholes.count == 1 else { return false }
        let nonsense: [JSONValue]
        switch run.frame.shape.wholes[0]["type"] {
        case "string": nonsense = ["\u{1}no word\u{1}"]
        case "integer", "number": nonsense = [113, 97]
        default: return false
        }
        // What reads nonsense takes any word.
        return !nonsense.allSatisfy { (try? JSONValueDecoder(value: $0, path: []).decode(type)) != nil }
    }

    /// The error of an enumeration whose words are not known.
    func unlisted() -> LLMError {
        probe.fault(
            type,
            "takes only some words, which are not listed",
            advice: "let '\(type)' conform to CaseIterable"
        )
    }

    /// Why a run came to no value.
    static func cause(_ result: Result<Value, any Error>) -> (any Error)? {
        guard case .failure(let error) = result else { return nil }
        return error
    }

    /// A schema of all that the examples showed.
    private static func union(_ findings: [Finding]) -> JSONObject {
        guard findings.count > 1 else { return findings.first?.schema ?? [:] }
        let areObjects = findings.allSatisfy { $0.schema["properties"] != nil }
        guard areObjects, !findings.contains(where: \.isCase) else { return .anyOf(findings.map(\.schema)) }
        if let key = tellingKey(findings) {
            let pinned = findings.map { $0.schema.pinned(key, to: values(of: key, in: $0)) }
            return .anyOf(pinned)
        }
        let first = findings[0].schema
        let isOneShape = findings.dropFirst().allSatisfy { finding in
            finding.schema.properties.keys.contains { first.properties[$0] != nil }
        }
        guard isOneShape else { return .anyOf(findings.map(\.schema)) }
        return findings.dropFirst().reduce(first) { $0.merged(with: $1.schema) }
    }

    /// The first key that all have and whose text tells one shape from the other.
    private static func tellingKey(_ findings: [Finding]) -> String? {
        let lists = findings.map(\.schema.properties.keys)
        let shortest = lists.map(\.count).min() ?? 0
        for index in 0..<shortest {
            let key = lists[0][index]
            // What is read behind the telling key differs, so the key stands before that.
            guard lists.allSatisfy({ $0[index] == key }) else { return nil }
            var seen: Set<JSONValue> = []
            let isTelling = findings.allSatisfy { finding in
                let words = Set(values(of: key, in: finding))
                guard words.count > 0, words.allSatisfy({ $0.stringValue != nil }) else { return false }
                return seen.isDisjoint(with: words) && { seen.formUnion(words) }() == ()
            }
            if isTelling { return key }
        }
        return nil
    }

    /// The different values of a key in examples.
    private static func values(of key: String, in finding: Finding) -> [JSONValue] {
        var values: [JSONValue] = []
        for example in finding.examples {
            guard let value = example[key], !values.contains(value) else { continue }
            values.append(value)
        }
        return values
    }
}
