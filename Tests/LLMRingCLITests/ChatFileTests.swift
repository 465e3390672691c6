import LLMRing
import LLMRingCore
import Testing

@testable import LLMRingCLI

/// The files of `llmring chat`.
struct ChatFileTests {
    /// A console with a document, a picture by a wrong name, and nothing else.
    private let console = RecordingConsole(files: ["d/a.md": "# A", "d/a.png": "GIF89a...."])

    /// The request that arguments make.
    private func request(_ arguments: String...) throws -> LLMRequest {
        try ChatCommand(["--model", "p:m"] + arguments).request(console.console)
    }

    @Test func filesFollowThePrompt() throws {
        let request = try request(
            "What?",
            "--document",
            "d/a.md",
            "--image=https://example.com/a.png",
            "--audio",
            "data:audio/mpeg;base64,SUQzBAAAAAAAAA==",
            "--image",
            "d/a.png"
        )
        let parts = try #require(request.messages.first).parts
        #expect(request.messages.count == 1)
        try #require(parts.count == 5)
        #expect(parts[0] == .text("What?"))
        #expect(parts[1] == .image(url: "https://example.com/a.png"))
        guard case .image(let picture) = parts[2].content else { throw Misfit() }
        #expect(picture.mediaType == "image/gif")
        #expect(picture.warnings.count == 1)
        #expect(parts[3] == .document(Array("# A".utf8), mediaType: "text/markdown", name: "a.md"))
        guard case .audio(let sound) = parts[4].content else { throw Misfit() }
        #expect(sound.mediaType == "audio/mpeg")
    }

    /// A part of another kind than the test needs.
    private struct Misfit: Error {}

    @Test func aRequestMayHaveFilesAlone() throws {
        let console = RecordingConsole(files: ["r": #"{"model": "p:m", "messages": []}"#, "d/a.md": "# A"])
        let request = try ChatCommand(["--request", "r", "--document", "d/a.md"]).request(console.console)
        #expect(request.messages.map(\.parts.count) == [1])
    }

    /// Files that do not fit, and what is said.
    static let faults: [([String], String)] = [
        (["--image", "d/b.png"], "cannot read 'd/b.png': no such file or directory"),
        (["--image", "d/a.md"], "'a.md' is text/markdown, not an image; pass it as a document"),
        (["--audio", "d/a.png"], "'a.png' is image/gif, not audio; pass it as an image"),
    ]

    @Test(arguments: faults)
    func faultsAreNamed(_ arguments: [String], _ message: String) throws {
        let command = try ChatCommand(["Hi", "--model", "p:m"] + arguments)
        let error = try #require(throws: LLMError.self) { try command.request(console.console) }
        #expect(error.code == .invalidRequest)
        #expect(error.message == message)
    }
}
