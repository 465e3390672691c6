internal import LLMRingCore

/// What a lockfile says, apart from how it is written.
struct LockfileContent: Sendable {
    /// The version of the format.
    var version = "1.0"
    /// The profile that counts when none is named.
    var defaultProfile = "default"
    /// When the file was made.
    var createdAt: String?
    /// When the file was changed.
    var updatedAt: String?
    /// What else its author noted.
    var metadata: JSONObject = [:]
    /// The profiles, in the file's order.
    var profiles: [Lockfile.Profile] = []
    /// The bindings outside of profiles.
    var sharedBindings: [Lockfile.Binding] = []
    /// The packages whose aliases may be used.
    var packages: [String] = []
    /// The profiles that do not state their name.
    var unnamedProfiles: [String] = []
}
