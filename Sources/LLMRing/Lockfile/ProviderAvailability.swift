/// Whether a provider can be called.
package enum ProviderAvailability: Sendable, Hashable {
    /// It has all it needs.
    case ready
    /// It has no key; one of the variables must be set.
    case needsKey(variables: [String])
    /// There is no provider of that name.
    case unknown
}
