import LLMRing
import Testing

@testable import LLMRingCLI

/// Programs that carry out the calls of tools.
@Suite(.timeLimit(.minutes(1)))
struct ToolProcessTests {
    /// Runs a script of the shell.
    private func shell(_ script: String, _ input: String = "") async throws -> ToolOutput {
        try await ToolProcess(["sh", "-c", script]).run(Array(input.utf8))
    }

    /// Scripts, and what the model is told.
    static let scripts: [(String, ToolOutput)] = [
        ("cat", .text(#"{"city":"Oslo"}"#)),
        ("echo out; echo err >&2", .text("out")),
        ("true", .nothing),
        ("printf 'two\\n\\n'", .text("two\n")),
        ("echo out; echo why >&2; exit 3", .error("'sh' ended with code 3: why")),
        ("echo out; exit 4", .error("'sh' ended with code 4: out")),
        ("kill -9 $$", .error("'sh' was ended by signal 9")),
        ("exec 0<&-; echo deaf", .text("deaf")),
    ]

    @Test(arguments: scripts)
    func theOutputIsTheResult(_ script: String, _ output: ToolOutput) async throws {
        #expect(try await shell(script, #"{"city":"Oslo"}"#) == output)
    }

    @Test(arguments: [0, 1, 65_536, 1_000_000])
    func inputAndOutputOfAnyLengthFlowAtOnce(_ count: Int) async throws {
        let text = String(repeating: "x", count: count)
        #expect(try await ToolProcess(["cat"]).run(Array(text.utf8)) == (count == 0 ? .nothing : .text(text)))
    }

    @Test func aProgramMayLeaveItsInputUnread() async throws {
        let input = Array(repeating: UInt8(ascii: "x"), count: 1_000_000)
        #expect(try await ToolProcess(["true"]).run(input) == .nothing)
    }

    @Test func wordsAreNoShell() async throws {
        let output = try await ToolProcess(["printf", "%s,%s", "$HOME", "a b"]).run([])
        #expect(output == .text("$HOME,a b"))
    }

    @Test func aProgramThatIsNotThereIsNamed() async throws {
        let error = await #expect(throws: LLMError.self) { try await ToolProcess(["no-such-program"]).run([]) }
        #expect(error?.message == "cannot run 'no-such-program': no such file or directory")
    }

    @Test func tooMuchOutputEndsTheProgram() async throws {
        let output = try await ToolProcess(["yes"]).run([])
        #expect(output == .error("'yes' wrote more than 16 MiB"))
    }

    @Test func cancellingKillsTheProgramAndWhatItStarted() async throws {
        let task = Task { try await shell("cat /dev/zero | cat > /dev/null; echo never") }
        task.cancel()
        let result = await task.result
        switch result {
        case .success(let output): #expect(output == .error("'sh' was ended by signal 9"))
        case .failure(let error): #expect(error is CancellationError)
        }
    }
}
