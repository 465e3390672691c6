import LLMRingCore
import LLMRingHTTP
import LLMRingProviders
import LLMRingTesting
import Testing

/// Batches of messages, through a typed client.
struct MessageBatchTests {
    /// A batch that has just begun.
    private static let batch = #"""
        {"id":"b1","type":"message_batch","processing_status":"in_progress","request_counts":{"processing":1,
        "succeeded":0,"errored":0,"canceled":0,"expired":0},"created_at":"2026-11-01T00:00:00Z",
        "expires_at":"2026-11-02T00:00:00Z","ended_at":null,"results_url":null}
        """#

    /// The lines of a batch that has ended, one for each way to end.
    private static let results = #"""
        {"custom_id":"q2","result":{"type":"errored","error":{"type":"error","error":{"type":"api_error","message":"no"}}}}
        {"custom_id":"q1","result":{"type":"succeeded","message":{"id":"m1","type":"message","role":"assistant","model":"x","content":[{"type":"text","text":"Rhône"}],"stop_reason":"end_turn","usage":{"input_tokens":1,"output_tokens":2}}}}
        {"custom_id":"q3","result":{"type":"canceled"}}

        {"custom_id":"q4","result":{"type":"expired"}}
        """#

    @Test func aBatchCarriesWholeRequests() async throws {
        let transport = ScriptedTransport([.json(Self.batch)])
        let client = try AnthropicClient(apiKey: "k", transport: transport)
        let params = AnthropicMessages.MessageRequest(
            model: "x",
            maxTokens: 5,
            messages: [AnthropicMessages.MessageParam(role: .user, content: "Name a river")]
        )
        let batch = try await client.createMessageBatch(
            AnthropicMessages.CreateMessageBatchRequest(
                requests: [AnthropicMessages.BatchRequest(customID: "q1", params: params)]
            ),
            anthropicWorkspaceID: "w"
        )
        #expect(batch.processingStatus == .inProgress)
        #expect(batch.requestCounts.processing == 1)
        let request = try #require(transport.requests.first)
        #expect(request.url == "https://api.anthropic.com/v1/messages/batches")
        #expect(request.headers["anthropic-workspace-id"] == "w")
        let body = try JSONValue(parsing: request.body ?? [])
        let message: JSONValue = ["role": "user", "content": "Name a river"]
        #expect(
            body == [
                "requests": [["custom_id": "q1", "params": ["model": "x", "max_tokens": 5, "messages": [message]]]]
            ]
        )
    }

    @Test(arguments: [1, 7, 64, 4096])
    func resultsComeLineByLine(size: Int) async throws {
        let bytes = Array(Self.results.utf8)
        let pieces = stride(from: 0, to: bytes.count, by: size).map { Array(bytes[$0..<min($0 + size, bytes.count)]) }
        let transport = ScriptedTransport([ScriptedTransport.Answer(pieces: pieces)])
        let client = try AnthropicClient(apiKey: "k", transport: transport)
        var seen: [String] = []
        for try await line in try await client.messageBatchResultsStream(messageBatchID: "b1") {
            switch line.result {
            case .succeeded(let outcome): seen.append("\(line.customID) \(outcome.message.text)")
            case .errored(let outcome): seen.append("\(line.customID) \(outcome.error.error?.asObject?.message ?? "")")
            case .canceled: seen.append("\(line.customID) canceled")
            case .expired: seen.append("\(line.customID) expired")
            case .unknown: seen.append("\(line.customID) unknown")
            }
        }
        #expect(seen == ["q2 no", "q1 Rhône", "q3 canceled", "q4 expired"])
        #expect(transport.requests.first?.url == "https://api.anthropic.com/v1/messages/batches/b1/results")
        #expect(transport.requests.first?.method == "GET")
    }

    @Test func batchesOfAllPagesAreListed() async throws {
        let first = #"{"data":[\#(Self.batch)],"has_more":true,"first_id":"b1","last_id":"b1"}"#
        let second = #"{"data":[\#(Self.batch),\#(Self.batch)],"has_more":false,"first_id":"b1","last_id":"b1"}"#
        let transport = ScriptedTransport([.json(first), .json(second)])
        let client = try AnthropicClient(apiKey: "k", transport: transport)
        var count = 0
        for try await batch in client.messageBatchesAll(limit: 2) {
            #expect(batch.id == "b1")
            count += 1
        }
        #expect(count == 3)
        #expect(
            transport.requests.map(\.url) == [
                "https://api.anthropic.com/v1/messages/batches?limit=2",
                "https://api.anthropic.com/v1/messages/batches?after_id=b1&limit=2",
            ]
        )
    }

    @Test func aBatchIsCanceledAndDeleted() async throws {
        let deleted = #"{"id":"b1","type":"message_batch_deleted"}"#
        let transport = ScriptedTransport([.json(Self.batch), .json(deleted)])
        let client = try AnthropicClient(apiKey: "k", transport: transport)
        _ = try await client.cancelMessageBatch(messageBatchID: "b1")
        #expect(try await client.deleteMessageBatch(messageBatchID: "b1").id == "b1")
        #expect(transport.requests.map(\.method) == ["POST", "DELETE"])
        #expect(transport.requests.first?.url == "https://api.anthropic.com/v1/messages/batches/b1/cancel")
    }
}

extension AnthropicMessages.Message {
    /// The text of all blocks.
    fileprivate var text: String {
        content.map { block in if case .text(let text) = block { text.text } else { "" } }.joined()
    }
}
