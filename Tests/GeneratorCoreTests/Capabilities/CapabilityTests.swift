import GeneratorCore
import Testing

/// The table of what providers can do.
struct CapabilityTests {
    @Test func theTableIsAsKept() throws {
        let result = Pipeline.capabilities(AcmeSpecs.files)
        #expect(result.diagnostics.isEmpty)
        let text = try #require(result.outputs.first).text
        try GoldenText(folder: AcmeSpecs.folder, name: "Capabilities.md").expect(text)
    }

    @Test func badSpecsGiveNoTable() throws {
        let bad = try #require(BadSpecCase.all.first)
        let result = Pipeline.capabilities(try bad.files())
        #expect(result.outputs.isEmpty)
        #expect(!result.diagnostics.isEmpty)
    }

    /// Cells, and the change of a spec that makes them so.
    static let samples: [CapabilitySample] = [
        CapabilitySample("yes", "Stream", of: "acme", in: "acme-chat"),
        CapabilitySample("yes", "Tools", of: "acme", in: "acme-chat"),
        CapabilitySample("no", "Parallel", of: "acme", in: "acme-chat"),
        CapabilitySample("yes", "Parallel", of: "acme", in: "acme-blocks"),
        CapabilitySample("yes", "Images", of: "acme", in: "acme-chat"),
        CapabilitySample("bytes", "Images", of: "acme", in: "acme-blocks"),
        CapabilitySample("prompt", "JSON", of: "acme", in: "acme-blocks"),
        CapabilitySample("no", "Schema", of: "acme", in: "acme-blocks"),
        // Rows of models decide which variant a model comes to.
        CapabilitySample("some", "Schema", of: "acme", in: "acme-chat"),
        CapabilitySample("prompt", "Schema", of: "acme-home", in: "acme-chat"),
        CapabilitySample("some", "Reasoning", of: "acme", in: "acme-chat"),
        CapabilitySample("yes", "Reasoning", of: "acme-home", in: "acme-chat"),
        CapabilitySample("no", "Cache", of: "acme", in: "acme-chat"),
        CapabilitySample("yes", "Cache", of: "acme", in: "acme-blocks"),
    ]

    /// Cells of a provider that refuses what its dialect has.
    static let refused: [CapabilitySample] = ["Tools", "Choice", "Reasoning"].map { title in
        let refuses = title == "Reasoning" ? "reasoning" : "tools"
        return CapabilitySample(
            "no",
            title,
            of: "acme-home",
            in: "acme-chat",
            """
            @ providers/acme-home.json
            - "refuses": { "seed": "warn", "dimensions": "warn" }
            + "refuses": { "\(refuses)": "error", "dimensions": "warn" }
            """
        )
    }

    @Test(arguments: samples + refused)
    func cellsFollowTheSpecs(_ sample: CapabilitySample) throws {
        #expect(try sample.cell() == sample.word)
    }

    @Test(arguments: ["Documents", "Audio"])
    func columnsOfNoAreLeftOut(_ title: String) throws {
        #expect(try CapabilitySample("", title, of: "acme", in: "acme-chat").cell() == nil)
    }
}
