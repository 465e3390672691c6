// Generated from Specs. Do not edit.

/// All providers that the specs of this target describe.
public enum Providers {
    /// The providers, by identifier.
    public static let all: [ProviderDescription] = [
        AcmeClient.provider,
        AcmeHomeClient.provider,
        AcmeLabClient.provider,
        AcmeShopClient.provider,
    ]

    /// The operations that each provider offers, by the provider's identifier.
    package static let operations: [String: [OperationDescription]] = [
        "acme": AcmeChat.operations + AcmeBlocks.operations + AcmeFiles.operations,
        "acme-home": AcmeChat.operations + AcmeBlocks.operations + AcmeFiles.operations,
        "acme-lab": AcmeItems.operations,
        "acme-shop": AcmeParts.operations,
    ]

    /// The models of a provider as JSON, in the format of the registry; nil when none are known.
    package static func models(of provider: String) -> String? {
        switch provider {
        case "acme": AcmeClient.models
        default: nil
        }
    }

    /// The identifiers of the providers whose models are known.
    package static let withModels: [String] = ["acme"]

    /// How servers are simulated, one of each dialect that can be.
    package static let simulations: [DialectSimulation] = [
        AcmeBlocksSimulation.all,
        AcmeChatSimulation.all,
    ]
}
