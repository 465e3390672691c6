internal import LLMRingCore
internal import LLMRingProviders

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Keeps what was fetched of registries in a folder, a file for each address.
///
/// A file that cannot be read counts as none, and one that cannot be written is
/// left: the cache saves time and decides nothing.
struct RegistryDisk: Sendable {
    /// What is kept.
    struct Entry: Sendable, Hashable {
        /// The address it is from.
        var url: String
        /// The server's mark of the content.
        var etag: String?
        /// When it was fetched or confirmed last, in seconds since 1970.
        var fetchedAt: Int
        /// The content.
        var body: String
    }

    /// The folder.
    let folder: String

    /// The most bytes of a file that is read.
    private static let limit = 64 << 20

    /// What is kept of an address; `nil` when there is nothing.
    func entry(for url: String) -> Entry? {
        guard case .success(let bytes) = FileReader.read(path(of: url), limit: Self.limit) else { return nil }
        // A damaged file is fetched again.
        guard let json = try? JSONValue(parsing: bytes), json["url"]?.stringValue == url else { return nil }
        guard let time = json["fetched_at"]?.intValue, let body = json["body"]?.stringValue else { return nil }
        return Entry(url: url, etag: json["etag"]?.stringValue, fetchedAt: time, body: body)
    }

    /// Keeps something, in the place of what was kept of its address.
    ///
    /// - Returns: Whether it is kept.
    @discardableResult
    func keep(_ entry: Entry) -> Bool {
        let json: JSONValue = [
            "url": .string(entry.url), "etag": entry.etag.map { .string($0) } ?? .null,
            "fetched_at": JSONValue(entry.fetchedAt), "body": .string(entry.body),
        ]
        guard Self.makeFolder(folder) else { return false }
        let path = path(of: entry.url)
        let draft = "\(path).\(getpid()).\(UInt32.random(in: 0...UInt32.max)).draft"
        guard Self.write(Array(json.description.utf8), to: draft) else {
            unlink(draft)
            return false
        }
        guard rename(draft, path) == 0 else {
            unlink(draft)
            return false
        }
        return true
    }

    /// The path of what is kept of an address.
    private func path(of url: String) -> String {
        var hash = StableHash()
        hash.combine(url)
        let digits = String(hash.value, radix: 16)
        return "\(folder)/\(String(repeating: "0", count: 16 - digits.count))\(digits).json"
    }

    /// Writes a new file.
    private static func write(_ bytes: [UInt8], to path: String) -> Bool {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { return false }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            rest = rest.dropFirst(count)
        }
        let isWhole = rest.isEmpty && fsync(descriptor) == 0
        return close(descriptor) == 0 && isWhole
    }

    /// Makes a folder and those around it.
    private static func makeFolder(_ path: String) -> Bool {
        if mkdir(path, 0o755) == 0 || errno == EEXIST { return true }
        guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return false }
        guard makeFolder(String(path[..<slash])) else { return false }
        return mkdir(path, 0o755) == 0 || errno == EEXIST
    }
}

/// The system's function, whose name the type's own method hides.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}
