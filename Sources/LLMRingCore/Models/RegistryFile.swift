/// The registry's file of one provider: its models, and where the facts are from.
///
/// Entries that cannot be read are left out and noted.
public struct RegistryFile: Sendable, Hashable {
    /// The identifier of the provider.
    public var provider: String

    /// The version, which rises with each change; `nil` when the file has none.
    public var version: Int?

    /// When it was changed, as it stands in the file.
    public var updatedAt: String?

    /// Where the facts come from.
    public var sources: JSONObject

    /// The models, in the order of the file.
    public var models: [ModelRecord]

    /// What could not be read, a sentence for each entry.
    public var findings: [String]

    /// Fields that have no place here, as they were read.
    public var otherFields: JSONObject

    /// Makes a file of models.
    public init(provider: String, version: Int? = nil, models: [ModelRecord] = []) {
        self.provider = provider
        self.version = version
        self.models = models
        sources = [:]
        findings = []
        otherFields = [:]
    }
}
