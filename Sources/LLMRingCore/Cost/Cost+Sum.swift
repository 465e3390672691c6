extension Cost {
    /// What two calls cost in sum; not known unless both costs are.
    ///
    /// The model of the sum is that of the second call.
    public static func + (left: Cost, right: Cost) -> Cost {
        if let gap = left.gap ?? right.gap { return Cost(model: right.model, gap: gap) }
        var parts = left.parts
        for part in right.parts {
            if let index = parts.firstIndex(where: { $0.kind == part.kind && $0.price == part.price }) {
                parts[index].tokens += part.tokens
            } else {
                parts.append(part)
            }
        }
        return Cost(model: right.model, parts: parts)
    }
}
