extension PatternParser {
    /// Reads a class behind its opening bracket.
    mutating func characterClass() throws(PatternError) -> PatternSet {
        var set = PatternSet()
        let isNegated = take("^" as Unicode.Scalar)
        while !take("]" as Unicode.Scalar) {
            let first = try member()
            guard peek == "-", position + 1 < scalars.count, scalars[position + 1] != "]" else {
                set.insert(first.set)
                continue
            }
            position += 1
            let last = try member()
            guard let lower = first.scalar, let upper = last.scalar else {
                // A dash beside a set stands for itself.
                set.insert(first.set)
                set.insert(PatternSet(ranges: [0x2D...0x2D]))
                set.insert(last.set)
                continue
            }
            guard lower <= upper else { throw fault("a range in brackets is the wrong way round") }
            set.ranges.append(lower...upper)
        }
        set.isNegated = isNegated
        return set
    }

    /// Reads one member of a class: its set, and its code point when it is a single one.
    private mutating func member() throws(PatternError) -> (set: PatternSet, scalar: UInt32?) {
        guard let scalar = peek else { throw fault("a '[' is not closed") }
        position += 1
        guard scalar == "\\" else { return (PatternSet(ranges: [scalar.value...scalar.value]), scalar.value) }
        if let set = try escapedSet() { return (set, nil) }
        let value: UInt32
        if take("b" as Unicode.Scalar) { value = 0x08 } else { value = try escapedScalar() }
        return (PatternSet(ranges: [value...value]), value)
    }
}
