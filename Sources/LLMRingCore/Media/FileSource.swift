/// Where the content of a picture, a sound or a document is.
public enum FileSource: Sendable, Hashable {
    /// A file of this machine.
    case path(String)
    /// The bytes themselves, with the name of the file that they come from.
    case bytes([UInt8], name: String? = nil)
    /// An address: `data:` with the content in it, or one that the provider fetches.
    case url(String)
    /// A medium that is made already.
    case media(Media)

    /// The most bytes of one file where nothing else is said: 100 MiB.
    public static let defaultLimit: Int = 104_857_600

    /// Reads a text as an address if it begins like one, else as a path.
    ///
    /// A path that looks like an address needs `./` before it, or ``path(_:)``.
    public init(_ text: String) {
        let start = text.prefix(8).lowercased()
        let isAddress = ["data:", "http://", "https://"].contains { start.hasPrefix($0) }
        self = isAddress ? .url(text) : .path(text)
    }
}
