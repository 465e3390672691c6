import LLMRingCore

/// The signature of a JSON object, which stands in the object itself.
///
/// What is signed is the canonical form of the object without the field
/// `signature`; the fields `public_key` and `key_id` are signed too.
enum DocumentSignature {
    /// What a signature begins with.
    private static let prefix = "ed25519:"

    /// Signs an object, or says in it why it is not signed.
    ///
    /// - Parameters:
    ///   - object: The object.
    ///   - signer: The key and the cryptography, or why there is none.
    /// - Returns: The object with its signature.
    /// - Throws: ``LLMError`` with code `configuration` when the library fails.
    static func sign(_ object: JSONObject, _ signer: Signer) throws -> JSONObject {
        var object = object
        switch signer {
        case .none(let reason):
            object["signature"] = .null
            object["unsigned_reason"] = .string(reason)
        case .key(let key, let crypto):
            object["key_id"] = .string(key.id)
            object["public_key"] = .string(key.publicText)
            object["signature"] = nil
            let signature = try crypto.sign(CanonicalJSON.bytes(of: .object(object)), with: key.privateKey)
            object["signature"] = .string(prefix + Base64URL.encode(signature))
        }
        return object
    }

    /// Checks the signature of an object by the key that it names.
    ///
    /// - Parameters:
    ///   - object: The object.
    ///   - crypto: The system's cryptography; nil when there is none.
    /// - Returns: The state of the signature.
    /// - Throws: ``LLMError`` with code `configuration` when the library fails.
    static func check(_ object: JSONObject, _ crypto: SystemCrypto?) throws -> SignatureState {
        guard let value = object["signature"], !value.isNull else { return .absent }
        guard let crypto else { return .unchecked }
        guard let text = value.stringValue, text.hasPrefix(prefix),
            let signature = Base64URL.decode(text.dropFirst(prefix.utf8.count)),
            let publicText = object["public_key"]?.stringValue,
            let publicKey = Base64URL.decode(publicText),
            try object["key_id"]?.stringValue == SigningKey.id(of: publicText, crypto)
        else { return .invalid }
        var content = object
        content["signature"] = nil
        // What has no canonical form was never signed.
        guard let message = try? CanonicalJSON.bytes(of: .object(content)) else { return .invalid }
        return try crypto.isValid(signature, of: message, by: publicKey) ? .valid(publicKey: publicText) : .invalid
    }
}
