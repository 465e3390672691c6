// Generated from Specs/dialects/acme-chat.json. Do not edit.

package import LLMRingCore

/// Translates between the unified model and Acme Chat.
///
/// Source: <https://docs.acme.example/chat>
package enum AcmeChatAdapter: ChatAdapter {
    /// The body of a request.
    package typealias Request = AcmeChat.ChatRequest

    /// The body of a whole answer.
    package typealias Response = AcmeChat.Answer

    /// An event of a streamed answer.
    package typealias Event = AcmeChat.Answer

    /// The dialect's identifier.
    package static let dialect = "acme-chat"

    /// The call that chats, and how its answer is streamed.
    package static let operation = ChatOperation("/chat", framing: .serverSentEvents(sentinel: "[DONE]"))

    /// What is known of the models.
    package static let models: [ModelFlags] = [
        ModelFlags("acme-mini*", yes: ["plain"]),
        ModelFlags("acme-*", yes: ["thinks"]),
        ModelFlags("*", yes: []),
    ]

    /// What must have come when a whole answer is over.
    package static let wholeRules = CompletionRules(end: .bytes, needsFinish: false)

    /// What must have come when a streamed answer is over.
    package static let streamRules = CompletionRules(end: .bytes, needsFinish: true)

    /// What the dialect asks of the history of a conversation.
    package static let history = HistoryRules(drops: [.foreignReasoning, .opaque, .reasoning], nests: false)

    /// How an answer that follows a schema is asked for otherwise than natively.
    package static let outputWords = OutputWords(
        tool: "Call this tool to give the answer.",
        instruct: "Answer with one JSON value that follows this schema.",
        usesJSON: true
    )

    /// How an answer that follows a schema is asked for where the caller does not say how.
    package static func outputMode(_ request: LLMRequest, _ context: RenderContext) -> OutputMode {
        if !context.flags.isSet("plain") && closedRules.fits(request) { return .native }
        return .prompt
    }

    /// How errors are told apart.
    package static let errors = ErrorTable(
        message: ["error.message"],
        code: ["error.code"],
        requestID: ["x-request-id"],
        retryAfter: ["error.pause", "error.pauses.[].span"],
        rules: [
            ErrorRule(.authentication, code: "bad_key"),
            ErrorRule(.modelNotFound, code: "no_model"),
            ErrorRule(.overloaded, code: "busy", retry: true),
            ErrorRule(.contextLength, messageHas: "too long"),
            ErrorRule(.rateLimited, status: 429),
        ]
    )

    /// The headers that say how much of the provider's limits is left.
    package static let rateLimits = RateLimitTable(
        [
            RateLimitTable.Row(
                .requests,
                limit: "acme-calls",
                remaining: "acme-calls-left",
                reset: "acme-calls-reset"
            ),
            RateLimitTable.Row(.inputTokens, remaining: "acme-tokens-left", reset: "acme-tokens-reset", form: .time),
        ]
    )

    /// How a schema is changed under the rules `closed`.
    private static let closedRules = SchemaRules(closeObjects: true, drop: ["$schema", "title"], describe: ["minimum"])

    /// Writes a request.
    ///
    /// - Parameters:
    ///   - request: The request in the unified form.
    ///   - streaming: Whether the answer is to be streamed.
    ///   - context: What is known of the model; takes warnings.
    /// - Returns: The body on the wire.
    /// - Throws: `LLMError` for what the dialect cannot say.
    package static func render(
        _ request: LLMRequest,
        streaming: Bool,
        _ context: inout RenderContext
    ) throws(LLMError) -> AcmeChat.ChatRequest {
        let messages = request.messages
        var body = AcmeChat.ChatRequest(model: context.model, messages: [])
        if let value = try context.take(request.maxOutputTokens, "maxOutputTokens") {
            body.maxTokens = value
        }
        if let value = try context.within(
            0...1,
            try context.take(
                request.temperature,
                "temperature",
                unless: context.flags.isSet("thinks") && request.reasons
            ),
            "temperature"
        ) {
            body.temperature = value
        }
        if let value = try context.within(0...1, try context.take(request.topP, "topP"), "topP") {
            edit(&body.options, AcmeChat.Options()) { $0.topP = value }
        }
        if request.topK != nil { try context.refuse("topK", .warn) }
        if let value = try context.atMost(4, try context.take(request.stop, "stop"), "stop") {
            body.stop = .value(AcmeChat.StopWords.array(value))
        }
        if let value = try context.take(request.seed, "seed") {
            body.seed = .value(value)
        }
        if let value = try context.take(request.presencePenalty, "presencePenalty") {
            edit(&body.options, AcmeChat.Options()) {
                edit(&$0.penalties, AcmeChat.Penalties()) { $0.presence = value }
            }
        }
        if let value = try context.take(request.frequencyPenalty, "frequencyPenalty") {
            edit(&body.options, AcmeChat.Options()) {
                edit(&$0.penalties, AcmeChat.Penalties()) { $0.frequency = value }
            }
        }
        if !context.flags.isSet("plain") {
            if let value = try context.take(request.user, "user") {
                body.user = value
            }
        } else {
            if request.user != nil { try context.refuse("user", .drop) }
        }
        if request.parallelToolCalls != nil { try context.refuse("parallelToolCalls", .error) }
        try context.checkMarks(request.messages, .warn)
        if let effort = try context.take(request.reasoning, "reasoning") {
            if context.flags.isSet("thinks") {
                switch effort {
                case .off:
                    body.effort = AcmeChat.Effort.none
                case .minimal:
                    body.effort = AcmeChat.Effort.low
                case .low:
                    body.effort = AcmeChat.Effort.low
                case .medium:
                    body.effort = AcmeChat.Effort.high
                case .high:
                    body.effort = AcmeChat.Effort.high
                case .xhigh:
                    try context.refuse("reasoning: xhigh", .warn)
                }
            } else {
                try context.refuse("reasoning", .warn)
            }
        }
        switch request.responseFormat {
        case .text: break
        case .json:
            body.format = AcmeChat.Format.json(AcmeChat.JSONFormat())
        case .jsonSchema(let output):
            if !context.flags.isSet("plain") {
                body.format = AcmeChat.Format.schema(
                    AcmeChat.SchemaFormat(name: output.name, schema: closedRules.answer(output.schema))
                )
            } else {
                try context.refuse("responseFormat", .error)
            }
        }
        for turn in context.turns(messages, hoisting: false, merging: false) {
            switch turn.role {
            case .system: try system(turn.items, into: &body.messages, &context)
            case .user: try user(turn.items, into: &body.messages, &context)
            case .assistant: try assistant(turn.items, into: &body.messages, &context)
            case .tool: try tool(turn.items, into: &body.messages, &context)
            }
        }
        if let tools = try context.take(request.tools, "tools") {
            body.tools = try tools.map(toolDefinition)
        }
        if !request.tools.isEmpty {
            switch request.toolChoice {
            case .auto:
                break
            case .none:
                body.toolChoice = AcmeChat.ToolMode.string(AcmeChat.ToolWord.none)
            case .required:
                body.toolChoice = AcmeChat.ToolMode.string(AcmeChat.ToolWord.any)
            case .tool(let name):
                body.toolChoice = AcmeChat.ToolMode.object(AcmeChat.ToolName(name: name))
            }
        }
        if streaming {
            body.stream = true
        }
        return body
    }

    /// Writes what the system says.
    private static func system(
        _ items: [RenderItem],
        into messages: inout [AcmeChat.Turn],
        _ context: inout RenderContext
    ) throws(LLMError) {
        if items.contains([.text]) {
            messages.append(AcmeChat.Turn.system(AcmeChat.SystemTurn(content: items.joined([.text], separator: "\n"))))
        }
    }

    /// Writes what the user says.
    private static func user(
        _ items: [RenderItem],
        into messages: inout [AcmeChat.Turn],
        _ context: inout RenderContext
    ) throws(LLMError) {
        try context.check(
            items,
            role: "user",
            [.audioData: .error, .audioURL: .error, .documentData: .error, .documentURL: .error, .file: .error]
        )
        if items.contains([.imageData, .imageURL, .text]) {
            messages.append(
                AcmeChat.Turn.user(
                    AcmeChat.UserTurn(
                        content: items.isText
                            ? AcmeChat.Content.string(items.joined([.text]))
                            : AcmeChat.Content.array(try items.rendered(userPart))
                    )
                )
            )
        }
    }

    /// Writes what the assistant says.
    private static func assistant(
        _ items: [RenderItem],
        into messages: inout [AcmeChat.Turn],
        _ context: inout RenderContext
    ) throws(LLMError) {
        try context.check(
            items,
            role: "assistant",
            [.imageData: .error, .imageURL: .error, .opaque: .drop, .reasoning: .drop, .foreignReasoning: .drop]
        )
        if items.contains([.refusal, .text, .toolCall]) {
            messages.append(
                AcmeChat.Turn.assistant(
                    AcmeChat.Reply(
                        role: "assistant",
                        content: Nullable(nonEmpty(items.joined([.text])).map { AcmeChat.Content.string($0) }),
                        refusal: nonEmpty(items.joined([.refusal])),
                        calls: nonEmpty(try items.rendered(assistantPart))
                    )
                )
            )
        }
    }

    /// Writes what the tool says.
    private static func tool(
        _ items: [RenderItem],
        into messages: inout [AcmeChat.Turn],
        _ context: inout RenderContext
    ) throws(LLMError) {
        for item in items where item.kind == .toolResult {
            messages.append(
                AcmeChat.Turn.tool(
                    AcmeChat.ToolTurn(callID: item.callID, content: item.resultText, failed: item.isError)
                )
            )
        }
    }

    /// Writes a part of the user; `nil` for kinds that have their place elsewhere.
    private static func userPart(_ item: RenderItem) throws(LLMError) -> AcmeChat.Piece? {
        switch item.kind {
        case .text: return AcmeChat.Piece.text(AcmeChat.TextPiece(type: "text", text: item.text))
        case .imageData:
            return AcmeChat.Piece.image(
                AcmeChat.ImagePiece(
                    source: AcmeChat.Source.data(AcmeChat.Inline(data: item.base64, mediaType: item.mediaType))
                )
            )
        case .imageURL:
            return AcmeChat.Piece.image(
                AcmeChat.ImagePiece(source: AcmeChat.Source.url(AcmeChat.Link(url: item.url, detail: item.detail)))
            )
        default: return nil
        }
    }

    /// Writes a part of the assistant; `nil` for kinds that have their place elsewhere.
    private static func assistantPart(_ item: RenderItem) throws(LLMError) -> AcmeChat.Call? {
        switch item.kind {
        case .toolCall: return AcmeChat.Call(id: item.callID, name: item.name, arguments: item.argumentsText)
        default: return nil
        }
    }

    /// Writes the definition of a tool.
    private static func toolDefinition(_ tool: Tool) throws(LLMError) -> AcmeChat.ToolOffer {
        AcmeChat.ToolOffer(
            name: tool.name,
            description: tool.description,
            schema: closedRules.apply(tool.parameters),
            strict: tool.strict
        )
    }

    /// Takes in a whole answer.
    package static func read(answer: AcmeChat.Answer, into assembler: inout StreamAssembler) throws(LLMError) {
        if answer.error != nil { throw errors.error(inside: answer.jsonValue(), provider: assembler.provider) }
        assembler.meta(id: answer.id, model: answer.model)
        if let choice = answer.choices?.first(where: { ($0.index ?? 0) == 0 }) {
            assembler.text(.reasoning, choice.message?.thoughts)
            assembler.text(.text, choice.message?.content?.wrapped?.asString)
            for piece in choice.message?.content?.wrapped?.asArray ?? [] {
                assembler.text(.text, piece.asText?.text)
            }
            assembler.text(.refusal, choice.message?.refusal)
            for call in choice.message?.calls ?? [] {
                assembler.call(id: call.id, index: call.index, name: call.name, arguments: call.arguments)
            }
            if let word = choice.finishReason?.rawValue { assembler.finish(finishReason(word), raw: word) }
        }
        if let usage = answer.usage { assembler.usage(counts(usage)) }
    }

    /// Takes in an event of a stream.
    package static func read(event: AcmeChat.Answer, into assembler: inout StreamAssembler) throws(LLMError) {
        if event.error != nil { throw errors.error(inside: event.jsonValue(), provider: assembler.provider) }
        assembler.meta(id: event.id, model: event.model)
        if let choice = event.choices?.first(where: { ($0.index ?? 0) == 0 }) {
            assembler.text(.reasoning, choice.delta?.thoughts)
            assembler.text(.text, choice.delta?.content?.wrapped?.asString)
            for piece in choice.delta?.content?.wrapped?.asArray ?? [] {
                assembler.text(.text, piece.asText?.text)
            }
            assembler.text(.refusal, choice.delta?.refusal)
            for call in choice.delta?.calls ?? [] {
                assembler.call(id: call.id, index: call.index, name: call.name, arguments: call.arguments)
            }
            if let word = choice.finishReason?.rawValue { assembler.finish(finishReason(word), raw: word) }
        }
        if let usage = event.usage { assembler.usage(counts(usage)) }
    }

    /// Puts a finish reason into words that hold for every provider.
    private static func finishReason(_ word: String) -> FinishReason {
        switch word {
        case "stop": .stop
        case "length": .length
        case "calls": .toolCalls
        case "filtered": .contentFilter
        default: .other(word)
        }
    }

    /// Reads the counts of `Usage`.
    private static func counts(_ usage: AcmeChat.Usage) -> UsageCounts {
        UsageCounts(input: usage.input, output: usage.output, cacheRead: usage.cached)
    }
}
