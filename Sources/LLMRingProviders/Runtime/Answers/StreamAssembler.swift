package import LLMRingCore

/// Builds an answer from the verbs that an adapter calls, streamed and whole alike.
///
/// Owns what no spec should repeat: when parts begin and end, which fragment
/// belongs to which tool call, and that an answer without its end is an error.
package struct StreamAssembler: Sendable {
    /// The dialect that the answer is written in.
    package let dialect: String

    /// The provider that answers.
    package let provider: String

    /// Whether events are kept for a reader; whole answers need none.
    private let recordsEvents: Bool

    /// Whether reasoning is marked as the dialect's own even when nothing is kept with it.
    private let ownsReasoning: Bool

    /// The events since the last call of ``takeEvents()``.
    package private(set) var events: [StreamEvent] = []

    /// The parts so far, in the order in which they began.
    var blocks: [AnswerBlock] = []

    /// Where the blocks with an explicit key stand in `blocks`.
    var positions: [Int: Int] = [:]

    /// Whether the blocks that are opened next may be open already, and only get what they lack.
    package var isSettling = false

    /// The block that implicit text goes to.
    var current: Int?

    /// The answer's head, and all else that is not a part.
    private var response: LLMResponse

    /// The counts so far, as the wire counts.
    private var counts = UsageCounts()

    /// Whether a `started` event was given.
    private var hasStarted = false

    /// What the request lets one expect of the answer.
    var expected: AnswerExpectations

    /// The block that text goes to out of which calls are read.
    var readText: Int?

    /// Whether the wire said that the answer is over.
    package private(set) var hasEnded = false

    /// Makes an assembler for one answer.
    ///
    /// - Parameters:
    ///   - dialect: The dialect that the answer is written in.
    ///   - provider: The provider that answers.
    ///   - warnings: What was noted when the request was written.
    ///   - expecting: What the request lets one expect of the answer.
    ///   - recordsEvents: Whether events are kept for a reader.
    ///   - ownsReasoning: Whether reasoning is marked as the dialect's own even when nothing is kept with it.
    package init(
        dialect: String,
        provider: String,
        warnings: [Warning] = [],
        expecting: AnswerExpectations = AnswerExpectations(),
        recordsEvents: Bool,
        ownsReasoning: Bool = false
    ) {
        self.dialect = dialect
        self.provider = provider
        self.recordsEvents = recordsEvents
        self.ownsReasoning = ownsReasoning
        expected = expecting
        response = LLMResponse(provider: provider)
        response.warnings = warnings
        if recordsEvents { events = warnings.map { .warning($0) } }
    }

    /// Hands out the events that have gathered.
    package mutating func takeEvents() -> [StreamEvent] {
        var taken: [StreamEvent] = []
        swap(&taken, &events)
        return taken
    }

    /// Keeps the identifier and the model, from whichever event has them first.
    package mutating func meta(id: String?, model: String?) {
        if response.id == nil, let id, !id.isEmpty { response.id = id }
        if response.model == nil, let model, !model.isEmpty { response.model = model }
        guard !hasStarted, response.id != nil || response.model != nil else { return }
        hasStarted = true
        emit(.started(id: response.id, model: response.model))
    }

    /// Adds text to the current part, or begins one when its kind differs.
    @inline(__always)
    package mutating func text(_ kind: TextKind, _ text: String?) {
        guard let text, !text.isEmpty else { return }
        let position: Int
        if let current, blocks[current].kind == .text(kind) {
            position = current
        } else {
            if kind == .text, expected.calls != nil { return read(text) }
            position = begin(AnswerBlock(kind: .text(kind)))
            current = position
        }
        append(text, to: position, kind)
    }

    /// Adds text to the block at a position.
    mutating func append(_ text: String, to position: Int, _ kind: TextKind) {
        blocks[position].text.append(text)
        guard recordsEvents else { return }
        switch kind {
        case .text, .refusal: events.append(.textDelta(text, part: position))
        case .reasoning: events.append(.reasoningDelta(text, part: position))
        }
    }

    /// Begins a part and gives its position.
    mutating func begin(_ block: AnswerBlock) -> Int {
        blocks.append(block)
        return blocks.count - 1
    }

    /// Keeps an event for the reader.
    mutating func emit(_ event: StreamEvent) {
        if recordsEvents { events.append(event) }
    }

    /// Keeps why the answer ended; a later word replaces an earlier one, an empty one is ignored.
    package mutating func finish(_ reason: FinishReason, raw: String) {
        guard !raw.isEmpty else { return }
        response.finishReason = reason
        response.rawFinishReason = raw
    }

    /// Takes in counts; a later count replaces an earlier one of the same name, and a reader hears of what changes.
    package mutating func usage(_ new: UsageCounts) {
        guard !new.isEmpty else { return }
        let old = counts
        counts.merge(new)
        if counts != old { emit(.usage(counts.usage)) }
    }

    /// Notes that the wire said the answer is over.
    package mutating func end() {
        hasEnded = true
    }

    /// Passes on an event that the unified model has no place for.
    package mutating func providerEvent(_ name: String, _ json: @autoclosure () -> JSONValue) {
        if recordsEvents { events.append(.providerEvent(name: name, json: json())) }
    }

    /// Completes the answer: ends open parts and tool calls, and gives the response.
    ///
    /// - Parameter rules: What the dialect must have sent by now.
    /// - Returns: The whole answer.
    /// - Throws: ``LLMError`` with code `decoding` when the answer lacks its end.
    package mutating func complete(_ rules: CompletionRules) throws(LLMError) -> LLMResponse {
        if !hasEnded, rules.end == .explicit || (rules.end == .usage && counts.isEmpty) { throw broken("its end") }
        if rules.needsFinish, response.rawFinishReason == nil { throw broken("a finish reason") }
        finishReading()
        for position in blocks.indices { close(at: position) }
        if !counts.isEmpty { response.usage = counts.usage }
        response.parts = blocks.compactMap { $0.part(dialect: dialect, ownsReasoning: ownsReasoning) }
        let calls = response.toolCalls
        if !calls.isEmpty, response.finishReason == .stop { response.finishReason = .toolCalls }
        if calls.isEmpty, response.finishReason == .toolCalls, blocks.contains(where: \.isAnswer) {
            response.finishReason = .stop
        }
        for call in calls where (try? call.parsedArguments()) == nil {
            warn(Warning(setting: "toolCalls", message: "the arguments of '\(call.name)' are not a JSON object"))
        }
        if let warning = expected.input?.warning(response.usage) { warn(warning) }
        emit(.finished(response.finishReason))
        return response
    }

    /// What has come so far, for an answer that broke off.
    package var partialResponse: LLMResponse {
        var partial = response
        partial.parts = blocks.compactMap { block in
            block.isCall && !block.isAnswer ? nil : block.part(dialect: dialect, ownsReasoning: ownsReasoning)
        }
        if let held = expected.calls?.heldText, !held.isEmpty { partial.parts.append(.text(held)) }
        if !counts.isEmpty { partial.usage = counts.usage }
        return partial
    }

    /// Adds a warning to the response and the events.
    mutating func warn(_ warning: Warning) {
        response.warnings.append(warning)
        emit(.warning(warning))
    }

    /// The error for an answer that stopped early.
    private func broken(_ missing: String) -> LLMError {
        var error = LLMError(
            .decoding,
            "the answer ended without \(missing): the connection or the provider broke it off; repeat the call",
            provider: provider
        )
        error.retryHint = true
        return error
    }
}
