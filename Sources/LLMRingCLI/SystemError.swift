#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Why the system refused.
struct SystemError: Error, CustomStringConvertible {
    /// The reason in the system's words.
    let description: String

    /// Makes an error from a number of the system.
    init(_ code: Int32) {
        description = String(cString: strerror(code)).lowercased()
    }
}
