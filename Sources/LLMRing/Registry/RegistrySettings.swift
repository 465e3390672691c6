/// Where the registry of models is, and how long what was fetched counts.
///
/// Without an address nothing is ever fetched, and what is built in holds.
public struct RegistrySettings: Sendable, Hashable {
    /// The address, such as `https://registry.example/v1` or `file:///srv/registry`; `nil` for none.
    ///
    /// Files lie below it as `PROVIDER/models.json`, those of a version as
    /// `PROVIDER/v/VERSION/models.json`. Plain `http` is taken for this machine only.
    public var url: String?

    /// The folder that keeps what was fetched for the next process; `nil` for none.
    public var cacheFolder: String?

    /// How long what was fetched counts; files of a version count for ever.
    public var lifetime: Duration

    /// Versions to hold on to, by the provider's identifier.
    public var pins: [String: Int]

    /// Makes settings; without arguments, nothing is fetched.
    public init(
        url: String? = nil,
        cacheFolder: String? = nil,
        lifetime: Duration = .seconds(86_400),
        pins: [String: Int] = [:]
    ) {
        self.url = url
        self.cacheFolder = cacheFolder
        self.lifetime = lifetime
        self.pins = pins
    }
}
