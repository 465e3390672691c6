#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Prints to the two outputs of the process.
enum Console {
    /// Prints a text to standard output, as it is.
    static func print(_ text: String) {
        send(text, to: STDOUT_FILENO)
    }

    /// Prints a text to standard error, as it is.
    static func complain(_ text: String) {
        send(text, to: STDERR_FILENO)
    }

    /// Writes all bytes; gives up when the reader has gone.
    private static func send(_ text: String, to descriptor: Int32) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}
