/// Keeps an optional property's value on the heap; nil needs no heap.
///
/// Copies are independent. A change makes a new box.
@propertyWrapper
public struct BoxedOptional<Value: Sendable>: Sendable {
    /// The place on the heap; nil for nil.
    @usableFromInline var box: Box<Value>?

    /// Makes nil.
    @inlinable
    public init() {
        box = nil
    }

    /// Boxes a value.
    ///
    /// Without the label that property wrappers know, so that the compiler's
    /// own initialisers of structs take the box and not the value.
    @inlinable
    public init(_ value: Value?) {
        box = value.map { Box($0) }
    }

    /// Boxes a value that is there.
    @inlinable
    public init(boxing value: Value) {
        box = Box(value)
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
