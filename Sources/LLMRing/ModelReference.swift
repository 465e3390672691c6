public import LLMRingCore

/// A model of a provider, written `provider:model`.
public struct ModelReference: Sendable, Hashable, CustomStringConvertible {
    /// The provider's identifier.
    public var provider: String

    /// The model in the provider's words.
    public var model: String

    /// Reads a reference; the first colon splits it.
    ///
    /// - Parameter text: Such as `provider:model`.
    /// - Throws: ``LLMError`` with code `configuration` when there is no colon, or nothing beside it.
    public init(_ text: String) throws(LLMError) {
        let halves = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard halves.count == 2, !halves[0].isEmpty, !halves[1].isEmpty else {
            throw LLMError(.configuration, "'\(text)' names no model; write it as 'provider:model'")
        }
        provider = String(halves[0])
        model = String(halves[1])
    }

    /// The reference as it is written.
    public var description: String { "\(provider):\(model)" }
}
