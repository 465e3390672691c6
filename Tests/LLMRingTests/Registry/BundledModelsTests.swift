import LLMRing
import LLMRingCore
import LLMRingProviders
import LLMRingTesting
import Testing

/// The models that are built in.
struct BundledModelsTests {
    private let registry = ModelRegistry(transport: ScriptedTransport([]))

    @Test(arguments: Providers.withModels)
    func tableIsReadWithoutFindings(_ provider: String) async throws {
        let status = registry.status(of: provider)
        #expect(status.origin == .bundled)
        #expect(status.findings == [])
        #expect(status.modelCount > 5)
        for model in try await registry.models(of: provider) {
            #expect(model.prices.prices[.input] != nil, "\(model.reference)")
            #expect(model.prices.prices[.output] != nil || model.isEmbedding, "\(model.reference)")
            #expect(model.prices.longContext.count < 2)
            #expect(registry.knownModel(try ModelReference(model.reference)) == model, "\(model.reference)")
        }
    }

    @Test func providersWithoutATableHaveNothing() throws {
        #expect(registry.status(of: "nobody").origin == .none)
        #expect(try registry.knownModel(ModelReference("nobody:m")) == nil)
    }
}
