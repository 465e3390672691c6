// Generated from Specs/dialects/acme-blocks.json. Do not edit.

import LLMRingCore

/// How a server that speaks Acme Blocks is simulated.
///
/// Source: <https://docs.acme.example/blocks>
package enum AcmeBlocksSimulation {
    /// All of it.
    package static let all = DialectSimulation(
        "acme-blocks",
        chat: ChatSimulation(
            OperationCall(.post, "/ask", of: "acme-blocks"),
            isStreaming: { $0.stream == true },
            streamPath: "/ask/live",
            framing: .lines,
            read: readRequest,
            whole: writeWhole,
            event: writeEvents
        ),
        error: writeError
    )

    /// Finds what a request asks for.
    private static func readRequest(_ request: AcmeBlocks.Ask, into reader: inout SimulationRequest) {
        reader.model(request.model)
        for item in request.turns {
            reader.turn()
            for item2 in item.content {
                reader.text(item2.asText?.text)
                reader.result(item2.asToolResult != nil)
                for item3 in item2.asToolResult?.content ?? [] {
                    reader.text(item3.asText?.text)
                }
            }
        }
        for item in request.tools ?? [] {
            reader.tool(item.name, item.schema.jsonValue())
        }
        reader.choice(.none, if: request.toolChoice?.asNone != nil)
        reader.choice(.required, if: request.toolChoice?.asAny != nil)
        reader.only(request.toolChoice?.asTool?.name)
    }

    /// Writes a whole answer.
    private static func writeWhole(_ context: inout SimulationContext) throws(LLMError) -> AcmeBlocks.Answer {
        AcmeBlocks.Answer(
            id: context.id,
            model: context.model,
            content: try context.parts(answerPart),
            stop: context.finish == .length
                ? AcmeBlocks.Stop.tooLong
                : context.finish == .toolCalls
                    ? AcmeBlocks.Stop.tool
                    : context.finish == .contentFilter ? AcmeBlocks.Stop.refused : AcmeBlocks.Stop.done,
            usage: AcmeBlocks.Usage(
                in: context.freshInputTokens,
                out: context.outputTokens,
                cached: context.cacheReadTokens,
                stored: context.cacheWriteTokens
            )
        )
    }

    /// Writes the events of a moment of a stream.
    private static func writeEvents(
        _ moment: SimulationMoment,
        _ item: RenderItem,
        _ context: inout SimulationContext
    ) throws(LLMError) -> [AcmeBlocks.Event] {
        var events: [AcmeBlocks.Event] = []
        switch moment {
        case .start:
            events.append(
                AcmeBlocks.Event.start(
                    AcmeBlocks.StartEvent(answer: AcmeBlocks.Answer(id: context.id, model: context.model, content: []))
                )
            )
            events.append(AcmeBlocks.Event.ping(AcmeBlocks.PingEvent()))
        case .end:
            events.append(
                AcmeBlocks.Event.end(
                    AcmeBlocks.EndEvent(
                        stop: context.finish == .length
                            ? AcmeBlocks.Stop.tooLong
                            : context.finish == .toolCalls
                                ? AcmeBlocks.Stop.tool
                                : context.finish == .contentFilter ? AcmeBlocks.Stop.refused : AcmeBlocks.Stop.done,
                        usage: AcmeBlocks.Usage(
                            in: context.freshInputTokens,
                            out: context.outputTokens,
                            cached: context.cacheReadTokens,
                            stored: context.cacheWriteTokens
                        )
                    )
                )
            )
        case .error:
            events.append(
                AcmeBlocks.Event.error(
                    AcmeBlocks.FaultBody(type: "error", error: AcmeBlocks.Fault(message: context.message))
                )
            )
        case .textStart:
            events.append(
                AcmeBlocks.Event.open(
                    AcmeBlocks.OpenEvent(
                        at: context.index,
                        block: AcmeBlocks.Block.text(AcmeBlocks.TextBlock(text: ""))
                    )
                )
            )
        case .textDelta:
            events.append(
                AcmeBlocks.Event.delta(
                    AcmeBlocks.DeltaEvent(
                        at: context.index,
                        delta: AcmeBlocks.Delta.text(AcmeBlocks.TextDelta(text: context.delta))
                    )
                )
            )
        case .textEnd:
            events.append(AcmeBlocks.Event.close(AcmeBlocks.CloseEvent(at: context.index)))
        case .reasoningStart:
            events.append(
                AcmeBlocks.Event.open(
                    AcmeBlocks.OpenEvent(
                        at: context.index,
                        block: AcmeBlocks.Block.thinking(AcmeBlocks.ThinkingBlock(thinking: item.text, seal: "sealed"))
                    )
                )
            )
        case .reasoningEnd:
            events.append(AcmeBlocks.Event.close(AcmeBlocks.CloseEvent(at: context.index)))
        case .toolCallStart:
            events.append(
                AcmeBlocks.Event.open(
                    AcmeBlocks.OpenEvent(
                        at: context.index,
                        block: AcmeBlocks.Block.toolUse(
                            AcmeBlocks.ToolUseBlock(id: item.callID, name: item.name, input: [:])
                        )
                    )
                )
            )
        case .toolCallDelta:
            events.append(
                AcmeBlocks.Event.delta(
                    AcmeBlocks.DeltaEvent(
                        at: context.index,
                        delta: AcmeBlocks.Delta.input(AcmeBlocks.InputDelta(json: context.delta))
                    )
                )
            )
        case .toolCallEnd:
            events.append(AcmeBlocks.Event.close(AcmeBlocks.CloseEvent(at: context.index)))
        case .reasoningDelta: break
        }
        return events
    }

    /// Writes a part of an answer; `nil` for kinds that have their place elsewhere.
    private static func answerPart(
        _ item: RenderItem,
        _ context: inout SimulationContext
    ) throws(LLMError) -> AcmeBlocks.Block? {
        switch item.kind {
        case .text: return AcmeBlocks.Block.text(AcmeBlocks.TextBlock(text: item.text))
        case .reasoning:
            return AcmeBlocks.Block.thinking(AcmeBlocks.ThinkingBlock(thinking: item.text, seal: "sealed"))
        case .toolCall:
            return AcmeBlocks.Block.toolUse(
                AcmeBlocks.ToolUseBlock(id: item.callID, name: item.name, input: try item.arguments())
            )
        default: return nil
        }
    }

    /// Writes the body of an error.
    private static func writeError(_ context: inout SimulationContext) throws(LLMError) -> AcmeBlocks.FaultBody {
        AcmeBlocks.FaultBody(
            type: "error",
            error: AcmeBlocks.Fault(type: context.status == 429 ? "rate" : "broken", message: context.message)
        )
    }
}
