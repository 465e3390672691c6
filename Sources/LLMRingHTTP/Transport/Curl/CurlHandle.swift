#if os(Linux)
/// C's name for a loop or a transfer.
///
/// The number of a pointer, because pointers may not travel between tasks. What
/// it names is safe to use from any thread as long as a reference is held.
struct CurlHandle: Sendable {
    private let bits: UInt

    /// Keeps a pointer.
    init(_ pointer: OpaquePointer) {
        bits = UInt(bitPattern: pointer)
    }

    /// The pointer.
    var pointer: OpaquePointer? {
        OpaquePointer(bitPattern: bits)
    }
}
#endif
