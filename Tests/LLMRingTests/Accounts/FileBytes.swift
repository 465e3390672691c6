import LLMRing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Files of tests, by their paths.
enum FileBytes {
    /// The bytes of a file; `nil` when there is none.
    static func read(_ path: String) -> [UInt8]? {
        guard let file = fopen(path, "rb") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var byte = getc(file)
        while byte != EOF {
            bytes.append(UInt8(byte))
            byte = getc(file)
        }
        return bytes
    }

    /// Writes a file.
    static func write(_ text: String, _ path: String) {
        guard let file = fopen(path, "wb") else { return }
        fputs(text, file)
        fclose(file)
    }
}
