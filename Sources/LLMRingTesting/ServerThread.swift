#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A thread of the system's that does one thing.
struct ServerThread: Sendable {
    /// The work, to be handed through C.
    private final class Work: Sendable {
        let body: @Sendable () -> Void

        init(_ body: @escaping @Sendable () -> Void) {
            self.body = body
        }
    }

    /// The number of the thread's name: pointers may not travel between tasks.
    private let bits: UInt

    /// Starts the thread.
    init(_ body: @escaping @Sendable () -> Void) {
        let work = Unmanaged.passRetained(Work(body)).toOpaque()
        #if canImport(Darwin)
        var thread: pthread_t?
        pthread_create(&thread, nil, { Self.run($0) }, work)
        bits = UInt(bitPattern: thread)
        #else
        var thread = pthread_t()
        pthread_create(&thread, nil, { Self.run($0) }, work)
        bits = UInt(thread)
        #endif
    }

    /// Waits for the thread's end; does not when called from the thread itself.
    func join() {
        #if canImport(Darwin)
        guard let thread = pthread_t(bitPattern: bits) else { return }
        #else
        let thread = pthread_t(bits)
        #endif
        if pthread_equal(thread, pthread_self()) != 0 {
            pthread_detach(thread)
        } else {
            pthread_join(thread, nil)
        }
    }

    private static func run(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        guard let context else { return nil }
        Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body()
        return nil
    }
}
