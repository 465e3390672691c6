public import LLMRingCore

/// The state of a provider's file of the registry.
public struct RegistryStatus: Sendable, Hashable {
    /// Where what is known of a provider's models is from.
    public enum Origin: String, Sendable, Hashable, CaseIterable {
        /// Nothing is known.
        case none
        /// Built in.
        case bundled
        /// Fetched by this process, or confirmed.
        case remote
        /// Fetched by an earlier process, and young enough.
        case cached
        /// Fetched too long ago, and kept because nothing younger can be had.
        case stale
    }

    /// The provider.
    public var provider: String

    /// Where it is from.
    public var origin: Origin

    /// The address it was fetched from; `nil` for what is built in.
    public var url: String?

    /// The version.
    public var version: Int?

    /// When the registry changed it, as it stands in the file.
    public var updatedAt: String?

    /// The time since it was fetched or confirmed; `nil` for what is built in.
    public var age: Duration?

    /// How many models it has.
    public var modelCount: Int

    /// What could not be read of it.
    public var findings: [String]

    /// Why nothing younger is at hand; `nil` when nothing failed.
    public var failure: String?

    /// Makes the status of a snapshot.
    ///
    /// - Parameters:
    ///   - snapshot: The snapshot.
    ///   - now: The time in seconds since 1970.
    init(_ snapshot: RegistrySnapshot, now: Int) {
        provider = snapshot.file.provider
        origin = snapshot.origin
        url = snapshot.url
        version = snapshot.file.version
        updatedAt = snapshot.file.updatedAt
        age = snapshot.fetchedAt.map { .seconds(max(0, now - $0)) }
        modelCount = snapshot.file.models.count
        findings = snapshot.file.findings
        failure = snapshot.failure
    }

    /// The status in its JSON form.
    public var jsonValue: JSONValue {
        func text(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }
        return [
            "provider": .string(provider),
            "origin": .string(origin.rawValue),
            "url": text(url),
            "version": version.map { JSONValue($0) } ?? .null,
            "updated_at": text(updatedAt),
            "age_seconds": age.map { JSONValue(Int($0.components.seconds)) } ?? .null,
            "model_count": JSONValue(modelCount),
            "findings": .array(findings.map { .string($0) }),
            "failure": text(failure),
        ]
    }
}
