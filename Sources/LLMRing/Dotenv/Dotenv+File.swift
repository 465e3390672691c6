import LLMRingCore

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension Dotenv {
    /// The most bytes that a file may have.
    private static let limit = 1 << 20

    /// Reads the file .env of the working folder; other folders are not looked at.
    ///
    /// - Parameter environment: The variables that are set, for use in values.
    /// - Returns: The variables; `nil` when there is no such file, or a folder has
    ///   its name.
    /// - Throws: ``LLMError`` with code `configuration` when the file cannot be read,
    ///   or a line of it is none.
    public static func load(environment: [String: String]) throws -> Dotenv? {
        try load(path: ".env", environment: environment)
    }

    /// Reads a file of variables.
    ///
    /// - Parameters:
    ///   - path: The file's path.
    ///   - environment: The variables that are set, for use in values.
    /// - Returns: The variables; `nil` when there is no such file, or a folder has
    ///   its name.
    /// - Throws: ``LLMError`` with code `configuration` when the file cannot be read,
    ///   or a line of it is none.
    public static func load(path: String, environment: [String: String]) throws -> Dotenv? {
        var facts = stat()
        if stat(path, &facts) != 0, errno == ENOENT { return nil }
        // Folders of this name hold Python's virtual environments.
        if facts.st_mode & S_IFMT == S_IFDIR { return nil }
        switch FileReader.read(path, limit: limit) {
        case .success(let bytes): return try Dotenv(parsing: bytes, file: path, environment: environment)
        case .failure(let fault):
            throw LLMError(.configuration, "the file '\(path)' cannot be read: \(fault)")
        }
    }
}
