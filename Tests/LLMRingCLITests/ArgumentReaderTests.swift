import Testing

@testable import LLMRingCLI

/// How arguments are taken apart.
struct ArgumentReaderTests {
    /// Makes a reader with one option of each kind.
    private func read(_ arguments: [String]) throws(UsageError) -> ArgumentReader {
        try ArgumentReader(
            arguments,
            options: ["--size", "--name"],
            repeated: ["--each"],
            lists: ["--several"],
            flags: ["--all"],
            short: ["-s": "--size", "-a": "--all"],
            usage: "usage: x"
        )
    }

    @Test func optionsFlagsAndTheRestAreToldApart() throws {
        var reader = try read(["a", "--size", "-3", "--all", "-", "--name=x=y", "--", "--all"])
        #expect(reader.value("--size") == "-3")
        #expect(reader.value("--name") == "x=y")
        #expect(reader.flag("--all"))
        #expect(reader.positional() == "a")
        #expect(reader.positional() == "-")
        #expect(reader.positional() == "--all")
        #expect(reader.positional() == nil)
        try reader.end()
    }

    @Test func someOptionsMayBeGivenSeveralTimes() throws {
        let reader = try read(["--each", "a=b", "--each=c", "--size", "1"])
        #expect(reader.values("--each") == ["a=b", "c"])
        #expect(reader.values("--size") == ["1"])
        #expect(reader.values("--name").isEmpty)
    }

    @Test func listsGoOnToTheNextOption() throws {
        var reader = try read(["x", "--several", "a", "b", "--all", "y", "--several", "c", "--", "z"])
        #expect(reader.values("--several") == ["a", "b", "c"])
        #expect([reader.positional(), reader.positional(), reader.positional()] == ["x", "y", "z"])
    }

    @Test func shortNamesMeanTheLongOnes() throws {
        let reader = try read(["-s", "3", "-a"])
        #expect(reader.value("--size") == "3")
        #expect(reader.flag("--all"))
        #expect(throws: UsageError("'--size' is given twice", usage: "usage: x")) {
            try read(["-s", "1", "--size", "2"])
        }
    }

    /// Arguments that make no sense, and what is said.
    static let faults: [([String], String)] = [
        (["--sise", "1"], "there is no option '--sise'"),
        (["--all=1"], "there is no option '--all'"),
        (["--size"], "'--size' needs a value"),
        (["--size", "1", "--size=2"], "'--size' is given twice"),
        (["--all", "--all"], "'--all' is given twice"),
    ]

    @Test(arguments: faults)
    func faultsAreNamed(_ arguments: [String], _ message: String) {
        #expect(throws: UsageError(message, usage: "usage: x")) { try read(arguments) }
    }

    @Test func numbersAreChecked() throws {
        let reader = try read(["--size", "1.5", "--name", "inf"])
        #expect(try reader.number("--size") == 1.5)
        #expect(throws: UsageError("'--name' needs a number", usage: "usage: x")) { try reader.number("--name") }
        #expect(throws: UsageError("'--size' needs a whole number from 0 on", usage: "usage: x")) {
            try reader.count("--size", from: 0)
        }
    }
}
