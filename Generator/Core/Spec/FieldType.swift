/// The type of a field: what it holds, and whether it may be missing or null.
struct FieldType {
    /// Whether a field may be missing or null.
    enum Presence {
        /// Always there.
        case required
        /// May be missing.
        case optional
        /// Always there, and may be null.
        case nullable
        /// Missing, null and a value are three things.
        case optionalNullable
    }

    /// What the field holds.
    var type: WireType

    /// Whether it may be missing or null.
    var presence: Presence

    /// The text that the field always holds.
    var constant: String?

    /// Whether Swift sees an optional.
    var isOptional: Bool { presence != .required }

    /// The type as specs write it.
    var spec: String {
        if let constant { return "= \(constant)" }
        switch presence {
        case .required: return type.spec
        case .optional: return "\(type.spec)?"
        case .nullable: return "\(type.spec)|null"
        case .optionalNullable: return "\(type.spec)?|null"
        }
    }

    /// Reads a type as specs write it.
    ///
    /// - Returns: The type, or what is wrong with it.
    static func parse(_ text: String) -> Result<FieldType, SpecFault> {
        if text.hasPrefix("= ") {
            return .success(FieldType(type: .string, presence: .required, constant: String(text.dropFirst(2))))
        }
        var rest = text[...]
        var isNullable = false
        var isOptional = false
        if rest.hasSuffix("|null") {
            isNullable = true
            rest = rest.dropLast(5)
        }
        if rest.hasSuffix("?") {
            isOptional = true
            rest = rest.dropLast()
        }
        guard let type = parseType(rest) else {
            return .failure(SpecFault("'\(text)' is no type; write such as String, Int?, [Name], {Double} or = word"))
        }
        let presence: Presence =
            switch (isOptional, isNullable) {
            case (false, false): .required
            case (true, false): .optional
            case (false, true): .nullable
            case (true, true): .optionalNullable
            }
        return .success(FieldType(type: type, presence: presence))
    }

    /// Reads a type without its suffixes.
    private static func parseType(_ text: Substring) -> WireType? {
        if text.hasPrefix("["), text.hasSuffix("]") {
            return parseType(text.dropFirst().dropLast()).map { .list($0) }
        }
        if text.hasPrefix("{"), text.hasSuffix("}") {
            return parseType(text.dropFirst().dropLast()).map { .map($0) }
        }
        if let known = WireType.builtIn[String(text)] { return known }
        return isName(text) ? .named(String(text)) : nil
    }

    /// Whether a text can be the name of a type: ASCII letters and digits, a capital first.
    static func isName(_ text: some StringProtocol) -> Bool {
        guard let first = text.utf8.first, (0x41...0x5A).contains(first) else { return false }
        return text.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        }
    }
}
