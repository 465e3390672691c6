/// Bytes of a picture, a sound or a document, or the address where they are.
public struct Media: Sendable, Hashable {
    /// Where the bytes are.
    public enum Source: Sendable, Hashable {
        /// The bytes themselves, in Base64.
        case base64(String)
        /// An address that the provider fetches.
        case url(String)
    }

    /// Where the bytes are.
    public var source: Source

    /// The media type, such as `image/png`; `nil` when only the provider finds out.
    public var mediaType: String?

    /// The file's name, for documents.
    public var name: String?

    /// How closely to look at a picture, in the provider's word.
    public var detail: String?

    /// What was noticed when the medium was made; answers have it among their warnings.
    public var warnings: [Warning]

    /// Makes a medium from a source.
    public init(_ source: Source, mediaType: String? = nil, name: String? = nil) {
        self.source = source
        self.mediaType = mediaType
        self.name = name
        warnings = []
    }

    /// Makes a medium from bytes.
    public init(_ bytes: [UInt8], mediaType: String, name: String? = nil) {
        self.init(.base64(Base64.encode(bytes)), mediaType: mediaType, name: name)
    }

    /// Makes a medium from an address; a `data:` address is taken apart.
    public init(url: String, name: String? = nil) {
        guard let address = DataURL(url) else {
            self.init(.url(url), name: name)
            return
        }
        if address.isBase64 {
            self.init(.base64(String(address.content)), mediaType: address.mediaType, name: name)
        } else if let bytes = address.bytes {
            self.init(bytes, mediaType: address.mediaType, name: name)
        } else {
            self.init(.url(url), name: name)
        }
    }
}
