/// The raw values of an enumeration that lists its cases, as JSON.
struct EnumerationWords {
    /// The most that a message lists.
    private static let listed = 10

    /// The raw values, in the order of the cases.
    let values: [JSONValue]

    /// Looks at a type; nil when its cases are not listed or have no raw values that are texts or numbers.
    init?(_ type: Any.Type) {
        guard let listing = type as? any CaseIterable.Type, type is any RawRepresentable.Type else { return nil }
        let values = Self.rawValues(of: listing)
        guard !values.isEmpty, !values.contains(nil) else { return nil }
        self.values = values.compactMap(\.self)
    }

    /// The values in words, such as "one of 'slow', 'fast'".
    var list: String {
        let words = values.prefix(Self.listed).map { "'\($0.stringValue ?? $0.description)'" }
        return "one of " + words.joined(separator: ", ") + (values.count > Self.listed ? ", …" : "")
    }

    /// The raw values of all cases; nil for those that are neither text nor number.
    private static func rawValues<Listing: CaseIterable>(of type: Listing.Type) -> [JSONValue?] {
        type.allCases.map { value in
            guard let raw = value as? any RawRepresentable else { return nil }
            return Self.json(raw)
        }
    }

    /// The JSON of one raw value.
    private static func json(_ value: some RawRepresentable) -> JSONValue? {
        guard let raw = value.rawValue as? any JSONScalar else { return nil }
        return try? raw.scalarJSON()
    }
}
