/// Keeps an optional property's value on the heap; nil needs no heap.
///
/// Copies are independent. A change makes a new box.
@propertyWrapper
public struct BoxedOptional<Value: Sendable>: Sendable {
    /// The place on the heap; nil for nil.
    @usableFromInline var box: Box<Value>?

    /// Boxes a value.
    @inlinable
    public init(wrappedValue: Value?) {
        box = wrappedValue.map { Box($0) }
    }

    /// The value.
    @inlinable public var wrappedValue: Value? {
        get { box?.value }
        set { box = newValue.map { Box($0) } }
    }
}

extension BoxedOptional: Equatable where Value: Equatable {
    /// Whether both hold equal values.
    public static func == (left: Self, right: Self) -> Bool {
        left.wrappedValue == right.wrappedValue
    }
}

extension BoxedOptional: Hashable where Value: Hashable {
    /// Hashes the value.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(wrappedValue)
    }
}
