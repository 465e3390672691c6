import LLMRingCore

/// How a simulated server cuts its events.
package enum SimulationFraming: Sendable {
    /// Server-sent events, named by a field of theirs, or ended by a sentinel.
    case events(name: String? = nil, sentinel: String? = nil)
    /// One JSON value in each line.
    case lines
    /// The elements of one array.
    case array

    /// The media type of a stream.
    package var mediaType: String {
        switch self {
        case .events: "text/event-stream"
        case .lines: "application/x-ndjson"
        case .array: "application/json"
        }
    }

    /// What ends a stream.
    var tail: [UInt8] {
        switch self {
        case .events(_, let sentinel?): Array("data: \(sentinel)\n\n".utf8)
        case .events, .lines: []
        case .array: Array("]".utf8)
        }
    }

    /// An event as it goes over the wire.
    ///
    /// - Parameters:
    ///   - event: The event.
    ///   - isFirst: Whether no event was sent before it.
    /// - Returns: The bytes.
    func frame(_ event: some WireValue, isFirst: Bool) -> [UInt8] {
        let json = event.jsonBytes()
        switch self {
        case .events(let field, _):
            let name = field.flatMap { event.jsonValue()[$0]?.stringValue }
            let head = name.map { "event: \($0)\n" } ?? ""
            return Array("\(head)data: ".utf8) + json + Array("\n\n".utf8)
        case .lines: return json + Array("\n".utf8)
        case .array: return Array((isFirst ? "[" : ",\n").utf8) + json
        }
    }
}
