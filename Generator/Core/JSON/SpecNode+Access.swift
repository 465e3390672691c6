extension SpecNode {
    /// Whether it is `null`.
    package var isNull: Bool {
        guard case .null = kind else { return false }
        return true
    }

    /// The truth value; `nil` for any other kind.
    package var bool: Bool? {
        guard case .bool(let value) = kind else { return nil }
        return value
    }

    /// The number's text; `nil` for any other kind.
    package var number: String? {
        guard case .number(let text) = kind else { return nil }
        return text
    }

    /// The whole number; `nil` for a fraction, an exponent, an overflow and any other kind.
    package var int: Int? { number.flatMap { Int($0) } }

    /// The number; `nil` for any other kind.
    package var double: Double? { number.flatMap { Double($0) } }

    /// The text; `nil` for any other kind.
    package var string: String? {
        guard case .string(let text) = kind else { return nil }
        return text
    }

    /// The array's values; `nil` for any other kind.
    package var elements: [SpecNode]? {
        guard case .array(let elements) = kind else { return nil }
        return elements
    }

    /// The object's members; `nil` for any other kind.
    package var members: [Member]? {
        guard case .object(let members) = kind else { return nil }
        return members
    }

    /// The kind with its article, for messages.
    package var kindName: String {
        switch kind {
        case .null: "null"
        case .bool: "a boolean"
        case .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }

    /// The member with a key; `nil` when it is absent or this is no object.
    package func member(_ key: String) -> Member? {
        members?.first { $0.key == key }
    }

    /// The value of a key; `nil` when it is absent or this is no object.
    package subscript(key: String) -> SpecNode? { member(key)?.value }

    /// The element at an index; `nil` when it is absent or this is no array.
    package subscript(index: Int) -> SpecNode? {
        guard let elements, elements.indices.contains(index) else { return nil }
        return elements[index]
    }
}
