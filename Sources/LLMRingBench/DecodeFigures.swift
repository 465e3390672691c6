import LLMRingCore

/// What it costs to turn bytes of one dialect into events.
struct DecodeFigures: Sendable {
    /// The dialect.
    let dialect: String

    /// The size of one event in bytes.
    let eventBytes: Int

    /// From the bytes of one event to a typed event, in nanoseconds.
    let event: Double

    /// How many events of ours a stream became.
    let events: Int

    /// From the bytes of a stream to our events, in nanoseconds for each piece of text.
    let delta: Double

    /// The figures as an object.
    var json: JSONValue {
        [
            "dialect": .string(dialect),
            "event_bytes": JSONValue(eventBytes),
            "ns_per_typed_event": JSONValue(event.rounded()),
            "stream_events": JSONValue(events),
            "ns_per_stream_delta": JSONValue(delta.rounded()),
        ]
    }
}
