import GeneratorCore
import Testing

/// What the generator says to bad specs.
///
/// Each case is a `.patch` against the good specs and an `.expected` with the exact findings.
/// `LLMRING_UPDATE_GOLDEN=1` writes the latter anew.
struct BadSpecTests {
    @Test(arguments: BadSpecCase.all)
    func findingsAreExact(_ item: BadSpecCase) throws {
        let files = try item.files()
        let result = Pipeline.run(files)
        #expect(!result.diagnostics.text.isEmpty, "nothing is found")
        #expect(result.outputs.map(\.name) == [])
        try item.expected.expect(BadSpecCase.report(result.diagnostics, files))
    }

    @Test
    func goodSpecsHaveNoFindings() {
        let result = Pipeline.run(AcmeSpecs.files)
        #expect(result.diagnostics.text.isEmpty)
        #expect(!result.outputs.isEmpty)
    }

    @Test
    func thereAreCases() {
        #expect(BadSpecCase.all.count > 60)
    }
}
