/// One run of a type's initializer: what is answered, and what was asked.
final class ProbeFrame {
    /// What is answered.
    let answers: ProbeAnswers

    /// What derives the schemas of parts.
    let probe: SchemaProbe

    /// What was asked, as a shape.
    let shape = ProbeShape()

    /// Whether an optional value was asked for.
    var askedOptional = false

    /// Whether the value as a whole was asked to be null.
    var askedNull = false

    /// Whether all keys were asked for.
    var askedAllKeys = false

    /// Whether keys of any text are taken.
    var takesAnyKey = false

    /// The keys that the key type lists itself.
    var listedKeys: [String] = []

    /// The types that the value as a whole was asked for.
    var wholeTypes: [ObjectIdentifier] = []

    /// Keys of the outermost object that have few values, with those not given in this run.
    var choices: [(key: String, values: [JSONValue])] = []

    /// The type of which a value was needed and none is known.
    var missingType: Any.Type?

    /// The first part whose schema cannot be derived, however the initializer takes it.
    var failure: (any Error)?

    /// Makes the frame of a run.
    init(_ answers: ProbeAnswers, probe: SchemaProbe) {
        self.answers = answers
        self.probe = probe
    }

    /// A value to go on with; nil when none is known.
    func value<Value: Decodable>(of type: Value.Type) -> Value? {
        probe.samples.value(of: type, attempt: answers.attempt, probe: probe)
    }
}
