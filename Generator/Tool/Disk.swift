#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Reads and writes whole files.
enum Disk {
    /// Why the system refused.
    struct Fault: Error {
        /// The system's words, such as `No such file or directory`.
        let reason: String

        /// Takes the reason of the call that failed last.
        init() {
            reason = String(cString: strerror(errno))
        }
    }

    /// The bytes that are read or written at once.
    private static let blockSize = 1 << 16

    /// Reads a file.
    static func read(_ path: String) -> Result<[UInt8], Fault> {
        guard let file = fopen(path, "rb") else { return .failure(Fault()) }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: blockSize)
        while true {
            let count = fread(&block, 1, block.count, file)
            bytes += block.prefix(count)
            if ferror(file) != 0 { return .failure(Fault()) }
            if count < block.count { return .success(bytes) }
        }
    }

    /// Writes a file in the place of any other of that path.
    ///
    /// The content is complete before it has the name, so that a build that is
    /// stopped leaves no half file.
    static func write(_ bytes: [UInt8], to path: String) -> Result<Void, Fault> {
        let draft = "\(path).\(getpid()).draft"
        guard let file = fopen(draft, "wb") else { return .failure(Fault()) }
        let count = fwrite(bytes, 1, bytes.count, file)
        let isComplete = count == bytes.count && fflush(file) == 0
        let fault = Fault()
        guard fclose(file) == 0, isComplete else {
            unlink(draft)
            return .failure(isComplete ? Fault() : fault)
        }
        guard rename(draft, path) == 0 else {
            let fault = Fault()
            unlink(draft)
            return .failure(fault)
        }
        return .success(())
    }

    /// Makes a folder and those around it; one that exists is left as it is.
    static func makeDirectory(_ path: String) -> Result<Void, Fault> {
        if mkdir(path, 0o755) == 0 || errno == EEXIST { return .success(()) }
        guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
            return .failure(Fault())
        }
        if case .failure(let fault) = makeDirectory(String(path[..<slash])) { return .failure(fault) }
        return mkdir(path, 0o755) == 0 || errno == EEXIST ? .success(()) : .failure(Fault())
    }
}
