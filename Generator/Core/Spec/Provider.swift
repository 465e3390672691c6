/// A company's service, or a server of one's own.
struct Provider {
    /// A dialect that the provider speaks, with its differences.
    struct Binding {
        /// The dialect's identifier.
        var dialect: String
        /// Settings that the provider does not take, and what to do then.
        var refuses: [SpecNode.Member]
        /// Rows of models that replace the dialect's.
        var rows: [SpecNode]?
        /// Patterns of models for which it is chosen when a caller names no dialect.
        var models: [SpecNode]
        /// Sections of the dialect that the provider does not offer.
        var lacks: [SpecNode]
        /// The most texts of one call that makes vectors.
        var maxTexts: SpecNode?
        /// Headers with limits that replace the dialect's.
        var rateLimits: SpecNode?
        /// Rules for identifiers of tool calls that replace the dialect's.
        var callIDs: SpecNode?
        /// Where it stands.
        var member: SpecNode.Member
    }

    /// The identifier: the file's name.
    var id: String
    /// The whole file, with what it takes over.
    var root: SpecNode
    /// The name for people.
    var name: String
    /// The provider's page.
    var documentation: String
    /// The address, without a slash at its end.
    var baseURL: String
    /// Environment variables that hold another address, in order.
    var baseURLVariables: [String]
    /// Environment variables that hold the key, in order.
    var keyVariables: [String]
    /// The header that carries the key.
    var keyHeader: String
    /// What stands before the key in the header.
    var keyPrefix: String
    /// Whether the provider can do without a key.
    var isKeyOptional: Bool
    /// Environment variables that hold the model of references without one, in order.
    var modelVariables: [String]
    /// Headers that each request carries.
    var headers: [(name: String, value: String)]
    /// The dialects that the provider speaks; the first is the default.
    var bindings: [Binding]

    /// The name in Swift, such as `Acme` for `AcmeClient`.
    var swiftName: String {
        let plain = name.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
        guard plain.lowercased() == id.filter({ $0 != "-" }) else { return SwiftName.upperCamel(id) }
        return plain.prefix(1).uppercased() + plain.dropFirst()
    }
}
