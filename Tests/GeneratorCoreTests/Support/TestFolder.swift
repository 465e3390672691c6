#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A folder beside the tests.
struct TestFolder {
    /// The folder's path.
    let path: String

    /// The folder that holds the tests of the generator.
    static let tests = TestFolder(path: "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/"))

    /// Whether files are to be written anew instead of compared.
    static var isUpdating: Bool { getenv("LLMRING_UPDATE_GOLDEN") != nil }

    /// A folder inside.
    func folder(_ name: String) -> TestFolder {
        TestFolder(path: "\(path)/\(name)")
    }

    /// The names of what is inside, in the order of the alphabet; empty when there is no such folder.
    var names: [String] {
        guard let directory = opendir(path) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }

    /// The bytes of a file; `nil` when it cannot be read.
    func bytes(_ name: String) -> [UInt8]? {
        guard let file = fopen("\(path)/\(name)", "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&piece, 1, piece.count, file)
            guard count > 0 else { return bytes }
            bytes += piece[..<count]
        }
    }

    /// The text of a file; `nil` when it cannot be read.
    func text(_ name: String) -> String? {
        bytes(name).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Writes a file.
    ///
    /// - Returns: Whether it could be written.
    func write(_ text: String, to name: String) -> Bool {
        guard let file = fopen("\(path)/\(name)", "w") else { return false }
        defer { fclose(file) }
        return fputs(text, file) >= 0
    }
}
