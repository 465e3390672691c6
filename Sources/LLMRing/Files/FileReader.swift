#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Reads whole files, and what else has a descriptor.
package enum FileReader {
    /// Why a file was not read.
    package enum Fault: Error, CustomStringConvertible {
        /// The system refused.
        case system(SystemError)
        /// There is more than the limit, in bytes.
        case tooLong(limit: Int)

        /// The reason, to stand behind a colon.
        package var description: String {
            switch self {
            case .system(let error): error.description
            case .tooLong(let limit): "it has more than \(limit) bytes"
            }
        }
    }

    /// The bytes that are read at once.
    private static let blockSize = 1 << 16

    /// Reads the file at a path.
    ///
    /// - Parameters:
    ///   - path: The path.
    ///   - limit: The most bytes that are taken; `nil` for any number.
    /// - Returns: The bytes, or why there are none.
    package static func read(_ path: String, limit: Int? = nil) -> Result<[UInt8], Fault> {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return .failure(.system(SystemError(errno))) }
        defer { close(descriptor) }
        return read(descriptor, limit: limit)
    }

    /// Reads to the end.
    ///
    /// - Parameters:
    ///   - descriptor: The open file, which stays open.
    ///   - limit: The most bytes that are taken; `nil` for any number.
    /// - Returns: The bytes, or why there are none.
    package static func read(_ descriptor: Int32, limit: Int? = nil) -> Result<[UInt8], Fault> {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: blockSize)
        while true {
            let count = readOnce(descriptor, &buffer)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { return .failure(.system(SystemError(errno))) }
            guard count > 0 else { return .success(bytes) }
            bytes += buffer[..<count]
            if let limit, bytes.count > limit { return .failure(.tooLong(limit: limit)) }
        }
    }

    /// Reads a piece.
    private static func readOnce(_ descriptor: Int32, _ buffer: inout [UInt8]) -> Int {
        #if canImport(Glibc)
        Glibc.read(descriptor, &buffer, buffer.count)
        #elseif canImport(Musl)
        Musl.read(descriptor, &buffer, buffer.count)
        #else
        Darwin.read(descriptor, &buffer, buffer.count)
        #endif
    }
}
