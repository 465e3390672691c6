internal import LLMRingCore

/// What is known of a provider's models, and where that is from.
struct RegistrySnapshot: Sendable {
    /// The file.
    var file: RegistryFile

    /// Its models by name.
    var table: ModelTable

    /// Where it is from.
    var origin: RegistryStatus.Origin

    /// The address it was fetched from; `nil` for what is built in.
    var url: String?

    /// When it was fetched or confirmed last, in seconds since 1970.
    var fetchedAt: Int?

    /// Why nothing younger is at hand; `nil` when nothing failed.
    var failure: String?

    /// Makes a snapshot of a file.
    init(_ file: RegistryFile, origin: RegistryStatus.Origin, url: String? = nil, fetchedAt: Int? = nil) {
        self.file = file
        table = ModelTable(file.models)
        self.origin = origin
        self.url = url
        self.fetchedAt = fetchedAt
    }
}
