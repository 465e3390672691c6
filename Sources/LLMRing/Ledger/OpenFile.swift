import LLMRingCore

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// An open file, which is closed when nobody holds it any more.
final class OpenFile {
    /// The file's path, for messages.
    let path: String

    /// The system's number for it.
    private let descriptor: Int32

    /// Opens a file; what it makes can be read by its owner alone.
    ///
    /// - Parameters:
    ///   - path: The path.
    ///   - flags: How to open it.
    /// - Throws: ``SystemError`` when the system refuses.
    init(_ path: String, _ flags: Int32) throws(SystemError) {
        self.path = path
        descriptor = open(path, flags | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw SystemError(errno) }
    }

    deinit {
        close(descriptor)
    }

    /// Waits until no other process and no other open file holds the lock, which ends with this object.
    func lock() throws {
        while flock(descriptor, LOCK_EX) != 0 {
            guard errno == EINTR else { throw failure("locked") }
        }
    }

    /// The number of bytes.
    func size() throws -> Int {
        var facts = stat()
        guard fstat(descriptor, &facts) == 0 else { throw failure("looked at") }
        return Int(facts.st_size)
    }

    /// The permissions, nine bits.
    func permissions() throws -> UInt32 {
        var facts = stat()
        guard fstat(descriptor, &facts) == 0 else { throw failure("looked at") }
        return UInt32(facts.st_mode) & 0o777
    }

    /// Reads from a position; gives fewer bytes only at the end.
    func read(_ count: Int, at offset: Int) throws -> [UInt8] {
        var done = 0
        let bytes = try [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            while done < count {
                let part = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[done...])
                let got = pread(descriptor, part.baseAddress, part.count, off_t(offset + done))
                if got < 0, errno == EINTR { continue }
                guard got >= 0 else { throw failure("read") }
                guard got > 0 else { break }
                done += got
            }
            initialized = done
        }
        return bytes
    }

    /// Writes bytes in one go at the file's end; what was written of them is taken back when not all fit.
    func append(_ bytes: [UInt8]) throws {
        let size = try size()
        var count = writeOnce(bytes)
        while count < 0, errno == EINTR { count = writeOnce(bytes) }
        guard count == bytes.count else {
            let error = count < 0 ? failure("written to") : full()
            // Should this fail too, the piece is an unfinished line, which the next one who appends sets aside.
            _ = ftruncate(descriptor, off_t(size))
            throw error
        }
    }

    /// Shortens the file.
    func truncate(to size: Int) throws {
        guard ftruncate(descriptor, off_t(size)) == 0 else { throw failure("shortened") }
    }

    /// Waits until all is on the disk.
    func synchronize() throws {
        guard fsync(descriptor) == 0 else { throw failure("written to") }
    }

    /// Calls the system's write.
    private func writeOnce(_ bytes: [UInt8]) -> Int {
        bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    }

    /// That there is no room.
    private func full() -> LLMError {
        LLMError(.configuration, "the file '\(path)' cannot be written to: there is no room; make some")
    }

    /// What the system refused.
    private func failure(_ deed: String) -> LLMError {
        LLMError(.configuration, "the file '\(path)' cannot be \(deed): \(SystemError(errno))")
    }
}
