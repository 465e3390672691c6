// Generated from Specs/dialects/acme-items.json. Do not edit.

package import LLMRingCore

/// Translates between the unified model and Acme Items.
///
/// Source: <https://docs.acme.example/items>
package enum AcmeItemsAdapter: ChatAdapter {
    /// The body of a request.
    package typealias Request = AcmeItems.Ask

    /// The body of a whole answer.
    package typealias Response = AcmeItems.Answer

    /// An event of a streamed answer.
    package typealias Event = AcmeItems.Event

    /// The dialect's identifier.
    package static let dialect = "acme-items"

    /// The call that chats, and how its answer is streamed.
    package static let operation = ChatOperation("/items", framing: .serverSentEvents())

    /// What is known of the models.
    package static let models: [ModelFlags] = [
        ModelFlags("acme-mini*", yes: []),
        ModelFlags("*", yes: ["thinks"]),
    ]

    /// What must have come when a whole answer is over.
    package static let wholeRules = CompletionRules(end: .bytes, needsFinish: true)

    /// What must have come when a streamed answer is over.
    package static let streamRules = CompletionRules(end: .explicit, needsFinish: true)

    /// What the dialect asks of the history of a conversation.
    package static let history = HistoryRules(drops: [.foreignReasoning])

    /// How an answer that follows a schema is asked for otherwise than natively.
    package static let outputWords = OutputWords(strict: strictRules)

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

    /// How a schema is changed under the rules `strict`.
    private static let strictRules = SchemaRules(
        closeObjects: true,
        requireAll: true,
        constAsEnum: true,
        oneOfAsAnyOf: true,
        objectRoot: true,
        noRecursion: true,
        formats: ["date"]
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
    ) throws(LLMError) -> AcmeItems.Ask {
        let messages = request.messages
        var body = AcmeItems.Ask(model: context.model)
        if request.maxOutputTokens != nil { try context.refuse("maxOutputTokens", .warn) }
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
            edit(&body.format, AcmeItems.Format()) {
                $0.schema = strictRules.answer(output.schema, strict: output.strict)
            }
        }
        var list: [AcmeItems.Item] = []
        for turn in context.turns(messages, hoisting: false, merging: false) {
            switch turn.role {
            case .system: try system(turn.items, into: &list, &context)
            case .user: try user(turn.items, into: &list, &context)
            case .assistant: try assistant(turn.items, into: &list, &context)
            case .tool: try tool(turn.items, into: &list, &context)
            }
        }
        body.input = AcmeItems.Input.array(list)
        if let tools = try context.take(request.tools, "tools") {
            body.tools = try tools.map(toolDefinition)
        }
        if request.toolChoice != .auto { try context.refuse("toolChoice", .warn) }
        if context.flags.isSet("thinks") {
            body.include = ["sealed"]
        } else {
        }
        if streaming {
            body.stream = true
        }
        return body
    }

    /// Writes what the system says.
    private static func system(
        _ items: [RenderItem],
        into messages: inout [AcmeItems.Item],
        _ context: inout RenderContext
    ) throws(LLMError) {
        if items.contains([.text]) {
            messages.append(
                AcmeItems.Item.message(
                    AcmeItems.Message(
                        role: AcmeItems.Role.system,
                        content: AcmeItems.Content.string(items.joined([.text]))
                    )
                )
            )
        }
    }

    /// Writes what the user says.
    private static func user(
        _ items: [RenderItem],
        into messages: inout [AcmeItems.Item],
        _ context: inout RenderContext
    ) throws(LLMError) {
        try context.check(
            items,
            role: "user",
            [.audioData: .error, .audioURL: .error, .documentData: .error, .documentURL: .error, .file: .error]
        )
        if items.contains([.imageData, .imageURL, .text]) {
            messages.append(
                AcmeItems.Item.message(
                    AcmeItems.Message(
                        role: AcmeItems.Role.user,
                        content: items.isText
                            ? AcmeItems.Content.string(items.joined([.text]))
                            : AcmeItems.Content.array(try items.rendered(userPart))
                    )
                )
            )
        }
    }

    /// Writes what the assistant says.
    private static func assistant(
        _ items: [RenderItem],
        into messages: inout [AcmeItems.Item],
        _ context: inout RenderContext
    ) throws(LLMError) {
        try context.check(items, role: "assistant", [.imageData: .error, .imageURL: .error, .foreignReasoning: .drop])
        messages += try items.rendered(assistantPart)
    }

    /// Writes what the tool says.
    private static func tool(
        _ items: [RenderItem],
        into messages: inout [AcmeItems.Item],
        _ context: inout RenderContext
    ) throws(LLMError) {
        for item in items {
            try context.check(
                item.nested,
                role: "tool",
                [.audioData: .error, .documentData: .error, .documentURL: .error, .imageURL: .error]
            )
        }
        for item in items where item.kind == .toolResult {
            messages.append(
                AcmeItems.Item.result(
                    AcmeItems.ResultItem(
                        callID: item.callID,
                        output: item.nested.isText
                            ? AcmeItems.Content.string(item.nested.joined([.text]))
                            : AcmeItems.Content.array(try item.nested.rendered(nestedPart))
                    )
                )
            )
        }
    }

    /// Writes a part of the user; `nil` for kinds that have their place elsewhere.
    private static func userPart(_ item: RenderItem) throws(LLMError) -> AcmeItems.Piece? {
        switch item.kind {
        case .text: return AcmeItems.Piece.text(AcmeItems.TextPiece(text: item.text))
        case .imageData:
            return AcmeItems.Piece.picture(
                AcmeItems.PicturePiece(
                    url: item.dataURL,
                    detail: item.detail.map { AcmeItems.Detail(rawValue: $0) } ?? AcmeItems.Detail.auto
                )
            )
        case .imageURL:
            return AcmeItems.Piece.picture(
                AcmeItems.PicturePiece(
                    url: item.url,
                    detail: item.detail.map { AcmeItems.Detail(rawValue: $0) } ?? AcmeItems.Detail.auto
                )
            )
        default: return nil
        }
    }

    /// Writes a part of the assistant; `nil` for kinds that have their place elsewhere.
    private static func assistantPart(_ item: RenderItem) throws(LLMError) -> AcmeItems.Item? {
        switch item.kind {
        case .text:
            return item.has(payload: "id")
                ? AcmeItems.Item.message(
                    AcmeItems.Message(
                        id: try item.payload("id"),
                        role: AcmeItems.Role.assistant,
                        content: AcmeItems.Content.array(
                            [
                                AcmeItems.Piece.text(
                                    AcmeItems.TextPiece(text: item.text, notes: try item.payload("notes"))
                                )
                            ]
                        )
                    )
                )
                : AcmeItems.Item.message(
                    AcmeItems.Message(role: AcmeItems.Role.assistant, content: AcmeItems.Content.string(item.text))
                )
        case .refusal:
            return AcmeItems.Item.message(
                AcmeItems.Message(role: AcmeItems.Role.assistant, content: AcmeItems.Content.string(item.text))
            )
        case .reasoning:
            return AcmeItems.Item.thought(
                AcmeItems.Thought(
                    id: try item.payload("id"),
                    summary: try item.required(payload: "summary"),
                    content: try item.payload("content"),
                    sealed: try item.payload("sealed")
                )
            )
        case .toolCall:
            return AcmeItems.Item.call(
                AcmeItems.Call(
                    id: try item.payload("id"),
                    callID: item.callID,
                    name: item.name,
                    arguments: item.argumentsText
                )
            )
        case .opaque: return try item.own()
        default: return nil
        }
    }

    /// Writes a part of a tool's result; `nil` for kinds that have their place elsewhere.
    private static func nestedPart(_ item: RenderItem) throws(LLMError) -> AcmeItems.Piece? {
        switch item.kind {
        case .text: return AcmeItems.Piece.text(AcmeItems.TextPiece(text: item.text))
        case .imageData:
            return AcmeItems.Piece.picture(AcmeItems.PicturePiece(url: item.dataURL, detail: AcmeItems.Detail.auto))
        default: return nil
        }
    }

    /// Writes the definition of a tool.
    private static func toolDefinition(_ tool: Tool) throws(LLMError) -> AcmeItems.ToolOffer {
        AcmeItems.ToolOffer(name: tool.name, schema: tool.parameters, strict: tool.strict == true)
    }

    /// Takes in a whole answer.
    package static func read(answer: AcmeItems.Answer, into assembler: inout StreamAssembler) throws(LLMError) {
        if answer.error != nil { throw errors.error(inside: answer.jsonValue(), provider: assembler.provider) }
        assembler.meta(id: answer.id, model: answer.model)
        for (key, block) in answer.output.enumerated() {
            open(block, key, &assembler)
            assembler.close(key)
        }
        if let word = answer.cut?.reason?.rawValue ?? answer.status?.rawValue {
            assembler.finish(finishReason(word), raw: word)
        }
        if let usage = answer.usage { assembler.usage(counts(usage)) }
    }

    /// Takes in an event of a stream.
    package static func read(event: AcmeItems.Event, into assembler: inout StreamAssembler) throws(LLMError) {
        switch event {
        case .begin(let event):
            assembler.meta(id: event.answer.id, model: event.answer.model)
        case .added(let event):
            open(event.item, event.at ?? 0, &assembler)
        case .piece(let event):
            open(event.piece, StreamAssembler.key(event.at ?? 0, event.inner ?? 0), &assembler)
        case .text(let event):
            assembler.text(.text, event.delta, key: StreamAssembler.key(event.at ?? 0, event.inner ?? 0))
        case .note(let event):
            assembler.cite(StreamAssembler.key(event.at ?? 0, event.inner ?? 0), "notes", event.note)
        case .thinking(let event):
            assembler.text(.reasoning, event.delta, key: event.at ?? 0)
        case .arguments(let event):
            assembler.append(event.at ?? 0, arguments: event.delta)
        case .settled(let event):
            assembler.isSettling = true
            open(event.item, event.at ?? 0, &assembler)
            assembler.settle(event.at ?? 0)
        case .searching(let event):
            assembler.providerEvent("searching", event.jsonValue())
        case .end(let event):
            do {
                let answerValue = event.answer
                if answerValue.error != nil {
                    throw errors.error(inside: answerValue.jsonValue(), provider: assembler.provider)
                }
                if let word = answerValue.cut?.reason?.rawValue ?? answerValue.status?.rawValue {
                    assembler.finish(finishReason(word), raw: word)
                }
                if let usage = answerValue.usage { assembler.usage(counts(usage)) }
            }
            assembler.end()
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
        case "filtered": .contentFilter
        default: .other(word)
        }
    }

    /// Reads the counts of `Usage`.
    private static func counts(_ usage: AcmeItems.Usage) -> UsageCounts {
        UsageCounts(input: usage.in, output: usage.out)
    }

    /// Begins the part that a block stands for.
    private static func open(_ block: AcmeItems.Made, _ key: Int, _ assembler: inout StreamAssembler) {
        switch block {
        case .message(let block):
            for (index, inner) in block.content.enumerated() {
                open(inner, StreamAssembler.key(key, index), &assembler)
            }
            assembler.attach(StreamAssembler.key(key, 0), "id", block.id)
        case .thought(let block):
            assembler.open(
                key,
                .reasoning,
                firstText(block.summary.map { $0.text }.joined(), block.content?.map { $0.text }.joined())
            )
            assembler.attach(key, "id", block.id)
            assembler.attach(key, "summary", block.summary)
            assembler.attach(key, "content", block.content)
            assembler.attach(key, "sealed", block.sealed)
        case .call(let block):
            assembler.open(key, call: block.callID, name: block.name, arguments: block.arguments)
            assembler.attach(key, "id", block.id)
        default:
            let json = block.jsonValue()
            let type = json["type"]?.stringValue ?? ""
            assembler.open(key, opaque: json, type: type, argumentsField: nil)
        }
    }

    /// Begins the part that a block stands for.
    private static func open(_ block: AcmeItems.Piece, _ key: Int, _ assembler: inout StreamAssembler) {
        switch block {
        case .text(let block):
            assembler.open(key, .text, block.text)
            assembler.attach(key, "notes", block.notes)
            assembler.cite(key, "notes", block.notes)
        case .refusal(let block):
            assembler.open(key, .refusal, block.refusal)
        default:
            let json = block.jsonValue()
            let type = json["type"]?.stringValue ?? ""
            assembler.open(key, opaque: json, type: type, argumentsField: nil)
        }
    }
}
