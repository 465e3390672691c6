/// Values of types, to go on with when a decoder is asked for one.
final class ProbeSamples {
    /// The most values of a type that are kept.
    private static let kept = 16

    /// The values that came up, by type.
    private var values: [ObjectIdentifier: [Any]] = [:]

    /// The types of which a value is being looked for.
    private var searched: Set<ObjectIdentifier> = []

    /// A value of a type; nil when none is known.
    ///
    /// - Parameters:
    ///   - type: The type.
    ///   - attempt: Which value, if there are several.
    ///   - probe: What runs initializers to find a value.
    /// - Returns: The value.
    func value<Value: Decodable>(of type: Value.Type, attempt: Int, probe: SchemaProbe) -> Value? {
        if let scalar = type as? any JSONScalar.Type { return Self.scalar(scalar, attempt) as? Value }
        if let container = type as? any ProbedContainer.Type {
            return Self.container(container, attempt, probe, as: type)
        }
        let id = ObjectIdentifier(type)
        if values[id] == nil, searched.insert(id).inserted {
            search(type, attempt, probe)
            searched.remove(id)
        }
        guard let known = values[id] else { return nil }
        return known[min(attempt, known.count - 1)] as? Value
    }

    /// Keeps a value.
    func keep<Value: Decodable>(_ value: Value) {
        let known = values[ObjectIdentifier(Value.self)]?.count ?? 0
        if known < Self.kept { values[ObjectIdentifier(Value.self), default: []].append(value) }
    }

    /// Looks for a value without asking what the type is made of, as that may be what needs the value.
    private func search<Value: Decodable>(_ type: Value.Type, _ attempt: Int, _ probe: SchemaProbe) {
        for value in Self.given(type) { keep(value) }
        guard values[ObjectIdentifier(type)] == nil else { return }
        var keys: [String?] = [nil]
        // Inside another search, that one makes the attempts, or they would multiply.
        let attempts = searched.count > 1 ? attempt..<(attempt + 1) : String.samples.indices
        let values = SchemaNotes.samples(of: type)
        for attempt in attempts {
            for key in keys {
                var answers = ProbeAnswers(attempt: attempt, onlyKey: key, isQuick: true)
                if attempt > 0 { answers.values = values }
                // In such a run no part's schema is asked for, so that none can fail.
                guard let run = try? ProbeRun(type, answers, probe: probe) else { continue }
                if run.value != nil { return }
                if keys == [nil] { keys += run.frame.listedKeys.map(\.self) }
            }
        }
    }

    /// The values that a type gives by itself.
    private static func given<Value: Decodable>(_ type: Value.Type) -> [Value] {
        if let exemplified = type as? any SchemaExamples.Type {
            return all(exemplified.schemaExamples).compactMap { $0 as? Value }
        }
        if let listing = type as? any CaseIterable.Type { return all(listing).compactMap { $0 as? Value } }
        guard let provider = type as? any SchemaProviding.Type else { return [] }
        // A value that fits the schema, but not its type, is none.
        return SchemaSamples.values(of: provider.jsonSchema.json).compactMap { json in
            try? JSONValueDecoder(value: json, path: []).decode(type)
        }
    }

    /// The elements, whatever they are.
    private static func all(_ elements: some Sequence) -> [Any] {
        elements.map { $0 as Any }
    }

    /// The cases of a type.
    private static func all<Listing: CaseIterable>(_ type: Listing.Type) -> [Any] {
        type.allCases.prefix(kept).map { $0 as Any }
    }

    /// One of a scalar's samples.
    private static func scalar<Scalar: JSONScalar>(_ type: Scalar.Type, _ attempt: Int) -> Scalar? {
        let samples = type.samples
        // Numbers go through theirs first, and stay at the first while texts go on.
        let place = attempt < samples.count ? attempt : 0
        // A sample that does not fit, such as a large one for a small width, is none.
        return try? type.read(samples[place], path: [])
    }

    /// A sample of a container, as a value of the type that it is known to have.
    private static func container<Container: ProbedContainer, Value>(
        _ container: Container.Type,
        _ attempt: Int,
        _ probe: SchemaProbe,
        as type: Value.Type
    ) -> Value? {
        // In an array, as an optional's nil would be taken for a failed cast.
        let samples = container.sample(probe, attempt: attempt).map { [$0] } ?? []
        return (samples as? [Value])?.first
    }
}
