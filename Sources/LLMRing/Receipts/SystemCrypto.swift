import LLMRingCore

/// What is used of the system's libcrypto, which is loaded at run time.
///
/// There is no cryptography of our own: without the library there are no hashes
/// and no signatures. Works with OpenSSL 1.1.1, OpenSSL 3 and LibreSSL 3.7.
///
/// Source: <https://docs.openssl.org/3.0/man7/Ed25519/>.
package struct SystemCrypto: Sendable {
    /// That there is no libcrypto that can be used.
    package struct Unavailable: Error, CustomStringConvertible {
        /// What is missing and what to install, to stand behind a colon.
        package let description: String
    }

    /// The bytes of a private or a public key.
    package static let keyLength = 32

    /// The names under which systems install the library; the bare name on Apple systems ends the process.
    package static let usualNames: [String] = {
        #if canImport(Darwin)
        return [
            "libcrypto.3.dylib", "/opt/homebrew/opt/openssl@3/lib/libcrypto.3.dylib",
            "/usr/local/opt/openssl@3/lib/libcrypto.3.dylib",
        ]
        #else
        return ["libcrypto.so.3", "libcrypto.so.1.1", "libcrypto.so"]
        #endif
    }()

    /// The system's library, or why there is none; loaded once.
    package static let shared: Result<SystemCrypto, Unavailable> = load()

    /// The functions of the library.
    private let library: CryptoLibrary

    /// Loads a library.
    ///
    /// - Parameter names: The names to try, in order.
    /// - Returns: What can be done with it, or why nothing can.
    package static func load(_ names: [String] = usualNames) -> Result<SystemCrypto, Unavailable> {
        guard let library = CryptoLibrary(names) else {
            return .failure(
                Unavailable(
                    description: "libcrypto is missing or too old; install the package libssl3 (Debian, Ubuntu), "
                        + "openssl-libs (Fedora, Amazon Linux) or openssl@3 (Homebrew)"
                )
            )
        }
        return .success(SystemCrypto(library: library))
    }

    /// Hashes bytes with SHA-256.
    ///
    /// - Parameter bytes: The bytes.
    /// - Returns: The hash, 32 bytes.
    /// - Throws: ``LLMError`` with code `configuration` when the library refuses.
    package func sha256(_ bytes: [UInt8]) throws -> [UInt8] {
        var hash = [UInt8](repeating: 0, count: 32)
        var count: UInt32 = 0
        let status = library.digest(bytes, bytes.count, &hash, &count, library.sha256(), nil)
        try check(status == 1 && count == 32, "hash")
        return hash
    }

    /// Makes a private key for Ed25519.
    ///
    /// - Returns: The key, 32 random bytes.
    /// - Throws: ``LLMError`` with code `configuration` when the library refuses.
    package func makePrivateKey() throws -> [UInt8] {
        let context = library.keyContextNew(CryptoLibrary.ed25519, nil)
        defer { library.keyContextFree(context) }
        try check(context != nil && library.keygenInit(context) == 1, "make a key")
        var key: OpaquePointer?
        let status = library.keygen(context, &key)
        defer { library.keyFree(key) }
        try check(status == 1 && key != nil, "make a key")
        return try raw(key, library.rawPrivateKey)
    }

    /// The public key of a private one.
    ///
    /// - Parameter privateKey: The private key, 32 bytes.
    /// - Returns: The public key, 32 bytes.
    /// - Throws: ``LLMError`` with code `configuration` when it is no key.
    package func publicKey(of privateKey: [UInt8]) throws -> [UInt8] {
        let key = library.newPrivateKey(CryptoLibrary.ed25519, nil, privateKey, privateKey.count)
        defer { library.keyFree(key) }
        try check(key != nil, "take the private key")
        return try raw(key, library.rawPublicKey)
    }

    /// Signs bytes with Ed25519.
    ///
    /// - Parameters:
    ///   - message: The bytes.
    ///   - privateKey: The private key, 32 bytes.
    /// - Returns: The signature, 64 bytes.
    /// - Throws: ``LLMError`` with code `configuration` when it is no key.
    package func sign(_ message: [UInt8], with privateKey: [UInt8]) throws -> [UInt8] {
        let key = library.newPrivateKey(CryptoLibrary.ed25519, nil, privateKey, privateKey.count)
        defer { library.keyFree(key) }
        try check(key != nil, "take the private key")
        let context = library.digestContextNew()
        defer { library.digestContextFree(context) }
        try check(context != nil && library.signInit(context, nil, nil, nil, key) == 1, "sign")
        var signature = [UInt8](repeating: 0, count: 64)
        var count = signature.count
        let status = library.sign(context, &signature, &count, message, message.count)
        try check(status == 1 && count == 64, "sign")
        return signature
    }

    /// Whether a signature is that of a message.
    ///
    /// - Parameters:
    ///   - signature: The signature.
    ///   - message: The bytes that were signed.
    ///   - publicKey: The signer's public key.
    /// - Returns: Whether it is; false also for what is no signature or no key.
    /// - Throws: ``LLMError`` with code `configuration` when the library fails.
    package func isValid(_ signature: [UInt8], of message: [UInt8], by publicKey: [UInt8]) throws -> Bool {
        guard signature.count == 64, publicKey.count == Self.keyLength else { return false }
        guard let key = library.newPublicKey(CryptoLibrary.ed25519, nil, publicKey, publicKey.count) else {
            return false
        }
        defer { library.keyFree(key) }
        let context = library.digestContextNew()
        defer { library.digestContextFree(context) }
        try check(context != nil && library.verifyInit(context, nil, nil, nil, key) == 1, "verify")
        return library.verify(context, signature, signature.count, message, message.count) == 1
    }

    /// The raw bytes of a key.
    private func raw(_ key: OpaquePointer?, _ read: CryptoLibrary.ReadKey) throws -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: Self.keyLength)
        var count = bytes.count
        let status = read(key, &bytes, &count)
        try check(status == 1 && count == Self.keyLength, "read a key")
        return bytes
    }

    /// Fails when the library refused.
    private func check(_ succeeded: Bool, _ deed: String) throws {
        guard !succeeded else { return }
        throw LLMError(.configuration, "libcrypto cannot \(deed); check the installation of OpenSSL")
    }
}
