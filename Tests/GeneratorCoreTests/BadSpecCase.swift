import GeneratorCore
import Testing

/// A bad spec: what is changed in the good ones, and what the generator says to it.
struct BadSpecCase: CustomTestStringConvertible {
    /// The folder: the check that the case is about.
    let check: String
    /// The file's name without its ending.
    let name: String

    /// The folder that holds all cases.
    private static let root = TestFolder.tests.folder("BadSpecs")

    /// All cases.
    static let all: [BadSpecCase] = root.names.flatMap { check in
        root.folder(check).names.filter { $0.hasSuffix(".patch") }.map { name in
            BadSpecCase(check: check, name: String(name.dropLast(6)))
        }
    }

    /// The case, for the names of failures.
    var testDescription: String { "\(check)/\(name)" }

    /// The text that the generator is expected to give.
    var expected: GoldenText {
        GoldenText(folder: Self.root.folder(check), name: "\(name).expected")
    }

    /// The specs with the change.
    func files() throws -> [SourceFile] {
        try SpecPatch(Self.root.folder(check).text("\(name).patch") ?? "").apply(to: AcmeSpecs.files)
    }

    /// What is found, each finding followed by the line of the spec with a mark below the column.
    static func report(_ diagnostics: Diagnostics, _ files: [SourceFile]) -> String {
        diagnostics.sorted.map { diagnostic in
            let location = diagnostic.location
            let bytes = files.first { $0.path == location.file }?.bytes ?? []
            let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            let number = location.position.line - 1
            let line = lines.indices.contains(number) ? String(decoding: lines[number], as: UTF8.self) : ""
            let mark = String(repeating: " ", count: location.position.column - 1) + "^"
            return "\(diagnostic)\n    |\(line)\n    |\(mark)\n"
        }.joined()
    }
}
