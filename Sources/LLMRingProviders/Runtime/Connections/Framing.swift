/// How the events of a streamed answer are cut out of its bytes.
public enum Framing: Sendable, Hashable {
    /// Server-sent events; one whose data is the sentinel ends the stream.
    case serverSentEvents(sentinel: String? = nil)
    /// One JSON value a line.
    case jsonLines
    /// The elements of one JSON array.
    case jsonArray
}

extension Framing {
    /// The media type that such answers have.
    package var mediaType: String {
        switch self {
        case .serverSentEvents: "text/event-stream"
        case .jsonLines: "application/x-ndjson"
        case .jsonArray: "application/json"
        }
    }
}
