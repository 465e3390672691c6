/// What a call cost in US dollars, or why that is not known.
///
/// The parts do not overlap, and their sum is the total.
public struct Cost: Sendable, Hashable {
    /// The model whose prices were taken, as `provider:model`.
    public var model: String

    /// What each kind of token cost; empty when the cost is not known.
    public var parts: [CostPart]

    /// Why the cost is not known; `nil` when it is.
    public var gap: CostGap?

    /// Makes a cost that is known.
    public init(model: String, parts: [CostPart]) {
        self.model = model
        self.parts = parts
    }

    /// Makes a cost that is not known.
    public init(model: String, gap: CostGap) {
        self.model = model
        parts = []
        self.gap = gap
    }

    /// The sum in dollars; `nil` when it is not known.
    public var total: Money? {
        gap == nil ? parts.reduce(.zero) { $0 + $1.amount } : nil
    }

    /// What the tokens of a kind cost, zero when there were none; `nil` when the cost is not known.
    public subscript(kind: TokenKind) -> Money? {
        gap == nil ? parts.reduce(.zero) { $1.kind == kind ? $0 + $1.amount : $0 } : nil
    }

    /// What all that was read cost; `nil` when it is not known.
    public var input: Money? {
        sum(of: [.input, .audioInput, .cacheRead, .cacheWrite, .cacheWriteHour])
    }

    /// What all that was written cost, reasoning included; `nil` when it is not known.
    public var output: Money? {
        sum(of: [.output, .audioOutput, .reasoning])
    }

    /// What the tokens of some kinds cost.
    private func sum(of kinds: Set<TokenKind>) -> Money? {
        gap == nil ? parts.reduce(.zero) { kinds.contains($1.kind) ? $0 + $1.amount : $0 } : nil
    }
}
