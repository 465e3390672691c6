public import LLMRingCore

extension LLMRequest {
    /// Adds a typed value to the extra parameters.
    ///
    /// What the value does not set stays as it is, and so does what the
    /// unified settings write beside it.
    ///
    /// - Parameters:
    ///   - value: A wire type of the dialect that the request is for, such as its options.
    ///   - path: Where the value goes in the provider's request, its fields joined by dots; empty for the request
    ///     itself, where the value must be an object.
    public mutating func extend(_ value: some WireValue, at path: String = "") {
        var json = value.jsonValue()
        for name in path.split(separator: ".").reversed() { json = .object([String(name): json]) }
        guard case .object(let fields) = json else {
            preconditionFailure("a value that is no object needs a path, such as at: \"seed\"")
        }
        extraParameters.merge(fields)
    }
}
