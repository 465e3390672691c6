import Synchronization

/// A value behind a lock whose order the thread sanitizer understands.
///
/// A contended `Mutex` is taken inside a library that the sanitizer does not
/// see, so that it reports what the lock has put in order. The atomic beside
/// it, read after taking and written before leaving, shows it the order.
package struct Locked<Value>: ~Copyable, Sendable {
    private let mutex: Mutex<Value>
    private let order = Atomic<Bool>(false)

    /// Puts a value behind a lock.
    package init(_ value: sending Value) {
        mutex = Mutex(value)
    }

    /// Works on the value while nobody else does.
    ///
    /// - Throws: What `body` throws.
    package borrowing func withLock<Result, Failure: Error>(
        _ body: (inout sending Value) throws(Failure) -> sending Result
    ) throws(Failure) -> sending Result {
        try mutex.withLock { value throws(Failure) in
            _ = order.load(ordering: .acquiring)
            defer { order.store(false, ordering: .releasing) }
            return try body(&value)
        }
    }
}
