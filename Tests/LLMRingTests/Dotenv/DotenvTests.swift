import LLMRing
import LLMRingCore
import Testing

struct DotenvTests {
    /// A text and what it sets.
    struct Sample: CustomTestStringConvertible, Sendable {
        /// The text.
        var text: String

        /// The variables.
        var values: [String: String]

        /// The text without line ends.
        var testDescription: String { text.debugDescription }

        /// Makes a sample.
        init(_ text: String, _ values: [String: String]) {
            self.text = text
            self.values = values
        }
    }

    static let plain: [Sample] = [
        Sample("", [:]),
        Sample("\n  \n\t# A=1\n", [:]),
        Sample("A=1", ["A": "1"]),
        Sample("A=1\nB=2\n", ["A": "1", "B": "2"]),
        Sample("A=1\r\nB=2\r\n", ["A": "1", "B": "2"]),
        Sample("\u{FEFF}A=1", ["A": "1"]),
        Sample("  A  =  1 2  \n", ["A": "1 2"]),
        Sample("export A=1\nexport\tB=2\nexport=3", ["A": "1", "B": "2", "export": "3"]),
        Sample("A=\nB=", ["A": "", "B": ""]),
        Sample("A= # note\nB=2", ["A": "", "B": "2"]),
        Sample("A=#1\nB=a#b\nC=a # b\nD=a\t#b", ["A": "#1", "B": "a#b", "C": "a", "D": "a"]),
        Sample("A=1\nA=2", ["A": "2"]),
        Sample("a.b-c_1=x=y", ["a.b-c_1": "x=y"]),
        Sample("A=C:\\new\\table", ["A": "C:\\new\\table"]),
        Sample("A=it's\nB=say \"x\"", ["A": "it's", "B": "say \"x\""]),
        Sample("A=gr\u{FC}n\u{1F642}", ["A": "gr\u{FC}n\u{1F642}"]),
    ]

    static let quoted: [Sample] = [
        Sample("A='a b' # c\nB=\"a b\"\t#c", ["A": "a b", "B": "a b"]),
        Sample("A=''\nB=\"\"", ["A": "", "B": ""]),
        Sample("A='a#b \\n \\' ", ["A": "a#b \\n \\"]),
        Sample("A=\"a#b \\n\\t\\r\\\"\\\\\\$B\\x\"", ["A": "a#b \n\t\r\"\\$B\\x"]),
        Sample("A='1\n2'\nB=\"1\n\n2\"\n", ["A": "1\n2", "B": "1\n\n2"]),
        Sample("A='1\r\n2'\r\nB=3\r\n", ["A": "1\n2", "B": "3"]),
        Sample("A=\"1\\\n2\"", ["A": "12"]),
        Sample("A=' x '\nB=\" x \"", ["A": " x ", "B": " x "]),
        Sample("A='\"'\nB=\"'\"", ["A": "\"", "B": "'"]),
    ]

    static let expanded: [Sample] = [
        Sample("A=1\nB=$A\nC=${A}2\nD=\"x$A-${A}\"", ["A": "1", "B": "1", "C": "12", "D": "x1-1"]),
        Sample("A=1\nB='$A ${A}'", ["A": "1", "B": "$A ${A}"]),
        Sample("A=$B\nB=2", ["A": "", "B": "2"]),
        Sample("A=$SET-${SET}", ["A": "yes-yes"]),
        Sample("SET=no\nA=$SET", ["SET": "no", "A": "yes"]),
        Sample("A=\\$SET\nB=\"\\$SET\"", ["A": "$SET", "B": "$SET"]),
        Sample("A='$SET'\nB=$A", ["A": "$SET", "B": "$SET"]),
        Sample("A=5$\nB=$ 5\nC=\"$\"\nD=$1\nE=a$$", ["A": "5$", "B": "$ 5", "C": "$", "D": "$1", "E": "a$$"]),
        Sample("A=${NONE:-x y}z\nB=${SET:-x}\nC=\"${NONE:-}\"", ["A": "x yz", "B": "yes", "C": ""]),
        Sample("A=' x '\nB=$A # c", ["A": " x ", "B": " x "]),
    ]

    @Test(arguments: plain + quoted + expanded)
    func readsWhatIsSet(_ sample: Sample) throws {
        #expect(try Dotenv(parsing: sample.text, environment: ["SET": "yes"]).values == sample.values)
    }

    @Test(arguments: [
        ("A", 1), ("A=1\nB\nC=2", 2), ("=1", 1), ("1A=2", 1), ("\n\nA B=1", 3), ("export A", 1), ("A='secret", 1),
        ("B=1\nA=\"secret\nsecret\n", 2), ("A='secret'secret", 1), ("A=\"secret\" secret", 1), ("A='secret'#c", 1),
        ("A='1\n2'\nB=\"1\n2\"\nC", 5), ("A=${", 1), ("A=${}", 1), ("A=${B", 1), ("A=${B secret}", 1),
        ("A=\"secret\\\"", 1),
        ("\u{C4}=1", 1), ("A=secret\u{0}", 1), ("A=\"${B:-secret\n}\"", 1),
    ])
    func anErrorNamesTheLineAndShowsNoValue(_ text: String, _ line: Int) throws {
        let error = try #require(throws: LLMError.self) { try Dotenv(parsing: text) }
        #expect(error.code == .configuration && error.message.hasPrefix("line \(line) of '.env': "), "\(error)")
        #expect(!error.message.contains("secret"))
    }

    @Test(arguments: plain + quoted + expanded)
    func everyCutIsReadOrNamesALine(_ sample: Sample) throws {
        let bytes = Array(sample.text.utf8)
        for cut in bytes.indices {
            let text = String(decoding: bytes[..<cut], as: UTF8.self)
            do {
                let values = try Dotenv(parsing: text, environment: ["SET": "yes"]).values
                #expect(values.count <= sample.values.count)
            } catch let error as LLMError {
                #expect(error.message.hasPrefix("line "), "cut at \(cut)")
            }
        }
    }

    @Test func mergingChangesNothingThatIsSet() throws {
        let variables = try Dotenv(parsing: "A=1\nB=2\nC=3\nA=4")
        #expect(variables.names == ["A", "B", "C"])
        #expect(variables.merged(into: ["A": "old", "B": "", "D": "5"]) == ["A": "old", "B": "", "C": "3", "D": "5"])
    }

    @Test func filesAreReadAndFoldersArePassedOver() throws {
        let folder = try LedgerFolder()
        let path = folder.file(".env")
        #expect(try Dotenv.load(path: path, environment: [:]) == nil)
        #expect(try Dotenv.load(path: folder.path, environment: [:]) == nil)
        try folder.write(".env", Array("\u{FEFF}A=$B".utf8))
        #expect(try Dotenv.load(path: path, environment: ["B": "2"])?.values == ["A": "2"])
        try folder.write(".env", Array("A=1\nB=".utf8) + [0xFF])
        let error = try #require(throws: LLMError.self) { try Dotenv.load(path: path, environment: [:]) }
        #expect(error.message.hasPrefix("line 2 of '\(path)': ") && error.message.contains("UTF-8"))
        try folder.write(".env", [UInt8](repeating: 10, count: 1 << 20 + 1))
        #expect(throws: LLMError.self) { try Dotenv.load(path: path, environment: [:]) }
    }
}
