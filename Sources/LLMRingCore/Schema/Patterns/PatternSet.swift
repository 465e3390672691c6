/// A set of code points, as a class in brackets or an escape describes it.
struct PatternSet: Hashable, Sendable {
    /// Ranges of code points that belong to it.
    var ranges: [ClosedRange<UInt32>] = []

    /// Properties whose code points belong to it.
    var properties: [PatternProperty] = []

    /// Whether what belongs to it and what does not are exchanged.
    var isNegated = false

    /// Whether a code point is in the set.
    func contains(_ scalar: UInt32) -> Bool {
        for range in ranges where range.contains(scalar) { return !isNegated }
        guard !properties.isEmpty, let scalar = Unicode.Scalar(scalar) else { return isNegated }
        return properties.contains { $0.contains(scalar) } != isNegated
    }

    /// Adds what is in another set.
    mutating func insert(_ other: PatternSet) {
        guard other.isNegated else {
            ranges += other.ranges
            properties += other.properties
            return
        }
        // Only ranges and single properties are ever negated.
        if other.properties.isEmpty { ranges += Self.complement(other.ranges) }
        properties += other.properties.map(\.negated)
    }

    /// All code points that are in none of the ranges, which are sorted and apart.
    private static func complement(_ ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
        var result: [ClosedRange<UInt32>] = []
        var next: UInt32 = 0
        for range in ranges {
            if range.lowerBound > next { result.append(next...(range.lowerBound - 1)) }
            next = range.upperBound + 1
        }
        result.append(next...0x10_FFFF)
        return result
    }

    /// The digits from 0 to 9.
    static let digits = PatternSet(ranges: [0x30...0x39])

    /// Letters, digits and the underscore of ASCII.
    static let wordCharacters = PatternSet(ranges: [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])

    /// Blanks and line ends.
    static let blanks = PatternSet(ranges: [
        0x09...0x0D, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029,
        0x202F...0x202F, 0x205F...0x205F, 0x3000...0x3000, 0xFEFF...0xFEFF,
    ])

    /// All but the four line ends, which is what a dot takes.
    static let dot = PatternSet(ranges: [0x0A...0x0A, 0x0D...0x0D, 0x2028...0x2029], isNegated: true)

    /// The set with what belongs to it exchanged.
    var inverted: PatternSet {
        var copy = self
        copy.isNegated.toggle()
        return copy
    }
}
