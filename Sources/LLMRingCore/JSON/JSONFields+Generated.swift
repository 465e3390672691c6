// What only generated code and the reader and writer call.

extension JSONFields {
    /// Notes that a known field was null.
    ///
    /// For generated code.
    @inlinable
    public mutating func setNull(_ field: Int) {
        if field < 64 { nulls |= 1 << UInt64(field) } else { keep(field, "null") }
    }

    /// Whether a known field was null.
    ///
    /// For generated code.
    @inlinable
    public func isNull(_ field: Int) -> Bool {
        field < 64 ? nulls & (1 << UInt64(field)) != 0 : text(of: field) == "null"
    }

    /// Keeps a field that the type does not know.
    @inline(never)
    mutating func keep(_ name: String, _ text: String) {
        entries.append(Entry(field: -1, name: name, text: text))
    }

    /// Keeps the text of a field that the type knows.
    @usableFromInline
    @inline(never)
    mutating func keep(_ field: Int, _ text: String) {
        entries.append(Entry(field: field, name: "", text: text))
    }

    /// The text that is kept of a field that the type knows.
    @usableFromInline
    func text(of field: Int) -> String? {
        guard !entries.isEmpty else { return nil }
        return entries.last { $0.field == field }?.text
    }
}
