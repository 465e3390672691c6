/// Why a cost is not known.
public enum CostGap: Sendable, Hashable {
    /// The provider sent no counts, or not all that are billed.
    case usageMissing

    /// The model's name does not tell its provider.
    case modelUnclear

    /// The registry does not have the model.
    case modelUnknown

    /// The registry has no price for a kind of token that the call took.
    case priceMissing(TokenKind)

    /// Nothing says how long the answer may become; only estimates have it.
    case outputUnbounded

    /// The reason as a word of the JSON form.
    public var status: String {
        switch self {
        case .usageMissing: "no_usage"
        case .modelUnclear: "invalid_model_format"
        case .modelUnknown: "model_not_in_registry"
        case .priceMissing: "no_pricing_in_registry"
        case .outputUnbounded: "output_unbounded"
        }
    }
}

extension CostGap: CustomStringConvertible {
    /// The reason in words.
    public var description: String {
        switch self {
        case .usageMissing: "the provider did not count all tokens that are billed"
        case .modelUnclear: "the model's name does not tell its provider"
        case .modelUnknown: "the registry does not have the model"
        case .priceMissing(let kind): "the registry has no price for tokens of the kind '\(kind.rawValue)'"
        case .outputUnbounded: "nothing says how long the answer may become; set maxOutputTokens"
        }
    }
}
