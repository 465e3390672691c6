import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A folder that is there as long as the test runs.
final class LedgerFolder {
    /// The path.
    let path: String

    /// Makes an empty folder.
    init() throws {
        var template = Array("/tmp/llmring-test-XXXXXX".utf8CString)
        path = try #require(mkdtemp(&template).map { String(cString: $0) })
    }

    deinit {
        empty(path)
        rmdir(path)
    }

    /// The path of a file in the folder.
    func file(_ name: String) -> String {
        "\(path)/\(name)"
    }

    /// Makes a folder in the folder, and those above it.
    func makeFolder(_ name: String) {
        var path = path
        for part in name.split(separator: "/") {
            path += "/\(part)"
            mkdir(path, 0o700)
        }
    }

    /// The bytes of a file in the folder; nil when there is none.
    func bytes(_ name: String) -> [UInt8]? {
        guard let file = fopen(self.file(name), "rb") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var byte = getc(file)
        while byte != EOF {
            bytes.append(UInt8(byte))
            byte = getc(file)
        }
        return bytes
    }

    /// Writes a file in the folder.
    func write(_ name: String, _ bytes: [UInt8]) throws {
        let file = try #require(fopen(self.file(name), "wb"))
        defer { fclose(file) }
        try #require(fwrite(bytes, 1, bytes.count, file) == bytes.count)
    }

    /// Removes what is in a folder.
    private func empty(_ folder: String) {
        guard let stream = opendir(folder) else { return }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                String(cString: UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self))
            }
            guard name != ".", name != ".." else { continue }
            guard unlink("\(folder)/\(name)") != 0 else { continue }
            empty("\(folder)/\(name)")
            rmdir("\(folder)/\(name)")
        }
    }
}
