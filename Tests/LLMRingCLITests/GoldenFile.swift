import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A text that is kept beside the tests.
///
/// `LLMRING_UPDATE_GOLDEN=1` writes the texts anew; the run that does it fails.
struct GoldenFile {
    /// The file's path.
    private let path: String

    /// Names a file in the folder `Golden`.
    init(_ name: String) {
        path = "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/") + "/Golden/\(name)"
    }

    /// Expects the file to hold a text.
    func expect(_ text: String) throws {
        if getenv("LLMRING_UPDATE_GOLDEN") != nil {
            let file = try #require(fopen(path, "w"), "cannot write \(path)")
            fputs(text, file)
            fclose(file)
            Issue.record("wrote \(path)")
            return
        }
        let file = try #require(fopen(path, "r"), "cannot read \(path)")
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = fread(&bytes, 1, bytes.count, file)
        #expect(text == String(decoding: bytes[..<count], as: UTF8.self))
    }
}
