extension Lockfile {
    /// The lockfile that comes with this package.
    ///
    /// Binds `fast`, `balanced`, `deep`, `vision`, `advisor` and `embeddings` in
    /// the profiles default, dev, prod, staging and test, each to models of
    /// several providers.
    public static let bundled: Lockfile = {
        do {
            return try Lockfile(parsing: PackageResources.llmring_lock, name: "the bundled lockfile")
        } catch {
            preconditionFailure("the bundled lockfile is broken: \(error)")
        }
    }()
}
