import LLMRing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension Console {
    /// The process's own input, output and files.
    static let system = Console(
        write: { writeAll($0, to: STDOUT_FILENO) },
        note: { writeAll($0, to: STDERR_FILENO) },
        readInput: { (try? FileReader.read(STDIN_FILENO).get()) ?? [] },
        readFile: { FileReader.read($0, limit: FileSource.defaultLimit) },
        writeFile: writeFile,
        isInputTerminal: { isatty(STDIN_FILENO) == 1 },
        isOutputTerminal: { isatty(STDOUT_FILENO) == 1 },
        wantsColours: { wantsColours { getenv($0).map { String(cString: $0) } } },
        makeConfiguration: { try prepared(LLMRing.Configuration()) }
    )

    /// Writes a text in as many pieces as the system wants.
    private static func writeAll(_ text: String, to descriptor: Int32) {
        var text = text
        // Nobody is left to tell when the output itself is broken.
        text.withUTF8 { _ = writeAll(UnsafeRawBufferPointer($0), to: descriptor) }
    }

    /// Writes bytes in as many pieces as the system wants.
    ///
    /// - Returns: Whether all could be written; if not, `errno` says why.
    private static func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = Self.write(descriptor, UnsafeRawBufferPointer(rebasing: rest))
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// Writes bytes once.
    private static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
        #if canImport(Glibc)
        Glibc.write(descriptor, bytes.baseAddress, bytes.count)
        #elseif canImport(Musl)
        Musl.write(descriptor, bytes.baseAddress, bytes.count)
        #else
        Darwin.write(descriptor, bytes.baseAddress, bytes.count)
        #endif
    }

    /// Writes bytes to the file at a path, or behind what it holds.
    private static func writeFile(_ path: String, _ bytes: [UInt8], _ isFirst: Bool) -> SystemError? {
        let descriptor = open(path, O_WRONLY | O_CREAT | (isFirst ? O_TRUNC : O_APPEND), 0o644)
        guard descriptor >= 0 else { return SystemError(errno) }
        defer { close(descriptor) }
        return bytes.withUnsafeBytes { writeAll($0, to: descriptor) } ? nil : SystemError(errno)
    }
}
