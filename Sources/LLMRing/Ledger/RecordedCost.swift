/// What a call cost, as it is written down.
///
/// Amounts are decimal texts in US dollars, such as 0.00125, so that none is
/// rounded.
public struct RecordedCost: Sendable, Hashable {
    /// The sum; `nil` when it is not known.
    public var total: String?

    /// The amounts that it is made of, by name: input, output, cache_read and so on.
    public var parts: [String: String]

    /// Why the sum is not known; `nil` when it is.
    public var unknownReason: String?

    /// Makes a known cost.
    ///
    /// - Parameters:
    ///   - total: The sum.
    ///   - parts: The amounts that it is made of, by name.
    public init(total: String, parts: [String: String] = [:]) {
        self.total = total
        self.parts = parts
    }

    /// Makes an unknown cost.
    ///
    /// - Parameter unknownReason: Why it is not known.
    public init(unknownReason: String) {
        parts = [:]
        self.unknownReason = unknownReason
    }
}
