#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// How far the stack of the current thread may grow; threads have stacks of very different sizes.
struct StackRoom {
    /// The bytes that must be left for all that is called from here.
    private static let reserve: UInt = 96 << 10

    /// The bytes that are used where the system does not say how many there are.
    private static let assumed: UInt = 48 << 10

    /// The lowest address that may be used.
    private let lowest: UInt

    /// Asks the system about the current thread.
    init() {
        lowest = Self.base.map { $0 + Self.reserve } ?? Self.here - Self.assumed
    }

    /// The lowest address of the current thread's stack; nil when the system does not say.
    private static var base: UInt? {
        #if canImport(Darwin)
        UInt(bitPattern: pthread_get_stackaddr_np(pthread_self())) - UInt(pthread_get_stacksize_np(pthread_self()))
        #elseif canImport(Glibc)
        typealias Function = @convention(c) (pthread_t, UnsafeMutablePointer<pthread_attr_t>) -> Int32
        // The function is an extension of GNU's, which the headers hide.
        guard let symbol = dlsym(nil, "pthread_getattr_np") else { return nil }
        var attributes = pthread_attr_t()
        guard unsafeBitCast(symbol, to: Function.self)(pthread_self(), &attributes) == 0 else { return nil }
        defer { pthread_attr_destroy(&attributes) }
        var base: UnsafeMutableRawPointer?
        var size = 0
        guard pthread_attr_getstack(&attributes, &base, &size) == 0 else { return nil }
        return UInt(bitPattern: base)
        #else
        nil
        #endif
    }

    /// About where the stack has grown to.
    private static var here: UInt {
        var local: UInt8 = 0
        return withUnsafeMutablePointer(to: &local) { UInt(bitPattern: $0) }
    }

    /// Whether too little is left.
    var isLow: Bool {
        Self.here < lowest
    }
}
