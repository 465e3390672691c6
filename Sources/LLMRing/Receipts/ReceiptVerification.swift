/// What the check of a receipt found.
public struct ReceiptVerification: Sendable, Hashable, CustomStringConvertible {
    /// The receipt's name; `nil` for a file of several.
    public let id: String?

    /// Whether the signature holds.
    public internal(set) var signature: SignatureState

    /// What is wrong, apart from the signature; empty when nothing is.
    public internal(set) var problems: [String] = []

    /// Whether the signature is by the key that the caller trusts; `nil` when none was given.
    public internal(set) var isTrusted: Bool?

    /// Whether the calls of the ledger were compared.
    public internal(set) var comparedLedger = false

    /// Makes a result.
    init(id: String?, signature: SignatureState) {
        self.id = id
        self.signature = signature
    }

    /// Whether the signature holds, is by a trusted key where one was given, and nothing else is wrong.
    public var isValid: Bool {
        guard case .valid = signature else { return false }
        return problems.isEmpty && isTrusted != false
    }

    /// What was found, in one line.
    public var description: String {
        var findings: [String] = []
        switch signature {
        case .valid: findings.append("the signature holds")
        case .invalid: findings.append("the signature does not hold: something was changed")
        case .absent: findings.append("there is no signature")
        case .unchecked: findings.append("the signature was not checked, as libcrypto is missing")
        }
        switch isTrusted {
        case true?: findings.append("by the trusted key")
        case false?: findings.append("by another key than the trusted one")
        case nil: if case .valid(let key) = signature { findings.append("by the key \(key), whoever holds it") }
        }
        if comparedLedger, problems.isEmpty { findings.append("the ledger has the same calls") }
        return "\(id ?? "file"): " + (findings + problems).joined(separator: "; ")
    }
}
