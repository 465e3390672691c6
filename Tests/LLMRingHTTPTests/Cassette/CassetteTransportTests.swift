import LLMRingCore
import LLMRingHTTP
import LLMRingTesting
import Testing

@Suite(.timeLimit(.minutes(1)))
struct CassetteTransportTests {
    typealias Answer = ScriptedTransport.Answer

    /// A stream with a character of several bytes, and bytes that are no text at all.
    private static let stream = Array("data: {\"text\":\"höhe 🌊\"}\n\ndata: [DONE]\n\n".utf8) + [0xFF, 0x00]

    @Test func replayGivesTheSamePiecesAtEveryCut() async throws {
        let folder = try CassetteFolder()
        for cut in 0...Self.stream.count {
            let pieces = [Array(Self.stream[..<cut]), Array(Self.stream[cut...])].filter { !$0.isEmpty }
            let real = ScriptedTransport([Answer(headers: ["x-one": "1"], pieces: pieces)])
            let recorder = try CassetteTransport(folder.path, .record, through: real)
            let recorded = try await CassetteCall(recorder, CassetteCall.request("{}"))
            let player = try CassetteTransport(folder.path)
            let replayed = try await CassetteCall(player, CassetteCall.request("{}"))
            #expect(recorded.pieces == pieces)
            #expect(replayed == recorded, "cut at byte \(cut)")
            #expect(player.unusedCount == 0)
        }
        #expect(try folder.names == ["calls.json"], "nothing is left beside the file")
    }

    @Test func replaySendsNothing() async throws {
        let folder = try CassetteFolder()
        let real = ScriptedTransport([.json("{}")])
        _ = try await CassetteCall(CassetteTransport(folder.path, .record, through: real), CassetteCall.request("{}"))
        let silent = ScriptedTransport([])
        let player = try CassetteTransport(folder.path, through: silent)
        let call = try await CassetteCall(player, CassetteCall.request("{}"))
        #expect(call.status == 200)
        #expect(silent.requests.isEmpty)
        await player.close()
        #expect(silent.isClosed)
    }

