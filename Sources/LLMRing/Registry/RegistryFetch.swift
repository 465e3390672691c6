internal import LLMRingCore
internal import LLMRingHTTP

/// Fetches files of a registry, with or without a cache on disk.
struct RegistryFetch: Sendable {
    /// What carries requests.
    let transport: any Transport

    /// The cache on disk; `nil` for none.
    let disk: RegistryDisk?

    /// How long what is kept counts, in seconds.
    let lifetime: Int

    /// The time in seconds since 1970.
    let now: @Sendable () -> Int

    /// The largest file, in bytes.
    private static let limit = 32 << 20

    /// How long a fetch may take.
    private static let deadlines = Deadlines(
        connect: .seconds(5),
        firstByte: .seconds(15),
        idle: .seconds(10),
        total: .seconds(60)
    )

    /// Gives a file, from the cache or from the registry.
    ///
    /// - Parameters:
    ///   - address: The file's address.
    ///   - refresh: Whether what is kept must be confirmed, however young.
    /// - Returns: The file and where it is from.
    /// - Throws: ``LLMError``, or `CancellationError`.
    func load(_ address: RegistryAddress, refresh: Bool) async throws -> RegistrySnapshot {
        if let path = address.path { return try read(path, address) }
        let entry = disk?.entry(for: address.url)
        if let entry, !refresh, address.version != nil || isYoung(entry), let file = file(of: entry, address) {
            return RegistrySnapshot(file, origin: .cached, url: address.url, fetchedAt: entry.fetchedAt)
        }
        return try await fetch(address, entry)
    }

    /// What is kept of an address, however old; `nil` when there is nothing.
    func stale(_ address: RegistryAddress) -> RegistrySnapshot? {
        guard let entry = disk?.entry(for: address.url), let file = file(of: entry, address) else { return nil }
        return RegistrySnapshot(file, origin: .stale, url: address.url, fetchedAt: entry.fetchedAt)
    }

    /// Whether what is kept still counts; what comes from the future does not.
    private func isYoung(_ entry: RegistryDisk.Entry) -> Bool {
        let age = now() - entry.fetchedAt
        return age >= 0 && age < lifetime
    }

    /// The file that is kept; `nil` when it cannot be read.
    private func file(of entry: RegistryDisk.Entry, _ address: RegistryAddress) -> RegistryFile? {
        // A damaged file is fetched again.
        try? RegistryFile(parsing: Array(entry.body.utf8), provider: address.provider)
    }

    /// Reads a file of this machine.
    private func read(_ path: String, _ address: RegistryAddress) throws -> RegistrySnapshot {
        switch FileReader.read(path, limit: Self.limit) {
        case .success(let bytes):
            let file = try RegistryFile(parsing: bytes, provider: address.provider)
            return RegistrySnapshot(file, origin: .remote, url: address.url, fetchedAt: now())
        case .failure(let fault):
            throw LLMError(.configuration, "the registry's file '\(path)' cannot be read: \(fault)")
        }
    }

    /// Asks the registry for a file, or whether the one that is kept still holds.
    private func fetch(_ address: RegistryAddress, _ entry: RegistryDisk.Entry?) async throws -> RegistrySnapshot {
        var request = HTTPRequest(url: address.url, headers: ["accept": "application/json", "accept-encoding": "gzip"])
        let kept = entry.flatMap { file(of: $0, address) }
        if kept != nil { request.headers["if-none-match"] = entry?.etag }
        let response = try await transport.send(request, deadlines: Self.deadlines)
        switch response.status {
        case 200:
            let bytes = try await response.body.collect(limit: Self.limit)
            let file = try RegistryFile(parsing: bytes, provider: address.provider)
            let fetched = RegistryDisk.Entry(
                url: address.url,
                etag: response.headers["etag"],
                fetchedAt: now(),
                body: String(decoding: bytes, as: UTF8.self)
            )
            disk?.keep(fetched)
            return RegistrySnapshot(file, origin: .remote, url: address.url, fetchedAt: fetched.fetchedAt)
        case 304:
            response.body.close()
            guard let kept, var entry else { throw Self.fault(304, address) }
            entry.fetchedAt = now()
            disk?.keep(entry)
            return RegistrySnapshot(kept, origin: .remote, url: address.url, fetchedAt: entry.fetchedAt)
        default:
            response.body.close()
            throw Self.fault(response.status, address)
        }
    }

    /// The error for an answer without a file.
    private static func fault(_ status: Int, _ address: RegistryAddress) -> LLMError {
        let what = address.version.map { "version \($0)" } ?? "file"
        let message =
            status == 404
            ? "the registry has no \(what) of '\(address.provider)'"
            : "the registry did not give its \(what) of '\(address.provider)'; try again later"
        return LLMError(status == 404 ? .configuration : .server, message, status: status)
    }
}
