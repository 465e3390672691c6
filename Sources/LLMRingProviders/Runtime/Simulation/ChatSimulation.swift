package import LLMRingCore

/// How a dialect's chat is simulated: requests are read, and answers written, with its own types.
package struct ChatSimulation: Sendable {
    /// The call, before it is filled in.
    package let call: OperationCall
    /// The path of calls that stream, where it is another.
    package let streamPath: String?
    /// How events are cut.
    package let framing: SimulationFraming
    /// Reads a request.
    private let take: @Sendable ([UInt8], inout SimulationRequest) throws(JSONError) -> Void
    /// Writes a whole answer.
    private let writeWhole: @Sendable (inout SimulationContext) throws(LLMError) -> [UInt8]
    /// Writes the events of a moment.
    private let writeEvents:
        @Sendable (SimulationMoment, RenderItem, inout SimulationContext, Bool) throws(LLMError) -> [[UInt8]]

    /// Makes the simulation of a chat.
    ///
    /// - Parameters:
    ///   - call: The call, before it is filled in.
    ///   - isStreaming: Tells whether a request asks for events; `nil` when its path does.
    ///   - streamPath: The path of calls that stream.
    ///   - framing: How events are cut.
    ///   - snakeCase: Whether fields of requests are also known in snake case.
    ///   - read: Finds what a request asks for.
    ///   - whole: Writes a whole answer.
    ///   - event: Writes the events of a moment.
    package init<Request: WireValue, Response: WireValue, Event: WireValue>(
        _ call: OperationCall,
        isStreaming: (@Sendable (Request) -> Bool)? = nil,
        streamPath: String? = nil,
        framing: SimulationFraming,
        snakeCase: Bool = false,
        read: @escaping @Sendable (Request, inout SimulationRequest) -> Void,
        whole: @escaping @Sendable (inout SimulationContext) throws(LLMError) -> Response,
        event: @escaping @Sendable (SimulationMoment, RenderItem, inout SimulationContext) throws(LLMError) -> [Event]
    ) {
        self.call = call
        self.streamPath = streamPath
        self.framing = framing
        take = { (bytes, found) throws(JSONError) in
            let request = try JSONReader.readKnown(Request.self, from: bytes, snakeCase: snakeCase)
            if let isStreaming { found.isStreaming = isStreaming(request) }
            read(request, &found)
        }
        writeWhole = { (context) throws(LLMError) in try whole(&context).jsonBytes() }
        writeEvents = { (moment, item, context, isFirst) throws(LLMError) in
            let events = try event(moment, item, &context)
            return events.enumerated().map { framing.frame($1, isFirst: isFirst && $0 == 0) }
        }
    }

    /// Reads a request, and finds what it asks for.
    ///
    /// - Parameters:
    ///   - bytes: The body.
    ///   - request: Takes what is found.
    /// - Throws: ``JSONError`` when the request lacks a field, or has one that the dialect does not know.
    package func read(_ bytes: [UInt8], into request: inout SimulationRequest) throws(JSONError) {
        try take(bytes, &request)
    }

    /// Writes a whole answer.
    ///
    /// - Throws: ``LLMError`` when the dialect cannot say it.
    package func whole(_ context: inout SimulationContext) throws(LLMError) -> [UInt8] {
        try writeWhole(&context)
    }

    /// Writes a streamed answer, event by event.
    ///
    /// - Parameters:
    ///   - context: The answer.
    ///   - cut: Cuts a text, or the arguments of a call, into the pieces in which they come.
    /// - Returns: The events as bytes, each with the piece of text that it brings, and the end of the stream.
    /// - Throws: ``LLMError`` when the dialect cannot say it.
    package func stream(
        _ context: inout SimulationContext,
        cut: (String) -> [String]
    ) throws(LLMError) -> [SimulationPiece] {
        var pieces: [SimulationPiece] = []
        let none = RenderItem(.text(""), dialect: call.dialect ?? "")
        func add(_ moment: SimulationMoment, _ item: RenderItem, text: String = "") throws(LLMError) {
            let events = try writeEvents(moment, item, &context, pieces.isEmpty)
            for (index, bytes) in events.enumerated() {
                pieces.append(SimulationPiece(bytes: bytes, text: index == events.count - 1 ? text : ""))
            }
        }
        try add(.start, none)
        for (index, item) in context.items.enumerated() {
            context.move(to: index)
            let moments = SimulationMoment.of(item.kind)
            try add(moments.start, item)
            for piece in cut(item.kind == .toolCall ? item.argumentsText : item.text) {
                context.delta = piece
                try add(moments.delta, item, text: item.kind == .text ? piece : "")
            }
            try add(moments.end, item)
        }
        try add(.end, none)
        let tail = framing.tail
        if !tail.isEmpty { pieces.append(SimulationPiece(bytes: tail, text: "")) }
        return pieces
    }

    /// Writes the events that break a stream off; none when the dialect has no words for it.
    package func failure(_ context: inout SimulationContext) throws(LLMError) -> [UInt8] {
        let none = RenderItem(.text(""), dialect: call.dialect ?? "")
        return try writeEvents(.error, none, &context, false).flatMap(\.self)
    }
}
