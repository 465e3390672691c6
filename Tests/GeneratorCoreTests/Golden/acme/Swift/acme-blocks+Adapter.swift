// Generated from Specs/dialects/acme-blocks.json. Do not edit.

package import LLMRingCore

/// Translates between the unified model and Acme Blocks.
///
/// Source: <https://docs.acme.example/blocks>
package enum AcmeBlocksAdapter: ChatAdapter {
    /// The body of a request.
    package typealias Request = AcmeBlocks.Ask

    /// The body of a whole answer.
    package typealias Response = AcmeBlocks.Answer

    /// An event of a streamed answer.
    package typealias Event = AcmeBlocks.Event

    /// The dialect's identifier.
    package static let dialect = "acme-blocks"

    /// The call that chats, and how its answer is streamed.
    package static let operation = ChatOperation(
        "/ask",
        framing: .jsonLines,
        streamPath: "/ask/live",
        streamQuery: [("alt", "lines")]
    )

    /// What is known of the models.
    package static let models: [ModelFlags] = [
        ModelFlags("acme-mini*", yes: [], numbers: ["limit": 1024]),
        ModelFlags("*", yes: [], numbers: ["limit": 4096]),
    ]

    /// What must have come when a whole answer is over.
    package static let wholeRules = CompletionRules(end: .bytes, needsFinish: true)

    /// What must have come when a streamed answer is over.
    package static let streamRules = CompletionRules(end: .explicit, needsFinish: true)

    /// What the dialect asks of the history of a conversation.
    package static let history = HistoryRules(merges: true, drops: [.foreignReasoning])

    /// How errors are told apart.
    package static let errors = ErrorTable(
        message: ["error.message"],
        code: ["error.type"],
        requestID: ["request-id"],
        rules: [
            ErrorRule(.overloaded, code: "overloaded"),
            ErrorRule(.rateLimited, code: "rate", status: 429),
            ErrorRule(.authentication, status: 401),
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
    ) throws(LLMError) -> AcmeBlocks.Ask {
        var messages = request.messages
        var body = AcmeBlocks.Ask(model: context.model, maxTokens: context.flags.number("limit") ?? 0, turns: [])
        if let value = try context.take(request.maxOutputTokens, "maxOutputTokens") {
            body.maxTokens = value
        }
        if let value = try context.take(request.temperature, "temperature", unless: request.reasons) {
            body.temperature = value
        }
        if request.topP != nil { try context.refuse("topP", .warn) }
        if request.topK != nil { try context.refuse("topK", .warn) }
        if let value = try context.take(request.stop, "stop") {
            body.stop = value
        }
        if request.seed != nil { try context.refuse("seed", .warn) }
        if request.presencePenalty != nil { try context.refuse("presencePenalty", .warn) }
        if request.frequencyPenalty != nil { try context.refuse("frequencyPenalty", .warn) }
        if let value = try context.take(request.user, "user") {
            edit(&body.meta, AcmeBlocks.Meta()) { $0.user = value }
        }
        if let effort = try context.take(request.reasoning, "reasoning") {
            switch effort {
            case .off:
                break
            case .minimal:
                body.thinking = AcmeBlocks.Thinking(budget: 128)
                body.maxTokens += 128
            case .low:
                body.thinking = AcmeBlocks.Thinking(budget: 256)
                body.maxTokens += 256
            case .medium:
                body.thinking = AcmeBlocks.Thinking(budget: 512)
                body.maxTokens += 512
            case .high:
                body.thinking = AcmeBlocks.Thinking(budget: 1024)
                body.maxTokens += 1024
            case .xhigh:
                try context.refuse("reasoning: xhigh", .error)
            }
        }
        switch request.responseFormat {
        case .text: break
        case .json:
            messages = context.instructing(messages, "Answer with one JSON object.")
            context.warn("responseFormat", "the provider has no such mode; it was asked in words")
        case .jsonSchema(let output):
            _ = output
            try context.refuse("responseFormat", .error)
        }
        let systemItems = context.systemItems(messages)
        if systemItems.contains([.text]) {
            body.system = try systemItems.rendered(systemPart)
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
            body.tools = try tools.map(toolDefinition)
        }
        if !request.tools.isEmpty {
            let serial: Bool? = request.parallelToolCalls == false ? true : nil
            switch request.toolChoice {
            case .auto:
                if serial == true {
                    body.toolChoice = AcmeBlocks.ToolMode.auto(AcmeBlocks.AutoMode(serial: serial))
                }
            case .none:
                body.toolChoice = AcmeBlocks.ToolMode.none(AcmeBlocks.NoneMode())
            case .required:
                body.toolChoice = AcmeBlocks.ToolMode.any(AcmeBlocks.AnyMode(serial: serial))
            case .tool(let name):
                body.toolChoice = AcmeBlocks.ToolMode.tool(AcmeBlocks.NamedMode(name: name, serial: serial))
            }
        }
        if streaming {
            body.stream = true
        }
        return body
    }

    /// Writes what the user says.
    private static func user(
        _ items: [RenderItem],
        into messages: inout [AcmeBlocks.Turn],
        _ context: inout RenderContext
    ) throws(LLMError) {
        for item in items {
            try context.check(
                item.nested,
                role: "tool",
                [.audioData: .error, .documentData: .error, .documentURL: .error, .imageURL: .error]
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
            messages.append(AcmeBlocks.Turn(role: AcmeBlocks.Role.user, content: try items.rendered(userPart)))
        }
    }

    /// Writes what the assistant says.
    private static func assistant(
        _ items: [RenderItem],
        into messages: inout [AcmeBlocks.Turn],
        _ context: inout RenderContext
    ) throws(LLMError) {
        try context.check(items, role: "assistant", [.imageData: .error, .imageURL: .error, .foreignReasoning: .drop])
        if items.contains([.opaque, .reasoning, .refusal, .text, .toolCall]) {
            messages.append(
                AcmeBlocks.Turn(role: AcmeBlocks.Role.assistant, content: try items.rendered(assistantPart))
            )
        }
    }

    /// Writes a part of the system; `nil` for kinds that have their place elsewhere.
    private static func systemPart(_ item: RenderItem) throws(LLMError) -> AcmeBlocks.Block? {
        switch item.kind {
        case .text:
            return AcmeBlocks.Block.text(AcmeBlocks.TextBlock(text: item.text, cache: try item.mark("cache_control")))
        default: return nil
        }
    }

    /// Writes a part of a tool's result; `nil` for kinds that have their place elsewhere.
    private static func nestedPart(_ item: RenderItem) throws(LLMError) -> AcmeBlocks.Block? {
        switch item.kind {
        case .text: return AcmeBlocks.Block.text(AcmeBlocks.TextBlock(text: item.text))
        case .imageData:
            return AcmeBlocks.Block.image(AcmeBlocks.ImageBlock(data: item.base64, mediaType: item.mediaType))
        default: return nil
        }
    }

    /// Writes a part of the user; `nil` for kinds that have their place elsewhere.
    private static func userPart(_ item: RenderItem) throws(LLMError) -> AcmeBlocks.Block? {
        switch item.kind {
        case .text:
            return AcmeBlocks.Block.text(AcmeBlocks.TextBlock(text: item.text, cache: try item.mark("cache_control")))
        case .imageData:
            return AcmeBlocks.Block.image(
                AcmeBlocks.ImageBlock(
                    data: item.base64,
                    mediaType: item.mediaType,
                    cache: try item.mark("cache_control")
                )
            )
        case .toolResult:
            return AcmeBlocks.Block.toolResult(
                AcmeBlocks.ToolResultBlock(
                    id: item.callID,
                    content: try item.nested.rendered(nestedPart),
                    failed: item.isError,
                    cache: try item.mark("cache_control")
                )
            )
        default: return nil
        }
    }

    /// Writes a part of the assistant; `nil` for kinds that have their place elsewhere.
    private static func assistantPart(_ item: RenderItem) throws(LLMError) -> AcmeBlocks.Block? {
        switch item.kind {
        case .text:
            return AcmeBlocks.Block.text(
                AcmeBlocks.TextBlock(
                    text: item.text,
                    cites: try item.payload("cites"),
                    cache: try item.mark("cache_control")
                )
            )
        case .reasoning:
            return AcmeBlocks.Block.thinking(
                AcmeBlocks.ThinkingBlock(thinking: item.text, seal: try item.payload("seal"))
            )
        case .toolCall:
            return AcmeBlocks.Block.toolUse(
                AcmeBlocks.ToolUseBlock(id: item.callID, name: item.name, input: try item.arguments())
            )
        case .refusal: return AcmeBlocks.Block.text(AcmeBlocks.TextBlock(text: item.text))
        case .opaque: return try item.own()
        default: return nil
        }
    }

    /// Writes the definition of a tool.
    private static func toolDefinition(_ tool: Tool) throws(LLMError) -> AcmeBlocks.ToolOffer {
        AcmeBlocks.ToolOffer(
            name: tool.name,
            schema: tool.parameters,
            cache: try WireDecoding.decode(tool.metadata["cache_control"], "metadata of a tool")
        )
    }

    /// Takes in a whole answer.
    package static func read(answer: AcmeBlocks.Answer, into assembler: inout StreamAssembler) throws(LLMError) {
        assembler.meta(id: answer.id, model: answer.model)
        for (key, block) in answer.content.enumerated() {
            open(block, key, &assembler)
            assembler.close(key)
        }
        if let word = answer.stop?.rawValue { assembler.finish(finishReason(word), raw: word) }
        if let usage = answer.usage { assembler.usage(counts(usage)) }
    }

    /// Takes in an event of a stream.
    package static func read(event: AcmeBlocks.Event, into assembler: inout StreamAssembler) throws(LLMError) {
        switch event {
        case .start(let event):
            assembler.meta(id: event.answer.id, model: event.answer.model)
            if let usage = event.answer.usage { assembler.usage(counts(usage)) }
        case .open(let event):
            open(event.block, event.at, &assembler)
        case .delta(let event):
            switch event.delta {
            case .text(let delta):
                assembler.append(event.at, text: delta.text)
            case .seal(let delta):
                assembler.attach(event.at, "seal", delta.seal)
            case .input(let delta):
                assembler.append(event.at, arguments: delta.json)
            case .cite(let delta):
                assembler.cite(event.at, "cites", delta.cite)
            default: assembler.providerEvent("Delta", event.delta.jsonValue())
            }
        case .close(let event):
            assembler.close(event.at)
        case .end(let event):
            if let word = event.stop?.rawValue { assembler.finish(finishReason(word), raw: word) }
            if let usage = event.usage { assembler.usage(counts(usage)) }
            assembler.end()
        case .ping:
            break
        case .error(let event):
            throw errors.error(inside: event.jsonValue(), provider: assembler.provider)
        case .unknown(let json):
            assembler.providerEvent(json["type"]?.stringValue ?? "", json)
        }
    }

    /// Puts a finish reason into words that hold for every provider.
    private static func finishReason(_ word: String) -> FinishReason {
        switch word {
        case "done": .stop
        case "too_long": .length
        case "tool": .toolCalls
        case "refused": .contentFilter
        default: .other(word)
        }
    }

    /// Reads the counts of `Usage`.
    private static func counts(_ usage: AcmeBlocks.Usage) -> UsageCounts {
        UsageCounts(
            input: usage.in,
            output: usage.out,
            cacheRead: usage.cached,
            cacheWrite: usage.stored,
            cacheWriteHour: usage.kept,
            audioInput: usage.heard,
            inputExcludesCache: true
        )
    }

    /// Begins the part that a block stands for.
    private static func open(_ block: AcmeBlocks.Block, _ key: Int, _ assembler: inout StreamAssembler) {
        switch block {
        case .text(let block):
            assembler.open(key, .text, block.text)
            assembler.cite(key, "cites", block.cites)
        case .thinking(let block):
            assembler.open(key, .reasoning, block.thinking)
            assembler.attach(key, "seal", block.seal)
        case .toolUse(let block):
            assembler.open(key, call: block.id, name: block.name, arguments: block.input)
        default:
            let json = block.jsonValue()
            let type = json["type"]?.stringValue ?? ""
            assembler.open(key, opaque: json, type: type, argumentsField: "input")
        }
    }
}
