extension JSONReader {
    /// Reads a field's value; null gives nil and is noted in the fields.
    ///
    /// A number whose spelling would change when written is noted too.
    @inlinable
    public mutating func value<T: WireValue>(
        _ field: Int,
        _ fields: inout JSONFields
    ) throws(JSONError) -> T? {
        let first = cursor
        if first < end, first.pointee == 0x6E, takeNull() {
            fields.setNull(field)
            return nil
        }
        let value = try T(from: &self)
        if spelledOddly { keepSpelling(field, from: first, in: &fields) }
        return value
    }

    /// Reads a field's value into a box of its own; null gives nil and is noted in the fields.
    @inlinable
    public mutating func boxed<T: WireValue>(
        _ field: Int,
        _ fields: inout JSONFields
    ) throws(JSONError) -> BoxedOptional<T> {
        let first = cursor
        if first < end, first.pointee == 0x6E, takeNull() {
            fields.setNull(field)
            return BoxedOptional()
        }
        let value = BoxedOptional(boxing: try T(from: &self))
        if spelledOddly { keepSpelling(field, from: first, in: &fields) }
        return value
    }

    /// Reads a field's value that may be null by its type.
    @inlinable
    public mutating func nullable<T: WireValue>(
        _ field: Int,
        _ fields: inout JSONFields
    ) throws(JSONError) -> Nullable<T>? {
        let first = cursor
        let value = try Nullable<T>(from: &self)
        if spelledOddly { keepSpelling(field, from: first, in: &fields) }
        return value
    }

    /// Moves over a field whose value is always the same word; another value is kept as it came.
    public mutating func constant(
        _ field: Int,
        _ word: StaticString,
        _ fields: inout JSONFields
    ) throws(JSONError) {
        let first = cursor
        if kind == .string, try stringSpan().isName(word) { return }
        cursor = first
        try skip()
        fields.keep(field, text(from: first))
    }

    /// Notes the text of the value that was just read.
    @usableFromInline
    @inline(never)
    mutating func keepSpelling(_ field: Int, from first: UnsafePointer<UInt8>, in fields: inout JSONFields) {
        spelledOddly = false
        fields.keep(field, text(from: first))
    }

    /// Gives a field's value, or throws when it was missing or null.
    @inlinable
    public func required<T>(
        _ value: T?,
        _ name: StaticString,
        of type: StaticString
    ) throws(JSONError) -> T {
        guard let value else { throw missing(name, of: type) }
        return value
    }

    /// Gives a field of any JSON; null when it was missing or null.
    public func required(
        _ value: JSONValue?,
        _ name: StaticString,
        of type: StaticString
    ) throws(JSONError) -> JSONValue {
        value ?? .null
    }

    /// The error for a field that is missing or null.
    @usableFromInline
    @inline(never)
    func missing(_ name: StaticString, of type: StaticString) -> JSONError {
        fault("missing field '\(name)' of \(type)")
    }
}
