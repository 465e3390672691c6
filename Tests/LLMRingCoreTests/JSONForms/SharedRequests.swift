import LLMRingCore
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A request of the shared collection, which may be absent.
struct SharedRequests: CustomTestStringConvertible {
    /// The file's name.
    let testDescription: String

    /// The request, without the keys that are for the judge.
    let json: JSONValue

    /// All requests, sorted by name; none when the collection is absent.
    ///
    /// It is looked for in `LLMRING_SHARED`, else beside the package.
    static func all() -> [SharedRequests] {
        let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        let shared = getenv("LLMRING_SHARED").map { String(cString: $0) } ?? "/\(root)/../shared"
        let folder = "\(shared)/tools/requests"
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var files: [SharedRequests] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard name.hasSuffix(".json"), let text = read("\(folder)/\(name)") else { continue }
            guard var object = try? JSONValue(parsing: text).objectValue else { continue }
            object["refused_by"] = nil
            object["body_has"] = nil
            files.append(SharedRequests(testDescription: name, json: .object(object)))
        }
        return files.sorted { $0.testDescription < $1.testDescription }
    }

    /// The bytes of a file.
    private static func read(_ path: String) -> [UInt8]? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
        return bytes
    }
}
