#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A folder that is there for the length of a test.
struct TemporaryFolder {
    /// The folder's path.
    let path: String

    /// Makes a folder, does something with it and takes it away.
    static func with<Value>(_ body: (TemporaryFolder) throws -> Value) throws -> Value {
        let folder = try make()
        defer { folder.remove() }
        return try body(folder)
    }

    /// Makes a folder.
    static func make() throws -> TemporaryFolder {
        let path = FileManager.default.temporaryDirectory.path + "/llmring-lockfile-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        return TemporaryFolder(path: path)
    }

    /// Takes the folder away.
    func remove() {
        // What is left over lies in the system's folder for such things.
        try? FileManager.default.removeItem(atPath: path)
    }

    /// The path of a file in it.
    func file(_ name: String) -> String { "\(path)/\(name)" }

    /// Writes a file.
    func write(_ text: String, _ name: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: file(name)))
    }

    /// Reads a file; nil when it is not there.
    func read(_ name: String) -> String? {
        FileManager.default.contents(atPath: file(name)).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The names of all files, those that begin with a dot included.
    var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
    }
}
