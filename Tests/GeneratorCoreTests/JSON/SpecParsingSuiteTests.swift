import GeneratorCore
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The public suite of JSON texts, where it is: in the folder that `LLMRING_SUITES` names, or beside the package.
private enum PublicTexts {
    /// The folder with the texts.
    static let folder: TestFolder = {
        let beside = TestFolder.tests.folder("../../../shared/suites").path
        let suites = getenv("LLMRING_SUITES").map { String(cString: $0) } ?? beside
        return TestFolder(path: "\(suites)/json-parsing/test_parsing")
    }()

    /// The names of the texts; the first letter says whether one is JSON.
    static let names = folder.names
}

/// Source: <https://github.com/nst/JSONTestSuite>.
@Suite(.enabled(if: !PublicTexts.names.isEmpty, "the folder json-parsing is not beside the package"))
struct SpecParsingSuiteTests {
    /// What may stand in JSON but not in a spec.
    private static let refusedInSpecs = ["duplicate key", "is first written here", "half a surrogate pair"]

    @Test(arguments: PublicTexts.names.filter { $0.hasPrefix("y_") })
    func takesAllButWhatSpecsMayNotHave(_ name: String) throws {
        let (node, lines) = try Self.parse(name)
        #expect(node != nil)
        #expect(lines.filter { line in !Self.refusedInSpecs.contains { line.contains($0) } } == [])
    }

    @Test(arguments: PublicTexts.names.filter { $0.hasPrefix("n_") })
    func findsAFaultInWhatIsNoJSON(_ name: String) throws {
        #expect(try !Self.parse(name).lines.isEmpty)
    }

    @Test(arguments: PublicTexts.names.filter { $0.hasPrefix("i_") })
    func givesAValueOrAFaultWhereEitherIsAllowed(_ name: String) throws {
        let (node, lines) = try Self.parse(name)
        #expect(node != nil || !lines.isEmpty)
    }

    /// Reads a text, and gives the lines of its faults.
    private static func parse(_ name: String) throws -> (node: SpecNode?, lines: [String]) {
        var diagnostics = Diagnostics()
        let node = SpecParser.parse(try #require(PublicTexts.folder.bytes(name)), file: name, into: &diagnostics)
        return (node, diagnostics.text.split(separator: "\n").map(String.init))
    }
}
