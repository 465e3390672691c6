/// Keeps a property's value on the heap, so that a type can contain itself and large structs stay small.
///
/// Copies are independent. A change makes a new box; for nil use ``BoxedOptional``, which needs no box.
@propertyWrapper
public struct Boxed<Value: Sendable>: Sendable {
    /// The place on the heap.
    @usableFromInline var box: Box<Value>

    /// Boxes a value.
    @inlinable
    public init(wrappedValue: Value) {
        box = Box(wrappedValue)
    }

    /// The value.
    @inlinable public var wrappedValue: Value {
        get { box.value }
        set { box = Box(newValue) }
    }
}

extension Boxed: WireValue where Value: WireValue {
    /// Reads the value.
    @inlinable
    public init(from reader: inout JSONReader) throws(JSONError) {
        self.init(wrappedValue: try Value(from: &reader))
    }

    /// Writes the value.
    @inlinable
    public func write(to writer: inout JSONWriter) {
        wrappedValue.write(to: &writer)
    }
}

extension Boxed: Equatable where Value: Equatable {
    /// Whether both hold equal values.
    public static func == (left: Self, right: Self) -> Bool {
        left.wrappedValue == right.wrappedValue
    }
}

extension Boxed: Hashable where Value: Hashable {
    /// Hashes the value.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(wrappedValue)
    }
}

/// A value on the heap that does not change.
@usableFromInline
final class Box<Value: Sendable>: Sendable {
    /// The value.
    @usableFromInline let value: Value

    /// Makes a box.
    @inlinable
    init(_ value: Value) {
        self.value = value
    }
}
