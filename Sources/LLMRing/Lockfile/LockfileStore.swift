internal import LLMRingCore

/// The file of a lockfile: finds it, reads it, and changes it so that nothing is lost.
///
/// A file is replaced as a whole, so that a crash leaves the old or the new one.
/// Changes are made one at a time, also those of other processes that use this
/// type. The bundled lockfile and those of packages are never written.
public struct LockfileStore: Sendable {
    /// Why this file was chosen.
    public enum Origin: String, Sendable, Hashable {
        /// The caller named it.
        case argument
        /// The environment names it.
        case environment
        /// It lies in the present folder.
        case folder
        /// There is no other: the one that comes with this package.
        case bundled
        /// A package ships it, or code made it.
        case shipped
    }

    /// The variable that names the file.
    public static let pathVariable: String = "LLMRING_LOCKFILE_PATH"

    /// The most bytes that a lockfile may have.
    private static let limit: Int = 1 << 24

    /// Why this file was chosen.
    public let origin: Origin

    /// The path that is read; nil when there is no file.
    public let path: String?

    /// The path that changes go to; nil when nothing may be written.
    ///
    /// With the bundled lockfile this is `llmring.lock` in the present folder, which a change makes from it.
    public let writePath: String?

    /// What is read when there is no file.
    private let fallback: Lockfile?

    /// Is told of each step of a write.
    var reached: @Sendable (AtomicFile.Step) throws -> Void = { _ in }

    /// Finds the lockfile of a source.
    ///
    /// - Parameters:
    ///   - source: The source.
    ///   - folder: The present folder.
    ///   - variable: Gives the value of an environment variable.
    /// - Throws: ``LLMError`` with code `configuration` when a file that is named is not there.
    public init(
        _ source: LockfileSource = .standard,
        folder: String = ".",
        variable: (String) -> String?
    ) throws {
        let local = folder == "." ? Lockfile.fileName : "\(folder)/\(Lockfile.fileName)"
        switch source.place {
        case .path(let path):
            try Self.require(path, "")
            self.init(.argument, path, path)
        case .shipped(let path):
            try Self.require(path, "")
            self.init(.shipped, path, nil)
        case .embedded(let bytes, let format, let name):
            self.init(.shipped, nil, nil, try Lockfile(parsing: bytes, format: format, name: name))
        case .lockfile(let lockfile): self.init(.shipped, nil, nil, lockfile)
        case .missing(let reason): throw LLMError(.configuration, reason)
        case .standard:
            if let path = variable(Self.pathVariable), !path.isEmpty {
                try Self.require(path, ", which \(Self.pathVariable) names,")
                self.init(.environment, path, path)
            } else if Self.isThere(local) {
                self.init(.folder, local, local)
            } else {
                self.init(.bundled, nil, local, .bundled)
            }
        }
    }

    /// Makes a store of a file that need not be there yet.
    ///
    /// - Parameter path: The file's path.
    public init(path: String) {
        self.init(.argument, path, path, Lockfile(format: Lockfile.Format(path: path), name: path))
    }

    /// Makes a store.
    private init(_ origin: Origin, _ path: String?, _ writePath: String?, _ fallback: Lockfile? = nil) {
        self.origin = origin
        self.path = path
        self.writePath = writePath
        self.fallback = fallback
    }

    /// Reads the lockfile.
    ///
    /// - Returns: The lockfile.
    /// - Throws: ``LLMError`` with code `configuration`, and the place of a fault in the file.
    public func load() throws -> Lockfile {
        guard let path, fallback == nil || Self.isThere(path) else { return fallback ?? .bundled }
        return try Self.read(path)
    }

    /// Changes the lockfile: reads it anew, changes it and writes it, while no other store does.
    ///
    /// A change that leaves all bytes as they are writes nothing.
    ///
    /// - Parameter change: Changes the lockfile; when it throws, nothing is written.
    /// - Returns: What the change gives.
    /// - Throws: ``LLMError`` with code `configuration` when the file cannot be
    ///   read or written, or what the change throws.
    @discardableResult
    public func update<Value>(_ change: (inout Lockfile) throws -> Value) throws -> Value {
        guard let writePath else {
            let subject = path.map { "'\($0)' comes with a package" } ?? "this lockfile has no file"
            throw LLMError(.configuration, "\(subject) and is not written; name a file of your own")
        }
        var file = AtomicFile(writePath)
        file.reached = reached
        do {
            return try FolderLock.hold(AtomicFile.split(file.path).folder) {
                let isThere = Self.isThere(file.path)
                guard var lockfile = isThere ? try Self.read(writePath) : fallback else {
                    throw LLMError(.configuration, "the lockfile '\(writePath)' is gone; make it anew, or name another")
                }
                let before = lockfile.bytes
                let value = try change(&lockfile)
                if !isThere || lockfile.bytes != before { try file.write(lockfile.bytes) }
                return value
            }
        } catch let error as SystemError {
            throw LLMError(.configuration, "'\(writePath)' cannot be written: \(error)")
        }
    }

    /// Writes a lockfile in the place of what is there.
    ///
    /// - Parameter lockfile: The lockfile.
    /// - Throws: ``LLMError`` with code `configuration` when the file cannot be written.
    public func save(_ lockfile: Lockfile) throws {
        guard let writePath else { return try update { $0 = lockfile } }
        var file = AtomicFile(writePath)
        file.reached = reached
        do {
            try FolderLock.hold(AtomicFile.split(file.path).folder) { try file.write(lockfile.bytes) }
        } catch let error as SystemError {
            throw LLMError(.configuration, "'\(writePath)' cannot be written: \(error)")
        }
    }

    /// Reads a file.
    private static func read(_ path: String) throws -> Lockfile {
        switch FileReader.read(path, limit: limit) {
        case .success(let bytes):
            return try Lockfile(parsing: bytes, format: Lockfile.Format(path: path), name: path)
        case .failure(let fault):
            throw LLMError(.configuration, "the lockfile '\(path)' cannot be read: \(fault)")
        }
    }

    /// Throws unless a file is there.
    private static func require(_ path: String, _ reason: String) throws {
        guard isThere(path) else {
            throw LLMError(.configuration, "the lockfile '\(path)'\(reason) is not there; make it, or name another")
        }
    }
}
