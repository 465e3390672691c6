/// What is done with a request that the registry says the model cannot take.
public struct ValidationPolicy: Sendable, Hashable {
    /// What is done with one fault.
    public enum Action: String, Sendable, Hashable, CaseIterable {
        /// Nothing; the provider decides.
        case ignore
        /// The call is made, with a warning in the response.
        case warn
        /// The call is not made.
        case refuse
    }

    /// For requests that are longer than the model's context, as far as that can be estimated.
    public var context: Action

    /// For answers that may become longer than the model's limit.
    public var output: Action

    /// For images, tools, schemas and the like that the model does not take.
    public var features: Action

    /// For models that the provider has retired.
    public var retired: Action

    /// Makes a policy; without arguments it only warns.
    public init(
        context: Action = .warn,
        output: Action = .warn,
        features: Action = .warn,
        retired: Action = .warn
    ) {
        self.context = context
        self.output = output
        self.features = features
        self.retired = retired
    }

    /// Nothing is checked.
    public static let off: ValidationPolicy = ValidationPolicy(
        context: .ignore,
        output: .ignore,
        features: .ignore,
        retired: .ignore
    )

    /// What cannot work is refused before it is sent.
    public static let strict: ValidationPolicy = ValidationPolicy(
        context: .refuse,
        output: .refuse,
        features: .refuse,
        retired: .refuse
    )
}