    @Test func sameRequestsReplayInTheirOrder() async throws {
        let folder = try CassetteFolder()
        let real = ScriptedTransport([.json("1", status: 429), .json("2"), .json("3")])
        let recorder = try CassetteTransport(folder.path, .record, through: real)
        let requests = [#"{"a":1,"b":[2]}"#, #"{"b":[2],"a":1}"#, #"{"a":2}"#].map { CassetteCall.request($0) }
        for request in requests { _ = try await CassetteCall(recorder, request) }
        let player = try CassetteTransport(folder.path)
        for (index, request) in [requests[2], requests[1], requests[0]].enumerated() {
            let call = try await CassetteCall(player, request)
            #expect(call.pieces == [[[UInt8(ascii: "3")], [UInt8(ascii: "1")], [UInt8(ascii: "2")]][index]])
        }
        let error = await #expect(throws: LLMError.self) { try await player.send(requests[0], deadlines: Deadlines()) }
        #expect(error?.message.contains("all 2 of its recordings were given already") == true)
    }

    @Test func failuresReplayToo() async throws {
        let folder = try CassetteFolder()
        let broken = LLMError(.timeout, "the answer stood still for 300 s (idle deadline)")
        let refused = LLMError(.connection, "no connection")
        let answers = Locked<ArraySlice<Answer?>>([nil, Answer(pieces: [[1], [2]], failure: broken)])
        let real = ScriptedTransport { _ in
            guard let answer = answers.withLock({ $0.popFirst() }) ?? nil else { throw refused }
            return answer
        }
        let recorder = try CassetteTransport(folder.path, .record, through: real)
        let player = {
            let recorded = [
                try await CassetteCall(recorder, CassetteCall.request("{}")),
                try await CassetteCall(recorder, CassetteCall.request("{}")),
            ]
            #expect(recorded.map(\.code) == [.connection, .timeout])
            #expect(recorded[1].pieces == [[1], [2]])
            return (recorded, try CassetteTransport(folder.path))
        }
        let (recorded, transport) = try await player()
        for call in recorded {
            #expect(try await CassetteCall(transport, CassetteCall.request("{}")) == call)
        }
    }

    @Test func anAnswerThatWasLeftEndsWithAnError() async throws {
        let folder = try CassetteFolder()
        let real = ScriptedTransport([Answer(pieces: [[1], [2]])])
        let recorder = try CassetteTransport(folder.path, .record, through: real)
        for try await piece in try await recorder.send(CassetteCall.request("{}"), deadlines: Deadlines()).body {
            #expect(piece == [1])
            break
        }
        #expect(real.abandonedCount == 1)
        let call = try await CassetteCall(CassetteTransport(folder.path), CassetteCall.request("{}"))
        #expect(call.pieces == [[1]])
        #expect(call.code == .configuration)
    }

    @Test func autoSendsOnlyWhatIsNotRecorded() async throws {
        let folder = try CassetteFolder()
        for round in 1...3 {
            let real = ScriptedTransport { request in .json(String(decoding: request.body ?? [], as: UTF8.self)) }
            let transport = try CassetteTransport(folder.path, .auto, through: real)
            for number in 1...round {
                let call = try await CassetteCall(transport, CassetteCall.request("\(number)"))
                #expect(call.pieces == [Array("\(number)".utf8)])
            }
            #expect(real.requests.count == 1, "round \(round)")
        }
    }

    @Test func recordReplacesWhatWasThere() async throws {
        let folder = try CassetteFolder()
        for body in ["1", "2"] {
            let real = ScriptedTransport([.json(body)])
            let recorder = try CassetteTransport(folder.path, .record, through: real)
            _ = try await CassetteCall(recorder, CassetteCall.request(body))
        }
        let player = try CassetteTransport(folder.path)
        #expect(player.unusedCount == 1)
        #expect(try await CassetteCall(player, CassetteCall.request("2")).status == 200)
    }

    @Test func manyCallsAtATimeAreAllOnRecord() async throws {
        let folder = try CassetteFolder()
        let real = ScriptedTransport { request in Answer(pieces: [request.body ?? [], [0x0A]]) }
        let recorder = try CassetteTransport(folder.path, .record, through: real)
        for transport in [recorder, try await Self.callAll(recorder, folder)] where transport !== recorder {
            for number in (0..<40).reversed() {
                let call = try await CassetteCall(transport, CassetteCall.request("\(number % 20)"))
                #expect(call.pieces == [Array("\(number % 20)".utf8), [0x0A]])
            }
            #expect(transport.unusedCount == 0)
        }
    }

    /// Sends forty requests at once, each of twenty twice, and gives a player of what was recorded.
    private static func callAll(
        _ recorder: CassetteTransport,
        _ folder: CassetteFolder
    ) async throws -> CassetteTransport {
        try await withThrowingTaskGroup { group in
            for number in 0..<40 {
                group.addTask { _ = try await CassetteCall(recorder, CassetteCall.request("\(number % 20)")) }
            }
            try await group.waitForAll()
        }
        return try CassetteTransport(folder.path)
    }

    @Test func aClosedCassetteRefuses() async throws {
        let folder = try CassetteFolder()
        let transport = try CassetteTransport(folder.path, .record, through: ScriptedTransport([.json("{}")]))
        await transport.close()
        let error = await #expect(throws: LLMError.self) {
            try await transport.send(CassetteCall.request("{}"), deadlines: Deadlines())
        }
        #expect(error?.code == .configuration)
    }

    @Test(arguments: [
        ("", "is no JSON"), (#"{"cassette":2,"exchanges":[]}"#, "is no cassette of version 1"),
        (#"{"cassette":1,"exchanges":[{"request":{"method":"GET","url":"x"}}]}"#, "exchange 1"),
        (#"{"cassette":1,"exchanges":[{"request":{},"answer":{"status":200,"pieces":[]}}]}"#, "exchange 1"),
    ])
    func aFaultyFileIsToldOf(_ text: String, _ words: String) throws {
        let folder = try CassetteFolder()
        try folder.write(text)
        let error = #expect(throws: LLMError.self) { try CassetteTransport(folder.path) }
        #expect(error?.message.contains(words) == true)
    }

    @Test func aMissingFileIsToldOf() throws {
        let folder = try CassetteFolder()
        let error = #expect(throws: LLMError.self) { try CassetteTransport(folder.path) }
        #expect(error?.message.contains("there is no cassette") == true)
    }

    @Test func aFolderThatIsNotThereIsToldOf() async throws {
        let folder = try CassetteFolder()
        let real = ScriptedTransport([.json("{}")])
        let transport = try CassetteTransport("\(folder.path)/no/such.json", .record, through: real)
        let call = try await CassetteCall(transport, CassetteCall.request("{}"))
        #expect(call.code == .configuration)
    }
}
