import GeneratorCore

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The folder that holds specs.
struct SpecFolder {
    /// The folder's path.
    let path: String

    /// The dialects and providers, in the order of their paths.
    var files: [SourceFile] {
        ["dialects", "providers"].flatMap { kind in
            names(in: "\(path)/\(kind)").compactMap { name in
                SourceFile(path: "\(path)/\(kind)/\(name)", bytes: bytes("\(path)/\(kind)/\(name)"))
            }
        }
    }

    /// The names of the files in a folder, in the order of the alphabet.
    private func names(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasSuffix(".json") { names.append(name) }
        }
        return names.sorted()
    }

    /// The bytes of a file; empty when it cannot be read.
    private func bytes(_ path: String) -> [UInt8] {
        guard let file = fopen(path, "r") else { return [] }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&piece, 1, piece.count, file), count > 0 { bytes += piece[..<count] }
        return bytes
    }
}
