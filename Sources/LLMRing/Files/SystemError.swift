#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Why the system refused.
package struct SystemError: Error, CustomStringConvertible {
    /// The reason in the system's words.
    package let description: String

    /// Makes an error from a number of the system.
    package init(_ code: Int32) {
        description = String(cString: strerror(code)).lowercased()
    }
}
