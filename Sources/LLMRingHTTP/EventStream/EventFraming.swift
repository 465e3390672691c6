/// What cuts the bytes of a stream into events.
///
/// How the bytes were cut into chunks makes no difference. After an error a
/// value is of no further use.
package protocol EventFraming: Sendable {
    /// Takes one event: its name, empty when it has none, and its data.
    ///
    /// The bytes stay where they are only during the call.
    typealias Emit = (_ name: UnsafeRawBufferPointer, _ data: UnsafeRawBufferPointer) throws -> Void

    /// Starts before the first byte.
    ///
    /// - Parameter limit: The largest event in bytes.
    init(limit: Int)

    /// Takes the next bytes and gives the events that end in them.
    ///
    /// - Throws: ``LLMError`` with code `decoding`, or what `emit` throws.
    mutating func feed(_ chunk: [UInt8], _ emit: Emit) throws

    /// Takes the end of the stream and gives the event that it closes, if any.
    ///
    /// - Throws: ``LLMError`` with code `decoding`, or what `emit` throws.
    mutating func finish(_ emit: Emit) throws
}

extension EventFraming {
    /// The largest event that is taken when nothing else is said: 64 MiB.
    package static var usualLimit: Int { 64 * 1024 * 1024 }

    /// Starts before the first byte, with the usual limit.
    package init() {
        self.init(limit: Self.usualLimit)
    }
}
