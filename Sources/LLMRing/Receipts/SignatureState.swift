/// Whether a signature holds.
public enum SignatureState: Sendable, Hashable {
    /// It holds, by the public key that stands in the document.
    case valid(publicKey: String)
    /// It does not hold: something was changed.
    case invalid
    /// There is none.
    case absent
    /// There is one, but the system has no cryptography to check it.
    case unchecked
}
