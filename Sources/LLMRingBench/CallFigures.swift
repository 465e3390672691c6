import LLMRingCore

/// What some calls have cost.
struct CallFigures: Sendable {
    /// How many calls were measured.
    let calls: Int

    /// How many calls ran at once.
    let concurrency: Int

    /// What the calls brought.
    let tally: CallTally

    /// How long they took.
    let wall: Duration

    /// The processors' time.
    let cpu: Duration

    /// The most memory that the process had so far, in bytes.
    let memory: Int

    /// The processors' time for each call, in microseconds.
    var perCall: Double { cpu / .microseconds(1) / Double(max(calls, 1)) }

    /// The processors' time for each piece of text, in microseconds.
    var perDelta: Double { cpu / .microseconds(1) / Double(max(tally.deltas, 1)) }

    /// The figures as an object.
    var json: JSONValue {
        var object: JSONObject = [
            "calls": JSONValue(calls),
            "concurrency": JSONValue(concurrency),
            "errors": JSONValue(tally.errors),
            "deltas": JSONValue(tally.deltas),
            "events": JSONValue(tally.events),
            "wall_s": rounded(wall / .seconds(1)),
            "cpu_s": rounded(cpu / .seconds(1)),
            "cpu_us_per_call": rounded(perCall),
            "cpu_us_per_delta": tally.deltas == 0 ? .null : rounded(perDelta),
            "max_rss_mb": rounded(Double(memory) / 1_048_576),
            "first_delta_ms": tally.answers == 0
                ? .null : rounded(tally.firstDelta / .milliseconds(1) / Double(tally.answers)),
        ]
        object["error"] = tally.exampleError.map { .string($0) }
        return .object(object)
    }

    /// A number with three digits behind the point.
    private func rounded(_ value: Double) -> JSONValue { JSONValue((value * 1_000).rounded() / 1_000) }
}
