import LLMRing
import LLMRingCore
import Testing

@testable import LLMRingCLI

/// What `llmring schema` does.
struct SchemaCommandTests {
    private static let files = [
        "trip.json": """
        {"type": "object", "properties": {"days": {"type": "integer"}, "from": {"format": "date"}}, "required": ["days"]}
        """,
        "good.json": #"{"days": 3}"#,
        "bad.json": #"{"days": "3", "from": "soon"}"#,
        "wrong.json": #"{"type": "strng"}"#,
        "other.json": ##"{"$ref": "https://x.test/trip#/properties/days"}"##,
        "pairs.jsonl": """
        {"schema": {"minimum": 2}, "instance": 3}

        {"schema": {"minimum": 2}, "instance": 1}
        {"schema": {"type": 3}, "instance": 1}
        """,
        "half.jsonl": #"{"schema": true}"#,
    ]

    /// Runs the command on the files.
    private func run(_ arguments: String...) async -> (code: ExitCode, console: RecordingConsole) {
        let console = RecordingConsole(input: #"{"days": 1}"#, files: Self.files)
        return (await Program(console: console.console).run(["schema"] + arguments), console)
    }

    @Test(arguments: ["good.json", "-"])
    func validJSONPrintsNothing(_ file: String) async {
        let (code, console) = await run("check", "trip.json", "--instance", file)
        #expect(code == .success)
        #expect(console.output.isEmpty)
        #expect(console.notes.isEmpty)
    }

    @Test func violationsAreListedOneALine() async {
        let (code, console) = await run("check", "trip.json", "--instance", "bad.json", "--formats")
        #expect(code == .failed)
        #expect(
            console.output == """
                '/days' must be an integer, but is a string: "3"
                '/from' must have the format 'date', but is "soon"

                """
        )
    }

    @Test func formatsAreNotesWithoutTheFlagAndTheLimitHolds() async {
        let (_, console) = await run("check", "trip.json", "--instance", "bad.json")
        #expect(console.output.split(separator: "\n").count == 1)
        let (_, limited) = await run("check", "trip.json", "--instance", "bad.json", "--formats", "--limit", "1")
        #expect(limited.output.split(separator: "\n").count == 1)
    }

    @Test func jsonHasTheWholeViolation() async throws {
        let (code, console) = await run("check", "trip.json", "--instance", "bad.json", "--json")
        #expect(code == .failed)
        let verdict = try JSONValue(parsing: console.output)
        #expect(verdict["valid"] == false)
        let violation = try #require(verdict["violations"]?[0])
        #expect(violation["path"] == "/days")
        #expect(violation["rule"] == "type")
        #expect(violation["schema_path"] == "/properties/days/type")
        #expect(violation["value"] == "3")
    }

    @Test func pairsAreJudgedLineByLine() async throws {
        let (code, console) = await run("check", "--pairs", "pairs.jsonl")
        #expect(code == .failed)
        let lines = try console.output.split(separator: "\n").map { try JSONValue(parsing: String($0)) }
        #expect(lines.count == 3)
        #expect(lines.first?["valid"] == true)
        #expect(lines[1]["violations"]?[0]?["rule"] == "minimum")
        #expect(lines[2]["error"]?["code"] == "configuration")
    }

    @Test func documentsAreWhatReferencesMean() async {
        let (code, console) = await run(
            "check",
            "other.json",
            "--instance",
            "good.json",
            "--document",
            "https://x.test/trip=trip.json"
        )
        #expect(code == .failed)
        #expect(console.output.contains("must be an integer"))
    }

    @Test(arguments: [
        (["check", "wrong.json", "--instance", "good.json"], "the schema's '/type' names no type"),
        (["check", "none.json", "--instance", "good.json"], "cannot read 'none.json'"),
        (["check", "other.json", "--instance", "good.json"], "which is not in the schema"),
        (["check", "--pairs", "half.jsonl"], "line 1 of 'half.jsonl' is no object with 'schema' and 'instance'"),
    ])
    func whatCannotBeCheckedIsSaid(_ arguments: [String], _ message: String) async {
        let console = RecordingConsole(files: Self.files)
        #expect(await Program(console: console.console).run(["schema"] + arguments) == .failed)
        #expect(console.notes.contains(message), "\(console.notes)")
        #expect(console.output.isEmpty)
    }

    /// Arguments that are wrong, and what is said about them.
    static let wrongUsages: [([String], String)] = [
        ([], "say what to do"), (["cut"], "there is no 'schema cut'"), (["check", "a"], "'--instance' with the file"),
        (["check", "--instance", "a"], "the file with the schema is missing"),
        (["check", "a", "--pairs", "b"], "'--pairs' brings its own"),
        (["check", "-", "--instance", "-"], "only one of the files"),
        (["check", "a", "--instance", "b", "--document", "c"], "'--document' needs URI=FILE"),
        (["check", "a", "--instance", "b", "--limit", "0"], "'--limit' needs a whole number"),
    ]

    @Test(arguments: wrongUsages)
    func wrongUsageIsSaid(_ arguments: [String], _ message: String) async {
        let console = RecordingConsole()
        #expect(await Program(console: console.console).run(["schema"] + arguments) == .usage)
        #expect(console.notes.contains(message), "\(console.notes)")
    }
}
