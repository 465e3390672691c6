extension JSONWriter {
    /// Writes a field that is always there; an unusual spelling is used if the value still is the one it spelled.
    @inlinable
    public mutating func field<T: WireValue>(
        _ name: StaticString,
        _ index: Int,
        _ value: T,
        _ fields: JSONFields
    ) {
        key(name)
        if let text = fields.text(of: index) { spelled(value, text) } else { value.write(to: &self) }
    }

    /// Writes a field that may be absent; null only if it was read as null.
    @inlinable
    public mutating func field<T: WireValue>(
        _ name: StaticString,
        _ index: Int,
        _ value: T?,
        _ fields: JSONFields
    ) {
        if let value {
            field(name, index, value, fields)
        } else if fields.isNull(index) {
            key(name)
            null()
        }
    }

    /// Writes a member whose value may be null, and is when there is none.
    @inlinable
    public mutating func nullableField<T: WireValue>(
        _ name: StaticString,
        _ index: Int,
        _ value: T?,
        _ fields: JSONFields
    ) {
        if let value {
            field(name, index, value, fields)
        } else {
            key(name)
            null()
        }
    }

    /// Writes a field whose value is always the same word.
    public mutating func constant(_ name: StaticString, _ word: StaticString) {
        key(name)
        plainString(word)
    }

    /// Writes a field whose value is always the same word, unless another was read.
    public mutating func constant(_ name: StaticString, _ index: Int, _ word: StaticString, _ fields: JSONFields) {
        key(name)
        if let text = fields.text(of: index) { raw(text) } else { plainString(word) }
    }

    /// Ends an object with the fields that its type does not know.
    public mutating func endObject(_ fields: JSONFields) {
        for entry in fields.entries where entry.field < 0 {
            key(entry.name)
            raw(entry.text)
        }
        endObject()
    }

    /// Writes a kept text if it still says what the value is, else the value.
    ///
    /// Both are compared as they would be written, as wire types are not equatable.
    @usableFromInline
    @inline(never)
    mutating func spelled<T: WireValue>(_ value: T, _ text: String) {
        let kept = try? JSONReader.read(T.self, from: text, lenient: true)
        if kept?.jsonBytes() == value.jsonBytes() { raw(text) } else { value.write(to: &self) }
    }
}
