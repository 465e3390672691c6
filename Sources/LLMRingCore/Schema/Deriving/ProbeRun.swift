/// What one run of a type's initializer came to.
struct ProbeRun<Value: Decodable> {
    /// What was answered and asked.
    let frame: ProbeFrame

    /// The value, or why there is none.
    let result: Result<Value, any Error>

    /// The value; nil when the initializer refused the answers.
    var value: Value? { try? result.get() }

    /// The schema of what was asked.
    var schema: JSONObject { frame.shape.schema }

    /// Runs the initializer.
    ///
    /// - Throws: The fault of a part whose schema cannot be derived.
    init(_ type: Value.Type, _ answers: ProbeAnswers, probe: SchemaProbe) throws {
        let frame = ProbeFrame(answers, probe: probe)
        let decoder = ProbeDecoder(frame: frame, shape: frame.shape, guide: answers.guide)
        result = Result { try Value(from: decoder) }
        self.frame = frame
        if let failure = frame.failure { throw failure }
        if let value { probe.samples.keep(value) }
    }
}
