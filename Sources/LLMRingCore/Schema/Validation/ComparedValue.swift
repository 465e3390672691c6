/// A JSON value that equals another when JSON Schema says so.
///
/// 1 equals 1.0, strings count by their code points, and the order of keys does
/// not count. Deep nesting needs no deep stack.
///
/// Source: <https://json-schema.org/draft/2020-12/json-schema-core#section-4.2.2>
struct ComparedValue: Hashable, Sendable {
    /// How many levels of nesting count for the hash; all count for equality.
    private static let hashedDepth = 6

    /// The value.
    let value: JSONValue

    /// Wraps a value.
    init(_ value: JSONValue) {
        self.value = value
    }

    /// Whether both are the same.
    static func == (left: Self, right: Self) -> Bool {
        var pairs = [(left.value, right.value)]
        while let (left, right) = pairs.popLast() {
            guard isSame(left, right, &pairs) else { return false }
        }
        return true
    }

    /// Hashes the value as far as it is not nested too deep.
    func hash(into hasher: inout Hasher) {
        Self.hash(value, into: &hasher, depth: 0)
    }

    /// Whether two values are the same but for what is in them, which is left to compare.
    private static func isSame(_ left: JSONValue, _ right: JSONValue, _ pairs: inout [(JSONValue, JSONValue)]) -> Bool {
        switch (left, right) {
        case (.null, .null): return true
        case (.bool(let left), .bool(let right)): return left == right
        case (.number(let left), .number(let right)):
            return left.text == right.text || ExactDecimal(left) == ExactDecimal(right)
        case (.string(let left), .string(let right)): return ExactString.isSame(left, right)
        case (.array(let left), .array(let right)):
            guard left.count == right.count else { return false }
            pairs.append(contentsOf: zip(left, right))
            return true
        case (.object(let left), .object(let right)):
            return pair(left, right, &pairs)
        default: return false
        }
    }

    /// Adds the pairs of values that have the same keys; false when a key is in one object alone.
    private static func pair(_ left: JSONObject, _ right: JSONObject, _ pairs: inout [(JSONValue, JSONValue)]) -> Bool {
        guard left.count == right.count else { return false }
        var values: [ExactString: JSONValue] = [:]
        for member in right { values[ExactString(member.key)] = member.value }
        for member in left {
            guard let value = values[ExactString(member.key)] else { return false }
            pairs.append((member.value, value))
        }
        return true
    }

    /// Hashes a value that lies at a depth.
    private static func hash(_ value: JSONValue, into hasher: inout Hasher, depth: Int) {
        switch value {
        case .null: hasher.combine(0)
        case .bool(let value): hasher.combine(value)
        case .number(let number): hasher.combine(ExactDecimal(number))
        case .string(let text): hasher.combine(text)
        case .array(let elements):
            hasher.combine(elements.count)
            guard depth < hashedDepth else { return }
            for element in elements { hash(element, into: &hasher, depth: depth + 1) }
        case .object(let object):
            hasher.combine(object.count)
            guard depth < hashedDepth else { return }
            // The order of keys must not count.
            var sum = 0
            for (key, value) in object {
                var member = Hasher()
                member.combine(key)
                hash(value, into: &member, depth: depth + 1)
                sum ^= member.finalize()
            }
            hasher.combine(sum)
        }
    }
}
