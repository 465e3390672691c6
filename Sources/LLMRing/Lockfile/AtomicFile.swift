#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Puts new bytes in the place of a file so that at any moment the old or the new ones are there, whole.
///
/// They are written beside it, forced to the disk and renamed. What a crash
/// leaves there is never read, and goes with the next write. Whoever writes
/// must hold the lock of the folder.
struct AtomicFile {
    /// A step of a write.
    enum Step: CaseIterable, Sendable {
        /// The file beside it is made.
        case made
        /// It has its bytes.
        case written
        /// They are on the disk.
        case synchronized
        /// It has taken the file's place.
        case renamed
    }

    /// The file's path, links followed.
    let path: String

    /// Is told after each step; what it throws breaks the write off there, as a crash would.
    var reached: (Step) throws -> Void = { _ in }

    /// Makes a writer.
    ///
    /// - Parameter path: The file's path; if it is a link, what it points at is written.
    init(_ path: String) {
        self.path = Self.resolved(path)
    }

    /// Writes the file; one that is there keeps its mode.
    ///
    /// - Parameter bytes: What it has afterwards.
    /// - Throws: `SystemError` when the system refuses.
    func write(_ bytes: [UInt8]) throws {
        let (folder, name) = Self.split(path)
        let beside = "\(folder)/.\(name).tmp"
        // What a crash left; no one else writes, as the folder is locked.
        unlink(beside)
        let descriptor = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw SystemError(errno) }
        do {
            defer { close(descriptor) }
            try reached(.made)
            var status = stat()
            if stat(path, &status) == 0, fchmod(descriptor, status.st_mode & 0o7777) != 0 { throw SystemError(errno) }
            try Self.write(bytes, descriptor)
            try reached(.written)
            guard fsync(descriptor) == 0 else { throw SystemError(errno) }
            try reached(.synchronized)
        } catch let error as SystemError {
            unlink(beside)
            throw error
        }
        guard rename(beside, path) == 0 else {
            let error = SystemError(errno)
            unlink(beside)
            throw error
        }
        try reached(.renamed)
        // The new name has to be on the disk too. Some file systems do not take this for folders.
        let place = open(folder, O_RDONLY | O_CLOEXEC)
        if place >= 0 {
            fsync(place)
            close(place)
        }
    }

    /// The folder and the name of a path.
    static func split(_ path: String) -> (folder: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return (".", path) }
        return (slash == path.startIndex ? "/" : String(path[..<slash]), String(path[path.index(after: slash)...]))
    }

    /// A path with its links followed, as far as it is there.
    private static func resolved(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    /// Writes all bytes.
    private static func write(_ bytes: [UInt8], _ descriptor: Int32) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { writeOnce(descriptor, $0) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw SystemError(errno) }
            rest = rest.dropFirst(count)
        }
    }

    /// Writes a piece.
    private static func writeOnce(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
        #if canImport(Glibc)
        Glibc.write(descriptor, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
        Musl.write(descriptor, buffer.baseAddress, buffer.count)
        #else
        Darwin.write(descriptor, buffer.baseAddress, buffer.count)
        #endif
    }
}
