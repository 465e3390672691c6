#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Lets one at a time change the files of a folder, over all processes that ask.
///
/// The folder itself is locked: a lock on a file would not hold once another
/// file takes its place, and one beside it would have to be left there.
enum FolderLock {
    /// Does something while no one else does; waits for its turn.
    ///
    /// - Parameters:
    ///   - folder: The folder.
    ///   - body: What is done.
    /// - Returns: What the body gives.
    /// - Throws: `SystemError` when the folder cannot be locked, or what the body throws.
    static func hold<Value>(_ folder: String, _ body: () throws -> Value) throws -> Value {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw SystemError(errno) }
        // Closing it gives the lock back.
        defer { close(descriptor) }
        while flock(descriptor, LOCK_EX) != 0 {
            guard errno == EINTR else { throw SystemError(errno) }
        }
        return try body()
    }
}
