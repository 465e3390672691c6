// Generated from Specs/dialects/acme-parts.json. Do not edit.

package import LLMRingCore

/// Translates between the unified model and Acme Parts.
///
/// Source: <https://docs.acme.example/parts>
package enum AcmePartsAdapter: ChatAdapter {
    /// The body of a request.
    package typealias Request = AcmeParts.Ask

    /// The body of a whole answer.
    package typealias Response = AcmeParts.Answer

    /// An event of a streamed answer.
    package typealias Event = AcmeParts.Answer

    /// The dialect's identifier.
    package static let dialect = "acme-parts"

    /// The call that chats, and how its answer is streamed.
    package static let operation = ChatOperation(
        "/models/{model}:ask",
        framing: .serverSentEvents(),
        streamPath: "/models/{model}:live"
    )

    /// What is known of the models.
    package static let models: [ModelFlags] = []

    /// The fields of a request; the provider refuses others.
    package static let requestFields: [String]? = [
        "turns",
        "rules",
        "settings",
        "tools",
    ]

    /// What must have come when a whole answer is over.
    package static let wholeRules = CompletionRules(end: .bytes, needsFinish: true)

    /// What must have come when a streamed answer is over.
    package static let streamRules = CompletionRules(end: .bytes, needsFinish: true)

    /// What the dialect asks of the history of a conversation.
    package static let history = HistoryRules(merges: true, drops: [.foreignReasoning])

    /// How errors are told apart.
    package static let errors = ErrorTable(
        message: ["error.message"],
        code: ["error.code"],
        requestID: ["x-request-id"],
        rules: [
            ErrorRule(.authentication, status: 401),
            ErrorRule(.rateLimited, status: 429),
        ]
    )

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
    ) throws(LLMError) -> AcmeParts.Ask {
        let messages = request.messages
        var body = AcmeParts.Ask(turns: [])
        if let value = try context.take(request.maxOutputTokens, "maxOutputTokens") {
            edit(&body.settings, AcmeParts.Settings()) { $0.limit = value }
        }
        if request.temperature != nil { try context.refuse("temperature", .warn) }
        if request.topP != nil { try context.refuse("topP", .warn) }
        if request.topK != nil { try context.refuse("topK", .warn) }
        if !request.stop.isEmpty { try context.refuse("stop", .warn) }
        if request.seed != nil { try context.refuse("seed", .warn) }
        if request.presencePenalty != nil { try context.refuse("presencePenalty", .warn) }
        if request.frequencyPenalty != nil { try context.refuse("frequencyPenalty", .warn) }
        if request.user != nil { try context.refuse("user", .warn) }
        if request.parallelToolCalls != nil { try context.refuse("parallelToolCalls", .warn) }
        try context.checkMarks(request.messages, .warn)
        if try context.take(request.reasoning, "reasoning") != nil {
            try context.refuse("reasoning", .warn)
        }
        switch request.responseFormat {
        case .text: break
        case .json:
            try context.refuse("responseFormat", .warn)
        case .jsonSchema(let output):
            edit(&body.settings, AcmeParts.Settings()) { $0.schema = output.schema }
        }
        let systemItems = context.systemItems(messages)
        if systemItems.contains([.text]) {
            body.rules = AcmeParts.Turn(parts: try systemItems.rendered(systemPart))
        }
        for turn in context.turns(messages, replacing: [.tool: .user], hoisting: true, merging: true) {
            switch turn.role {
            case .system: break
            case .user: try user(turn.items, into: &body.turns, &context)
            case .assistant: try assistant(turn.items, into: &body.turns, &context)
            case .tool: break
            }
        }
        if let tools = try context.take(request.tools, "tools") {
            let filled = try tools.map(toolDefinition)
            edit(&body.tools, []) { $0.append(AcmeParts.ToolSet(functions: filled)) }
        }
        if request.toolChoice != .auto { try context.refuse("toolChoice", .warn) }
        return body
    }

    /// Writes what the user says.
    private static func user(
        _ items: [RenderItem],
        into messages: inout [AcmeParts.Turn],
        _ context: inout RenderContext
    ) throws(LLMError) {
        for item in items {
            try context.check(
                item.nested,
                role: "tool",
                [.audioData: .error, .documentData: .error, .documentURL: .error, .imageURL: .error, .text: .drop]
            )
        }
        try context.check(
            items,
            role: "user",
            [
                .audioData: .error,
                .audioURL: .error,
                .documentData: .error,
                .documentURL: .error,
                .file: .error,
                .imageURL: .error,
            ]
        )
        if items.contains([.imageData, .text, .toolResult]) {
            messages.append(AcmeParts.Turn(role: AcmeParts.Role.user, parts: try items.rendered(userPart)))
        }
    }

    /// Writes what the assistant says.
    private static func assistant(
        _ items: [RenderItem],
        into messages: inout [AcmeParts.Turn],
        _ context: inout RenderContext
    ) throws(LLMError) {
        try context.check(items, role: "assistant", [.imageData: .error, .imageURL: .error, .foreignReasoning: .drop])
        if items.contains([.opaque, .reasoning, .refusal, .text, .toolCall]) {
            messages.append(AcmeParts.Turn(role: AcmeParts.Role.model, parts: try items.rendered(assistantPart)))
        }
    }

    /// Writes a part of the system; `nil` for kinds that have their place elsewhere.
    private static func systemPart(_ item: RenderItem) throws(LLMError) -> AcmeParts.Part? {
        switch item.kind {
        case .text: return AcmeParts.Part(text: item.text)
        default: return nil
        }
    }

    /// Writes a part of a tool's result; `nil` for kinds that have their place elsewhere.
    private static func nestedPart(_ item: RenderItem) throws(LLMError) -> AcmeParts.Part? {
        switch item.kind {
        case .imageData: return AcmeParts.Part(blob: AcmeParts.Blob(type: item.mediaType, data: item.base64))
        default: return nil
        }
    }

    /// Writes a part of the user; `nil` for kinds that have their place elsewhere.
    private static func userPart(_ item: RenderItem) throws(LLMError) -> AcmeParts.Part? {
        switch item.kind {
        case .text: return AcmeParts.Part(text: item.text)
        case .imageData: return AcmeParts.Part(blob: AcmeParts.Blob(type: item.mediaType, data: item.base64))
        case .toolResult:
            return AcmeParts.Part(
                result: AcmeParts.ResultPart(
                    id: item.callID,
                    name: item.name,
                    value: item.resultObject,
                    parts: nonEmpty(try item.nested.rendered(nestedPart))
                )
            )
        default: return nil
        }
    }

    /// Writes a part of the assistant; `nil` for kinds that have their place elsewhere.
    private static func assistantPart(_ item: RenderItem) throws(LLMError) -> AcmeParts.Part? {
        switch item.kind {
        case .text: return AcmeParts.Part(text: item.text, seal: try item.payload("seal"))
        case .refusal: return AcmeParts.Part(text: item.text)
        case .reasoning: return AcmeParts.Part(text: item.text, thought: true, seal: try item.payload("seal"))
        case .toolCall:
            return AcmeParts.Part(
                seal: try item.payload("seal"),
                call: AcmeParts.Call(id: item.callID, name: item.name, args: try item.arguments())
            )
        case .opaque: return try item.own()
        default: return nil
        }
    }

    /// Writes the definition of a tool.
    private static func toolDefinition(_ tool: Tool) throws(LLMError) -> AcmeParts.Function {
        AcmeParts.Function(name: tool.name, schema: tool.parameters)
    }

    /// Takes in a whole answer.
    package static func read(answer: AcmeParts.Answer, into assembler: inout StreamAssembler) throws(LLMError) {
        if answer.error != nil { throw errors.error(inside: answer.jsonValue(), provider: assembler.provider) }
        assembler.meta(id: answer.id, model: answer.model)
        for part in answer.parts ?? [] {
            if part.call != nil {
                let call = part
                assembler.call(
                    id: call.call?.id,
                    index: nil,
                    name: call.call?.name,
                    object: call.call?.args,
                    payload: [("seal", call.seal?.jsonValue())]
                )
                for patch in part.call?.pieces ?? [] {
                    assembler.patch(at: patch.path, string: patch.text, number: patch.number, bool: patch.truth)
                }
            } else if part.thought == true {
                if part.seal == nil {
                    assembler.text(.reasoning, part.text)
                } else {
                    assembler.text(.reasoning, part.text, payload: [("seal", part.seal?.jsonValue())])
                }
            } else if part.text != nil {
                if part.seal == nil {
                    assembler.text(.text, part.text)
                } else {
                    assembler.text(.text, part.text, payload: [("seal", part.seal?.jsonValue())])
                }
            } else if part.blob != nil {
                assembler.media(
                    data: part.blob?.data,
                    mediaType: part.blob?.type,
                    payload: [("seal", part.seal?.jsonValue())]
                )
            } else if part.link != nil {
                assembler.media(url: part.link, mediaType: nil)
            } else {
                assembler.opaque(part.jsonValue())
            }
        }
        for source in answer.sources ?? [] { assembler.cite(source) }
        if let word = answer.stop?.asString?.rawValue ?? answer.stop?.asNumber.map({ String($0) }) {
            assembler.finish(finishReason(word), raw: word)
        }
        if let usage = answer.usage { assembler.usage(counts(usage)) }
    }

    /// Takes in an event of a stream.
    package static func read(event: AcmeParts.Answer, into assembler: inout StreamAssembler) throws(LLMError) {
        if event.error != nil { throw errors.error(inside: event.jsonValue(), provider: assembler.provider) }
        assembler.meta(id: event.id, model: event.model)
        for part in event.parts ?? [] {
            if part.call != nil {
                let call = part
                assembler.call(
                    id: call.call?.id,
                    index: nil,
                    name: call.call?.name,
                    object: call.call?.args,
                    payload: [("seal", call.seal?.jsonValue())]
                )
                for patch in part.call?.pieces ?? [] {
                    assembler.patch(at: patch.path, string: patch.text, number: patch.number, bool: patch.truth)
                }
            } else if part.thought == true {
                if part.seal == nil {
                    assembler.text(.reasoning, part.text)
                } else {
                    assembler.text(.reasoning, part.text, payload: [("seal", part.seal?.jsonValue())])
                }
            } else if part.text != nil {
                if part.seal == nil {
                    assembler.text(.text, part.text)
                } else {
                    assembler.text(.text, part.text, payload: [("seal", part.seal?.jsonValue())])
                }
            } else if part.blob != nil {
                assembler.media(
                    data: part.blob?.data,
                    mediaType: part.blob?.type,
                    payload: [("seal", part.seal?.jsonValue())]
                )
            } else if part.link != nil {
                assembler.media(url: part.link, mediaType: nil)
            } else {
                assembler.opaque(part.jsonValue())
            }
        }
        for source in event.sources ?? [] { assembler.cite(source) }
        if let word = event.stop?.asString?.rawValue ?? event.stop?.asNumber.map({ String($0) }) {
            assembler.finish(finishReason(word), raw: word)
        }
        if let usage = event.usage { assembler.usage(counts(usage)) }
    }

    /// Puts a finish reason into words that hold for every provider.
    private static func finishReason(_ word: String) -> FinishReason {
        switch word {
        case "DONE", "1": .stop
        case "LONG", "2": .length
        default: .other(word)
        }
    }

    /// Reads the counts of `Usage`.
    private static func counts(_ usage: AcmeParts.Usage) -> UsageCounts {
        UsageCounts(input: usage.in, output: usage.out)
    }
}
