import LLMRingCore
import Testing

/// Source: <https://github.com/cyberphone/json-canonicalization>.
@Suite(.enabled(if: !CanonicalSuite.samples.isEmpty, "the folder jcs is not beside the package"))
struct CanonicalSuiteTests {
    @Test(arguments: CanonicalSuite.samples)
    func writesTheCanonicalForm(_ sample: CanonicalSuite.Sample) throws {
        let value = try JSONValue(parsing: sample.input)
        try #require(!sample.output.isEmpty)
        #expect(try CanonicalJSON.bytes(of: value) == sample.output)
    }

    @Test(arguments: CanonicalSuite.samples)
    func leavesTheCanonicalFormAsItIs(_ sample: CanonicalSuite.Sample) throws {
        let value = try JSONValue(parsing: sample.output)
        #expect(try CanonicalJSON.bytes(of: value) == sample.output)
    }

    @Test func allTextsAreThere() {
        #expect(CanonicalSuite.samples.count >= 6)
    }
}
