import GeneratorCore
import Testing

/// The names of specs and of the files they give.
struct SourceFileTests {
    @Test(arguments: [
        ("/x/Specs/dialects/acme-chat.json", SourceFile.Kind.dialect, "acme-chat"),
        ("providers/acme.json", .provider, "acme"), ("a/models/acme.json", .models, "acme"),
    ])
    func folderTellsTheKind(_ path: String, _ kind: SourceFile.Kind, _ name: String) throws {
        let file = try #require(SourceFile(path: path, bytes: []))
        #expect(file.kind == kind)
        #expect(file.name == name)
        #expect(file.specPath == "Specs/\(kind.folder)/\(name).json")
    }

    @Test(arguments: ["acme.json", "/dialects", "specs/acme.json", "dialects/acme.txt", "dialects/.json", ""])
    func otherPathsAreNoSpecs(_ path: String) {
        #expect(SourceFile(path: path, bytes: []) == nil)
    }

    @Test func namesOfOutputsFollowFromNamesOfSpecs() throws {
        let files = try files("dialects/d.json", "models/m.json", "providers/p.json")
        let names = ["Types", "Operations", "Adapter", "Services", "Simulation"]
        let expected = names.map { "d+\($0).swift" } + ["m+Models.swift", "p+Client.swift", "Providers.swift"]
        #expect(OutputFile.names(for: files) == expected)
    }

    @Test func missingOutputsHaveAHeader() throws {
        let files = try files("dialects/d.json")
        let outputs = ["d+Types.swift", "d+Operations.swift"].map { OutputFile(name: $0, text: "x") }
        let missing = OutputFile.missing(from: outputs, for: files)
        #expect(
            missing == [
                OutputFile(name: "d+Adapter.swift", text: "// Generated from Specs/dialects/d.json. Do not edit.\n"),
                OutputFile(name: "d+Services.swift", text: "// Generated from Specs/dialects/d.json. Do not edit.\n"),
                OutputFile(name: "d+Simulation.swift", text: "// Generated from Specs/dialects/d.json. Do not edit.\n"),
                OutputFile(name: "Providers.swift", text: "// Generated from Specs. Do not edit.\n"),
            ]
        )
    }

    @Test func modelsMayShareTheNameOfTheirProvider() throws {
        var diagnostics = Diagnostics()
        SourceFile.checkNames(of: try files("providers/acme.json", "models/acme.json"), into: &diagnostics)
        #expect(diagnostics.text.isEmpty)
    }

    @Test func twoSpecsOfOneNameAreAnError() throws {
        var diagnostics = Diagnostics()
        SourceFile.checkNames(of: try files("providers/acme.json", "dialects/acme.json"), into: &diagnostics)
        #expect(
            diagnostics.text == """
                providers/acme.json:1:1: error: two specs are named 'acme'
                dialects/acme.json:1:1: note: the other spec; rename one of them

                """
        )
    }

    @Test(arguments: ["Acme", "acme_chat", "acme chat", "-acme", "acme--chat", "acme-", "1acme", "acmé", "a.b"])
    func namesMustBeKebabCase(_ name: String) throws {
        var diagnostics = Diagnostics()
        SourceFile.checkNames(of: try files("providers/\(name).json"), into: &diagnostics)
        #expect(diagnostics.all.count == 1)
    }

    /// Makes empty specs.
    private func files(_ paths: String...) throws -> [SourceFile] {
        try paths.map { try #require(SourceFile(path: $0, bytes: [])) }
    }
}
