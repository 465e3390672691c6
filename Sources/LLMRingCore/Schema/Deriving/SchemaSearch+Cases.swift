extension SchemaSearch {
    /// The schema of an enumeration with values: an object with one key for each case.
    ///
    /// - Parameter first: The run that asked for all keys.
    /// - Returns: The schema.
    /// - Throws: `LLMError` when the keys are not listed, or no value of a case comes up.
    func cases(of first: ProbeRun<Value>) throws -> JSONObject {
        let names = first.frame.listedKeys.isEmpty ? caseNames : first.frame.listedKeys
        guard !names.isEmpty else {
            let advice = "declare its 'CodingKeys: String, CodingKey, CaseIterable'"
            throw probe.fault(type, "looks for one key of several, which are not listed", advice: advice)
        }
        var schemas: [String: JSONObject] = [:]
        var isGrowing = true
        // A case that contains the enumeration itself has to wait for a case that does not.
        while isGrowing {
            isGrowing = false
            for name in names where schemas[name] == nil {
                guard let schema = try schema(ofCase: name, first.frame.answers) else { continue }
                schemas[name] = schema
                isGrowing = true
            }
        }
        if let name = names.first(where: { schemas[$0] == nil }) {
            throw probe.fault(type, "refuses all values that were tried for its case '\(name)'")
        }
        return .anyOf(names.compactMap { schemas[$0] })
    }

    /// The schema of one case; nil when no value of it came up.
    private func schema(ofCase name: String, _ answers: ProbeAnswers) throws -> JSONObject? {
        for attempt in String.samples.indices {
            var answers = answers
            answers.attempt = attempt
            answers.onlyKey = name
            let run = try run(answers)
            if run.value != nil { return run.schema }
        }
        return nil
    }

    /// The keys of an enumeration that lists its cases; empty for others.
    private var caseNames: [String] {
        guard let listing = type as? any CaseIterable.Type else { return [] }
        return Self.names(listing)
    }

    /// The keys that cases are written with, or else their names.
    private static func names<Listing: CaseIterable>(_ type: Listing.Type) -> [String] {
        type.allCases.map { value in
            // A case that cannot be written has its name as key all the same.
            let json = (value as? any Encodable).flatMap { try? JSONValue(encoding: $0) }
            return json?.objectValue?.keys.first ?? String(describing: value)
        }
    }
}
