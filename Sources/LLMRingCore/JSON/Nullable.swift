/// A value that must be there, but may be null.
public enum Nullable<Wrapped: WireValue>: WireValue {
    /// JSON's null.
    case null

    /// Another value.
    case value(Wrapped)

    /// Makes null from nil, and a value from others.
    public init(_ wrapped: Wrapped?) {
        self = wrapped.map { .value($0) } ?? .null
    }

    /// The value; nil for null.
    public var wrapped: Wrapped? {
        switch self {
        case .null: nil
        case .value(let value): value
        }
    }

    /// Reads null or a value.
    @inlinable
    public init(from reader: inout JSONReader) throws(JSONError) {
        self = reader.takeNull() ? .null : .value(try Wrapped(from: &reader))
    }

    /// Writes null or the value.
    @inlinable
    public func write(to writer: inout JSONWriter) {
        switch self {
        case .null: writer.null()
        case .value(let value): value.write(to: &writer)
        }
    }
}

extension Nullable: Equatable where Wrapped: Equatable {}

extension Nullable: Hashable where Wrapped: Hashable {}
