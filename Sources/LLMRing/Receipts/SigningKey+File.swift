import LLMRingCore

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension SigningKey {
    /// Reads a key from its file, or makes key and file when there is none.
    ///
    /// The file has two lines, the private and the public key in Base64 for
    /// addresses without padding. Only its owner may read it. When several
    /// processes make it at once, all get the same key.
    ///
    /// - Parameter path: The file's path.
    /// - Returns: The key.
    /// - Throws: ``LLMError`` with code `configuration` when the file is no key, when
    ///   others may read it, or when libcrypto is missing.
    public static func loadOrMake(_ path: String) throws -> SigningKey {
        switch SystemCrypto.shared {
        case .success(let crypto): return try loadOrMake(path, crypto)
        case .failure(let problem): throw LLMError(.configuration, "there can be no signing key: \(problem)")
        }
    }

    /// Reads a key from its file, or makes key and file, with a library.
    ///
    /// - Parameters:
    ///   - path: The file's path.
    ///   - crypto: The system's cryptography.
    /// - Returns: The key.
    /// - Throws: ``LLMError`` with code `configuration`.
    package static func loadOrMake(_ path: String, _ crypto: SystemCrypto) throws -> SigningKey {
        if access(path, F_OK) != 0, errno == ENOENT {
            let key = try SigningKey(privateKey: crypto.makePrivateKey(), crypto: crypto)
            try key.save(path)
        }
        return try load(path, crypto)
    }

    /// Reads a key from its file.
    private static func load(_ path: String, _ crypto: SystemCrypto) throws -> SigningKey {
        let file = try open(path, O_RDONLY)
        guard try file.permissions() & 0o077 == 0 else {
            throw LLMError(.configuration, "others may read the key file '\(path)'; run 'chmod 600' on it")
        }
        let bytes = try file.read(1 << 12, at: 0)
        let lines = bytes.split { $0 == 0x0A || $0 == 0x0D }.map { String(decoding: $0, as: UTF8.self) }
        guard lines.count == 2, let privateKey = Base64URL.decode(lines[0]) else {
            throw LLMError(
                .configuration,
                "the file '\(path)' is no key file, which has two lines, each a key in Base64"
            )
        }
        let key = try SigningKey(privateKey: privateKey, crypto: crypto)
        guard key.publicText == lines[1] else {
            throw LLMError(.configuration, "the keys in the file '\(path)' are not of one pair; restore the file")
        }
        return key
    }

    /// Writes the key's file, unless another process has been faster.
    private func save(_ path: String) throws {
        makeFolders(for: path)
        let draft = "\(path).\(HexText.random())"
        let file = try Self.open(draft, O_WRONLY | O_CREAT | O_EXCL | O_APPEND)
        defer { unlink(draft) }
        try file.append(Array("\(Base64URL.encode(privateKey))\n\(publicText)\n".utf8))
        try file.synchronize()
        guard link(draft, path) == 0 || errno == EEXIST else {
            throw LLMError(.configuration, "the key file '\(path)' cannot be made: \(SystemError(errno))")
        }
    }

    /// Opens a key file.
    private static func open(_ path: String, _ flags: Int32) throws -> OpenFile {
        do {
            return try OpenFile(path, flags)
        } catch {
            throw LLMError(.configuration, "the key file '\(path)' cannot be opened: \(error)")
        }
    }
}
