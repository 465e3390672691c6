import GeneratorCore
import Testing

/// What is generated from the good specs, byte for byte.
///
/// The same files are compiled and called by the tests of generated code.
/// `LLMRING_UPDATE_GOLDEN=1` writes them anew.
struct GoldenTests {
    /// The folder of the generated files.
    private static let folder = AcmeSpecs.folder.folder("Swift")

    @Test(arguments: AcmeSpecs.outputs.map(\.name))
    func outputIsAsKept(_ name: String) throws {
        let output = try #require(AcmeSpecs.outputs.first { $0.name == name })
        try GoldenText(folder: Self.folder, name: name).expect(output.text)
    }

    @Test
    func nothingElseIsKept() {
        #expect(Self.folder.names == AcmeSpecs.outputs.map(\.name).sorted())
    }

    @Test
    func namesAreThosePromised() {
        let files = AcmeSpecs.outputs + OutputFile.missing(from: AcmeSpecs.outputs, for: AcmeSpecs.files)
        let names = files.map(\.name).sorted()
        #expect(names == OutputFile.names(for: AcmeSpecs.files).sorted())
    }

    @Test
    func secondRunGivesTheSame() {
        #expect(Pipeline.run(AcmeSpecs.files).outputs == AcmeSpecs.outputs)
    }

    @Test(arguments: 1..<4)
    func orderOfFilesMakesNoDifference(_ turns: Int) {
        let rotated = AcmeSpecs.files[turns...] + AcmeSpecs.files[..<turns]
        #expect(Pipeline.run(Array(rotated)).outputs == AcmeSpecs.outputs)
        #expect(Pipeline.run(rotated.reversed()).outputs == AcmeSpecs.outputs)
    }

    @Test(arguments: 1..<4)
    func orderOfFilesMakesNoDifferenceToFindings(_ turns: Int) throws {
        let cases = BadSpecCase.all.filter { $0.name == "many" }
        let files = try #require(cases.first).files()
        let rotated = files[turns...] + files[..<turns]
        #expect(Pipeline.run(Array(rotated)).diagnostics.text == Pipeline.run(files).diagnostics.text)
    }

    @Test(arguments: AcmeSpecs.files.indices)
    func specCutAnywhereIsRefused(_ index: Int) {
        var cut = AcmeSpecs.files[index]
        let bytes = cut.bytes
        for length in stride(from: 0, to: bytes.count - 2, by: cut.kind == .provider ? 1 : 101) {
            cut.bytes = Array(bytes[..<length])
            let result = Pipeline.run([cut])
            #expect(!result.diagnostics.isEmpty && result.outputs.isEmpty, "cut at \(length)")
        }
    }
}
