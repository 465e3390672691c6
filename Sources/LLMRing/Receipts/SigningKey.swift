import LLMRingCore

/// A key for signing receipts with Ed25519; printing it shows its name alone.
public struct SigningKey: Sendable {
    /// The private key, 32 bytes.
    let privateKey: [UInt8]

    /// The public key in Base64 for addresses, without padding.
    public let publicText: String

    /// The key's name: key_ and the first 16 hexadecimal digits of the SHA-256 of the public text.
    public let id: String

    /// Makes a key from its private part.
    ///
    /// - Parameters:
    ///   - privateKey: The private key, 32 bytes.
    ///   - crypto: The system's cryptography.
    /// - Throws: ``LLMError`` with code `configuration` when it is no key.
    package init(privateKey: [UInt8], crypto: SystemCrypto) throws {
        guard privateKey.count == SystemCrypto.keyLength else {
            throw LLMError(.configuration, "a private key has \(SystemCrypto.keyLength) bytes, not \(privateKey.count)")
        }
        self.privateKey = privateKey
        publicText = Base64URL.encode(try crypto.publicKey(of: privateKey))
        id = try Self.id(of: publicText, crypto)
    }

    /// Makes a key from its private part as text, which no error shows.
    ///
    /// - Parameter privateText: The private key in Base64 for addresses, without
    ///   padding.
    /// - Throws: ``LLMError`` with code `configuration` when it is no key, or when
    ///   libcrypto is missing.
    public init(privateText: String) throws {
        guard let privateKey = Base64URL.decode(privateText) else {
            throw LLMError(.configuration, "the private key is not in Base64 for addresses, without padding")
        }
        switch SystemCrypto.shared {
        case .success(let crypto): try self.init(privateKey: privateKey, crypto: crypto)
        case .failure(let problem): throw LLMError(.configuration, "there can be no signing key: \(problem)")
        }
    }

    /// The name of a public key.
    static func id(of publicText: String, _ crypto: SystemCrypto) throws -> String {
        "key_\(HexText.encode(try crypto.sha256(Array(publicText.utf8))).prefix(16))"
    }
}

extension SigningKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The key's name.
    public var description: String { id }

    /// The key's name.
    public var debugDescription: String { id }

    /// A mirror that shows no more than the public part.
    public var customMirror: Mirror { Mirror(self, children: ["id": id, "publicText": publicText]) }
}
