import LLMRingCore
import Testing

/// The public suite of draft 2020-12; skipped when it is not there.
@Suite(.enabled(if: SchemaSuite.isThere, "the folder json-schema is not beside the package"))
struct SchemaSuiteTests {
    @Test(arguments: SchemaSuite.groups(in: ""))
    func requiredVerdictsAreRight(_ group: SchemaSuite.Group) throws {
        let validator = try SchemaValidator(group.schema, library: SchemaSuite.library)
        for example in group.cases {
            let violations = validator.violations(of: example.instance)
            #expect(violations.isEmpty == example.isValid, "\(example.name): \(violations)")
            #expect(validator.isValid(example.instance) == example.isValid, "\(example.name)")
        }
    }

    @Test(arguments: SchemaSuite.groups(in: "optional/"))
    func optionalVerdictsAreRightButForTheListed(_ group: SchemaSuite.Group) throws {
        try check(group, formats: .annotation)
    }

    @Test(arguments: SchemaSuite.groups(in: "optional/format/"))
    func formatVerdictsAreRightButForTheListed(_ group: SchemaSuite.Group) throws {
        try check(group, formats: .assertion)
    }

    @Test func theWholeSuiteIsRead() {
        #expect(SchemaSuite.groups(in: "").flatMap(\.cases).count >= 1_200)
        #expect(SchemaSuite.groups(in: "optional/format/").flatMap(\.cases).count >= 500)
        #expect(SchemaSuite.library.schemas.count >= 20)
        let optional = SchemaSuite.groups(in: "optional/") + SchemaSuite.groups(in: "optional/format/")
        let names = Set(optional.flatMap { group in group.cases.map { "\(group.file): \($0.name)" } })
        #expect(Self.listed.keys.allSatisfy(names.contains))
    }

    /// What does not pass, and why; whoever makes it pass takes it out.
    static let listed: [String: String] = [
        "optional/cross-draft.json: first item not a string is valid":
            "schemas of older drafts are read by the rules of this one"
    ]

    /// Checks a group, and that what is listed does not pass.
    private func check(_ group: SchemaSuite.Group, formats: SchemaValidator.Formats) throws {
        let validator = try SchemaValidator(group.schema, library: SchemaSuite.library, formats: formats)
        for example in group.cases {
            let isRight = validator.violations(of: example.instance).isEmpty == example.isValid
            let isListed = Self.listed["\(group.file): \(example.name)"] != nil
            #expect(isRight != isListed, "\(group.file): \(example.name)")
        }
    }
}
