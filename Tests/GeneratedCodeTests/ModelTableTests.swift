import LLMRingCore
import Testing

/// Generated tables of models, read as the registry's files are.
struct ModelTableTests {
    @Test func tableIsReadAsItsSpecSays() throws {
        let text = try #require(Providers.models(of: "acme"))
        let file = try RegistryFile(parsing: Array(text.utf8), provider: "acme")
        #expect(file.findings == [])
        #expect(file.version == 2)
        #expect(file.models.map(\.name) == ["acme-pro", "acme-vectors"])
        let model = try #require(file.models.first)
        #expect(model.displayName == ##"Acme "Pro" \#1"##)
        #expect(model.aliases == ["acme-large"])
        #expect(model.prices.prices == [.input: 1.25, .output: 10, .cacheRead: 0.125])
        #expect(model.prices.longContext == [.init(above: 100_000, [.input: 2.5])])
        #expect(model.features == [.vision: true, .thinking: false])
        #expect(!model.isActive)
        #expect(file.models.last?.isEmbedding == true)
    }

    @Test func providerWithoutATableHasNone() {
        #expect(Providers.models(of: "acme-home") == nil)
        #expect(Providers.models(of: "") == nil)
        #expect(Providers.withModels == ["acme"])
    }
}
