extension LLMResponse {
    /// The answer as the events of a stream that arrives at once.
    package var events: [StreamEvent] {
        var events: [StreamEvent] = warnings.map { .warning($0) }
        if id != nil || model != nil { events.append(.started(id: id, model: model)) }
        for (index, part) in parts.enumerated() {
            switch part.content {
            case .text(let text), .refusal(let text): events.append(.textDelta(text, part: index))
            case .reasoning(let text): events.append(.reasoningDelta(text, part: index))
            case .toolCall(let call):
                events.append(.toolCallStart(id: call.id, name: call.name, part: index))
                events.append(.toolCallDelta(call.arguments, part: index))
                events.append(.toolCall(call, part: index))
            default: break
            }
            events += part.citations.map { .citation($0, part: index) }
        }
        if let usage { events.append(.usage(usage)) }
        events.append(.finished(finishReason))
        return events
    }
}

extension StreamEvent {
    /// Whether the event is a piece of the answer itself, after which the call is not made again.
    package var isContent: Bool {
        switch self {
        case .textDelta, .reasoningDelta, .toolCallStart, .toolCallDelta, .toolCall, .citation, .finished: true
        case .started, .usage, .warning, .providerEvent: false
        }
    }
}
