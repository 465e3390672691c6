import LLMRingCore
import LLMRingHTTP
import LLMRingTesting
import Testing

struct CassetteRedactionTests {
    private static let key = "sk-Ab/0123+456789=xyz"

    @Test(arguments: CassetteTransport.Redaction.usualHeaders.sorted())
    func keysAreInNoPlaceOfTheFile(_ header: String) async throws {
        let folder = try CassetteFolder()
        let echo = Array(#"{"got":"Bearer \#(Self.key)","again":"\#(Self.key)"}"#.utf8)
        for cut in stride(from: 0, through: echo.count, by: 3) {
            let pieces = [Array(echo[..<cut]), Array(echo[cut...])].filter { !$0.isEmpty }
            let real = ScriptedTransport([
                ScriptedTransport.Answer(headers: ["set-cookie": "s=\(Self.key)", "x-echo": Self.key], pieces: pieces)
            ])
            let recorder = try CassetteTransport(folder.path, .record, through: real)
            let encoded = "sk-Ab%2F0123%2B456789%3Dxyz"
            let request = CassetteCall.request(
                #"{"key":"\#(Self.key)","slashed":"sk-Ab\/0123+456789=xyz"}"#,
                path: "/chat?key=\(encoded)&a=\(encoded)",
                headers: [header: "Bearer \(Self.key)"]
            )
            let call = try await CassetteCall(recorder, request)
            #expect(call.pieces == pieces, "the reader gets what was sent")
            let text = try folder.text
            for start in 0...(Self.key.count - 6) {
                #expect(!text.contains(Self.key.dropFirst(start).prefix(6)), "cut at byte \(cut)")
            }
            #expect(!text.contains("%2B456789"))
            #expect(text.contains("\(header): [redacted]"))
        }
    }

    @Test func usersInAddressesAndGivenSecretsAreRedacted() async throws {
        let folder = try CassetteFolder()
        let redaction = CassetteTransport.Redaction(headers: ["X-Mine"], query: ["Mine"], secrets: ["abc"])
        let real = ScriptedTransport([.json(#"{"a":"xabcx"}"#)])
        let recorder = try CassetteTransport(folder.path, .record, through: real, redaction: redaction)
        var request = CassetteCall.request("{}", headers: ["x-mine": "mine-header"])
        request.url = "https://user:password-1@api.example.com/x?mine=my-query"
        _ = try await CassetteCall(recorder, request)
        let text = try folder.text
        for secret in ["user:", "password", "abc", "mine-header", "my-query"] { #expect(!text.contains(secret)) }
        #expect(text.contains(#""https://[redacted]@api.example.com/x?mine=[redacted]""#))
        #expect(text.contains(#"x[redacted]x"#))
    }

    @Test func whatIsNoSecretStaysAsItIs() async throws {
        let folder = try CassetteFolder()
        let real = ScriptedTransport([ScriptedTransport.Answer(pieces: [[0xFF], Array("Bearer basic".utf8)])])
        let recorder = try CassetteTransport(folder.path, .record, through: real)
        let request = CassetteCall.request("{}", headers: ["authorization": "Bearer short"])
        _ = try await CassetteCall(recorder, request)
        let file = try JSONValue(parsing: try folder.text)
        #expect(file["exchanges"]?[0]?["answer"]?["pieces"] == [["base64": "/w=="], "Bearer basic"])
        #expect(file["exchanges"]?[0]?["request"]?["body"] == ["json": [:]])
    }
}
