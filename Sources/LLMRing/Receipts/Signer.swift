import LLMRingCore

/// Who signs, or why nobody does.
package enum Signer: Sendable {
    /// A key.
    case key(SigningKey, SystemCrypto)
    /// Nobody, with the reason.
    case none(reason: String)

    /// Makes a signer with the key of a file, which is made when it is missing.
    ///
    /// - Parameters:
    ///   - keyPath: The path of the key's file.
    ///   - crypto: The system's cryptography, or why there is none.
    /// - Throws: ``LLMError`` with code `configuration` when the file is no key.
    package init(
        keyPath: String,
        crypto: Result<SystemCrypto, SystemCrypto.Unavailable> = SystemCrypto.shared
    ) throws {
        switch crypto {
        case .success(let crypto): self = .key(try SigningKey.loadOrMake(keyPath, crypto), crypto)
        case .failure(let problem): self = .none(reason: problem.description)
        }
    }
}
