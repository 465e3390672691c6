// Generated from Specs/dialects/acme-chat.json. Do not edit.

import LLMRingCore

/// How a server that speaks Acme Chat is simulated.
///
/// Source: <https://docs.acme.example/chat>
package enum AcmeChatSimulation {
    /// All of it.
    package static let all = DialectSimulation(
        "acme-chat",
        chat: ChatSimulation(
            OperationCall(.post, "/chat", of: "acme-chat"),
            isStreaming: { $0.stream == true },
            framing: .events(sentinel: "[DONE]"),
            snakeCase: true,
            read: readRequest,
            whole: writeWhole,
            event: writeEvents
        ),
        error: writeError,
        models: ModelSimulation(OperationCall(.get, "/catalog", of: "acme-chat"), write: writeModels),
        vectors: VectorSimulation(
            OperationCall(.post, "/engines/{model}/vectors", of: "acme-chat"),
            snakeCase: true,
            read: readTexts,
            write: writeVectors
        )
    )

    /// Finds what a request asks for.
    private static func readRequest(_ request: AcmeChat.ChatRequest, into reader: inout SimulationRequest) {
        reader.model(request.model)
        reader.flag("counts", request.options?.topP != nil)
        for item in request.messages {
            reader.turn()
            reader.text(item.asUser?.content.asString)
            for item2 in item.asUser?.content.asArray ?? [] {
                reader.text(item2.asText?.text)
            }
            reader.text(item.asTool?.content)
            reader.result(item.asTool != nil)
        }
        for item in request.tools ?? [] {
            reader.tool(item.name, item.schema.jsonValue())
        }
        reader.choice(request.toolChoice?.asString?.rawValue, ["any": .required, "none": .none])
        reader.only(request.toolChoice?.asObject?.name)
        reader.schema(request.format?.asSchema?.schema.jsonValue())
        reader.json(request.format?.asJson != nil)
    }

    /// Writes a whole answer.
    private static func writeWhole(_ context: inout SimulationContext) throws(LLMError) -> AcmeChat.Answer {
        AcmeChat.Answer(
            id: context.id,
            model: context.model,
            choices: [
                AcmeChat.Choice(
                    index: 0,
                    message: AcmeChat.Reply(
                        role: "assistant",
                        content: .value(AcmeChat.Content.string(context.items.joined([.text], separator: " "))),
                        thoughts: nonEmpty(context.items.joined([.reasoning])),
                        calls: nonEmpty(try context.parts(answerPart))
                    ),
                    finishReason: context.finish == .stop
                        ? AcmeChat.Stop.stop
                        : context.finish == .length
                            ? AcmeChat.Stop.length
                            : context.finish == .toolCalls
                                ? AcmeChat.Stop.calls
                                : context.finish == .contentFilter ? AcmeChat.Stop.filtered : nil
                )
            ],
            usage: AcmeChat.Usage(
                input: context.inputTokens,
                output: context.outputTokens,
                cached: context.cacheReadTokens
            )
        )
    }

    /// Writes the events of a moment of a stream.
    private static func writeEvents(
        _ moment: SimulationMoment,
        _ item: RenderItem,
        _ context: inout SimulationContext
    ) throws(LLMError) -> [AcmeChat.Answer] {
        var events: [AcmeChat.Answer] = []
        switch moment {
        case .end:
            events.append(
                AcmeChat.Answer(
                    id: context.id,
                    model: context.model,
                    choices: [
                        AcmeChat.Choice(
                            index: 0,
                            delta: AcmeChat.Reply(),
                            finishReason: context.finish == .stop
                                ? AcmeChat.Stop.stop
                                : context.finish == .length
                                    ? AcmeChat.Stop.length
                                    : context.finish == .toolCalls
                                        ? AcmeChat.Stop.calls
                                        : context.finish == .contentFilter ? AcmeChat.Stop.filtered : nil
                        )
                    ]
                )
            )
            if context.isSet("counts") {
                events.append(
                    AcmeChat.Answer(
                        usage: AcmeChat.Usage(
                            input: context.inputTokens,
                            output: context.outputTokens,
                            cached: context.cacheReadTokens
                        )
                    )
                )
            }
        case .error:
            events.append(
                AcmeChat.Answer(
                    error: AcmeChat.Fault(
                        message: context.message,
                        code: context.status == 401
                            ? AcmeChat.FaultCode.badKey
                            : context.status == 404
                                ? AcmeChat.FaultCode.noModel
                                : context.status == 503 ? AcmeChat.FaultCode.busy : nil
                    )
                )
            )
        case .textDelta:
            events.append(
                AcmeChat.Answer(
                    id: context.id,
                    model: context.model,
                    choices: [
                        AcmeChat.Choice(
                            index: 0,
                            delta: AcmeChat.Reply(content: .value(AcmeChat.Content.string(context.delta)))
                        )
                    ]
                )
            )
        case .reasoningDelta:
            events.append(
                AcmeChat.Answer(
                    id: context.id,
                    model: context.model,
                    choices: [AcmeChat.Choice(index: 0, delta: AcmeChat.Reply(thoughts: context.delta))]
                )
            )
        case .toolCallStart:
            events.append(
                AcmeChat.Answer(
                    id: context.id,
                    model: context.model,
                    choices: [
                        AcmeChat.Choice(
                            index: 0,
                            delta: AcmeChat.Reply(
                                calls: [
                                    AcmeChat.Call(
                                        id: item.callID,
                                        index: context.callIndex,
                                        name: item.name,
                                        arguments: ""
                                    )
                                ]
                            )
                        )
                    ]
                )
            )
        case .toolCallDelta:
            events.append(
                AcmeChat.Answer(
                    id: context.id,
                    model: context.model,
                    choices: [
                        AcmeChat.Choice(
                            index: 0,
                            delta: AcmeChat.Reply(
                                calls: [AcmeChat.Call(index: context.callIndex, arguments: context.delta)]
                            )
                        )
                    ]
                )
            )
        case .start, .textStart, .textEnd, .reasoningStart, .reasoningEnd, .toolCallEnd: break
        }
        return events
    }

    /// Writes a part of an answer; `nil` for kinds that have their place elsewhere.
    private static func answerPart(
        _ item: RenderItem,
        _ context: inout SimulationContext
    ) throws(LLMError) -> AcmeChat.Call? {
        switch item.kind {
        case .toolCall:
            return AcmeChat.Call(
                id: item.callID,
                index: context.callIndex,
                name: item.name,
                arguments: item.argumentsText
            )
        default: return nil
        }
    }

    /// Writes the body of an error.
    private static func writeError(_ context: inout SimulationContext) throws(LLMError) -> AcmeChat.FaultBody {
        AcmeChat.FaultBody(
            error: AcmeChat.Fault(
                message: context.message,
                code: context.status == 401
                    ? AcmeChat.FaultCode.badKey
                    : context.status == 404
                        ? AcmeChat.FaultCode.noModel
                        : context.status == 503 ? AcmeChat.FaultCode.busy : nil
            )
        )
    }

    /// Writes a list of models.
    private static func writeModels(_ context: inout SimulationContext) throws(LLMError) -> AcmeChat.Catalog {
        let elements = context.models.map { each in
            AcmeChat.Entry(key: each, title: "The " + each, born: context.createdText, kind: "text")
        }
        return AcmeChat.Catalog(entries: elements)
    }

    /// Finds the texts of a request.
    private static func readTexts(_ request: AcmeChat.VectorRequest, into reader: inout SimulationRequest) {
        for item in request.inputs {
            reader.text(item.words.asString)
        }
    }

    /// Writes the vectors of texts.
    private static func writeVectors(_ context: inout SimulationContext) throws(LLMError) -> AcmeChat.VectorAnswer {
        let elements = context.vectors.enumerated().map { indexOfEach, each in
            AcmeChat.VectorItem(place: indexOfEach, value: AcmeChat.VectorValue.array(each))
        }
        return AcmeChat.VectorAnswer(items: elements, engine: context.model, count: context.inputTokens)
    }
}
