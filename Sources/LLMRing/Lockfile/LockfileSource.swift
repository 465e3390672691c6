/// Where a lockfile comes from.
public struct LockfileSource: Sendable {
    /// The kinds of places.
    enum Place: Sendable {
        /// What the environment and the folder say.
        case standard
        /// A file that must be there.
        case path(String)
        /// A file that came with a package, which is not written.
        case shipped(String)
        /// A text that came with a package.
        case embedded([UInt8], Lockfile.Format, name: String)
        /// A value.
        case lockfile(Lockfile)
        /// Nowhere, and why.
        case missing(String)
    }

    /// The place.
    let place: Place

    /// The file that the environment names, else that in the present folder, else the bundled one.
    ///
    /// The variable is `LLMRING_LOCKFILE_PATH`, whose file must be there; the
    /// name in the present folder is `llmring.lock`.
    public static let standard: LockfileSource = LockfileSource(place: .standard)

    /// The bundled lockfile, whatever else is there.
    public static let bundled: LockfileSource = LockfileSource(place: .lockfile(.bundled))

    /// A file, which must be there.
    ///
    /// - Parameter path: The path; a name that ends in `.json` is read as JSON, all others as TOML.
    /// - Returns: The source.
    public static func path(_ path: String) -> LockfileSource {
        LockfileSource(place: .path(path))
    }

    /// A file that came with a package and is never written; it must be there.
    ///
    /// - Parameter path: The path.
    /// - Returns: The source.
    public static func shipped(path: String) -> LockfileSource {
        LockfileSource(place: .shipped(path))
    }

    /// A lockfile that was read or made in code, and is never written.
    ///
    /// - Parameter lockfile: The lockfile.
    /// - Returns: The source.
    public static func lockfile(_ lockfile: Lockfile) -> LockfileSource {
        LockfileSource(place: .lockfile(lockfile))
    }

    /// A text that is part of the program, and is never written.
    ///
    /// A library whose target has the resource `.embedInCode("llmring.lock")`
    /// passes `.embedded(PackageResources.llmring_lock, name: "MyLibrary")`.
    ///
    /// - Parameters:
    ///   - bytes: The text in UTF-8.
    ///   - format: How it is written.
    ///   - name: Whose it is, for errors.
    /// - Returns: The source; when the text is no lockfile, opening it fails and says so.
    public static func embedded(
        _ bytes: [UInt8],
        format: Lockfile.Format = .toml,
        name: String = Lockfile.fileName
    ) -> LockfileSource {
        LockfileSource(place: .embedded(bytes, format, name: name))
    }

    /// A source that cannot be opened.
    ///
    /// - Parameter reason: Why, and what to do.
    /// - Returns: The source.
    package static func missing(_ reason: String) -> LockfileSource {
        LockfileSource(place: .missing(reason))
    }
}
