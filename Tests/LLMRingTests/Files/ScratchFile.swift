import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A file that is there as long as the test runs.
final class ScratchFile {
    /// The path.
    let path: String

    /// The folder that holds it.
    private let folder: String

    /// Writes a file in a folder of its own.
    init(_ name: String, _ bytes: [UInt8]) throws {
        var template = Array("/tmp/llmring-test-XXXXXX".utf8CString)
        let folder = try #require(mkdtemp(&template).map { String(cString: $0) })
        self.folder = folder
        path = "\(folder)/\(name)"
        let file = try #require(fopen(path, "wb"), "cannot write \(path)")
        defer { fclose(file) }
        try #require(fwrite(bytes, 1, bytes.count, file) == bytes.count)
    }

    deinit {
        unlink(path)
        rmdir(folder)
    }
}
