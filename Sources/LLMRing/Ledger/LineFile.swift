import LLMRingCore

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A file of lines that is only appended to, by any number of processes at once.
///
/// A crash may leave the last line unfinished. The next one who appends finishes
/// it when only the line's end is missing; else it moves the piece into a file
/// beside, with `.torn` behind its name, so that nothing is lost.
struct LineFile: Sendable {
    /// The path.
    let path: String

    /// Where pieces of unfinished lines go.
    var tornPath: String { path + ".torn" }

    /// Appends one line.
    ///
    /// - Parameters:
    ///   - isWhole: Whether a line without its end is a whole one.
    ///   - make: Makes the line, given the one before it, while nobody else can
    ///     append.
    /// - Throws: ``LLMError`` with code `configuration` when the system refuses,
    ///   and what the closure throws; then nothing was appended.
    func append(isWhole: ([UInt8]) -> Bool, _ make: (_ previous: [UInt8]?) throws -> [UInt8]) throws {
        let file = try openForAppending()
        try file.lock()
        var (last, rest) = try ending(of: file)
        if !rest.isEmpty, isWhole(rest) {
            try file.append([newline])
            last = rest
        } else if !rest.isEmpty {
            try setAside(rest)
            try file.truncate(to: file.size() - rest.count)
        }
        let line = try make(last)
        try file.append(line + [newline])
    }

    /// Opens the file to read its lines; nil when there is none.
    ///
    /// - Throws: ``LLMError`` with code `configuration` when the system refuses.
    func reader() throws -> LineReader? {
        do {
            return LineReader(try OpenFile(path, O_RDONLY))
        } catch {
            var facts = stat()
            if stat(path, &facts) != 0, errno == ENOENT { return nil }
            throw LLMError(.configuration, "the file '\(path)' cannot be opened: \(error)")
        }
    }

    /// Opens the file, and makes it and its folders where they are missing.
    private func openForAppending() throws -> OpenFile {
        let flags = O_RDWR | O_APPEND | O_CREAT
        // The folders are missing most seldom; a second failure says why.
        if let file = try? OpenFile(path, flags) { return file }
        makeFolders(for: path)
        do {
            return try OpenFile(path, flags)
        } catch {
            throw LLMError(.configuration, "the file '\(path)' cannot be opened: \(error)")
        }
    }

    /// The last line that is finished, and what stands behind it.
    private func ending(of file: OpenFile) throws -> (last: [UInt8]?, rest: [UInt8]) {
        var start = try file.size()
        var tail: [UInt8] = []
        var block = 1 << 12
        while start > 0 {
            let count = min(block, start)
            start -= count
            tail = try file.read(count, at: start) + tail
            block *= 2
            guard let end = tail.lastIndex(of: newline) else { continue }
            let lineStart = tail[..<end].lastIndex(of: newline).map { $0 + 1 }
            guard lineStart != nil || start == 0 else { continue }
            return (Array(tail[(lineStart ?? 0)..<end]), Array(tail[(end + 1)...]))
        }
        return (nil, tail)
    }

    /// Keeps the piece of a line in the file beside.
    private func setAside(_ piece: [UInt8]) throws {
        do {
            let torn = try OpenFile(tornPath, O_WRONLY | O_APPEND | O_CREAT)
            try torn.append(piece + [newline])
            // The piece must not be gone from both files.
            try torn.synchronize()
        } catch let error as SystemError {
            throw LLMError(.configuration, "the file '\(tornPath)' cannot be opened: \(error)")
        }
    }
}

/// The byte that ends a line.
private let newline = UInt8(ascii: "\n")
