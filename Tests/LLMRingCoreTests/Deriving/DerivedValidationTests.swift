import LLMRingCore
import Testing

/// What derived schemas take and refuse.
struct DerivedValidationTests {
    @Test(arguments: DerivedCase.all)
    func theTypesOwnEncodingsAreValid(_ example: DerivedCase) throws {
        let validator = try SchemaValidator(example.derived(), formats: .assertion)
        for encoding in try example.encodings() { #expect(validator.violations(of: encoding).isEmpty, "\(encoding)") }
    }

    @Test(arguments: DerivedCase.all)
    func spoiltEncodingsAreNotValid(_ example: DerivedCase) throws {
        let schema = try example.derived()
        let validator = try SchemaValidator(schema)
        for encoding in try example.encodings() {
            for mutation in try SchemaMutation.all(of: encoding, schema) {
                #expect(!validator.violations(of: mutation.value).isEmpty, "\(mutation)")
            }
        }
    }

    /// Types that go without nothing; one without properties takes anything.
    static let demanding = (DerivedCase.plain + DerivedCase.recursive).filter { $0.testDescription != "Empty" }

    @Test(arguments: demanding)
    func whatLacksAKeyOrHasAnotherKindIsNotRead(_ example: DerivedCase) throws {
        let schema = try example.derived()
        for encoding in try example.encodings() {
            for mutation in try SchemaMutation.all(of: encoding, schema) {
                guard mutation.kind == .missingKey || mutation.kind == .wrongKind else { continue }
                let error = #expect(throws: LLMError.self, "\(mutation)") { try example.roundTrip(mutation.value) }
                #expect(error?.code == .decoding)
            }
        }
    }

    @Test func everyWayToSpoilAValueIsTried() throws {
        var counts: [SchemaMutation.Kind: Int] = [:]
        for example in DerivedCase.all {
            let schema = try example.derived()
            for encoding in try example.encodings() {
                for mutation in try SchemaMutation.all(of: encoding, schema) { counts[mutation.kind, default: 0] += 1 }
            }
        }
        #expect(counts.count == 7)
        #expect(counts.values.reduce(0, +) > 500)
    }
}
