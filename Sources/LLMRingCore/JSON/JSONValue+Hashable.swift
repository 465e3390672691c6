extension JSONValue: Hashable {
    /// How many levels of nesting count for the hash; all count for equality.
    private static let hashedDepth = 8

    /// Whether both are the same, the order of keys aside; deep nesting needs no deep stack.
    public static func == (left: Self, right: Self) -> Bool {
        var pairs: [(Self, Self)] = []
        guard isSame(left, right, &pairs) else { return false }
        while let (left, right) = pairs.popLast() {
            guard isSame(left, right, &pairs) else { return false }
        }
        return true
    }

    /// Hashes the value.
    public func hash(into hasher: inout Hasher) {
        hash(into: &hasher, depth: 0)
    }

    /// Whether two values are the same but for what is in them, which is left to compare.
    private static func isSame(_ left: Self, _ right: Self, _ pairs: inout [(Self, Self)]) -> Bool {
        switch (left, right) {
        case (.null, .null): return true
        case (.bool(let left), .bool(let right)): return left == right
        case (.number(let left), .number(let right)): return left == right
        case (.string(let left), .string(let right)): return left == right
        case (.array(let left), .array(let right)):
            guard left.count == right.count else { return false }
            pairs.append(contentsOf: zip(left, right))
            return true
        case (.object(let left), .object(let right)):
            return left.pair(with: right, &pairs)
        default: return false
        }
    }

    /// Hashes the value as far as it is not nested too deep.
    private func hash(into hasher: inout Hasher, depth: Int) {
        switch self {
        case .null: hasher.combine(0)
        case .bool(let value): hasher.combine(value)
        case .number(let number): hasher.combine(number)
        case .string(let text): hasher.combine(text)
        case .array(let elements):
            hasher.combine(elements.count)
            guard depth < Self.hashedDepth else { return }
            for element in elements { element.hash(into: &hasher, depth: depth + 1) }
        case .object(let object):
            hasher.combine(object.count)
            guard depth < Self.hashedDepth else { return }
            // The order of keys must not count.
            var sum = 0
            for (key, value) in object {
                var member = Hasher()
                member.combine(key)
                value.hash(into: &member, depth: depth + 1)
                sum ^= member.finalize()
            }
            hasher.combine(sum)
        }
    }
}
