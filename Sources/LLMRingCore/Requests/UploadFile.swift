/// A file to send to a provider as it is: its bytes, its name and its media type.
///
/// The bytes are held in memory, and sent as one body of at most 2 GiB.
public struct UploadFile: Hashable, Sendable {
    /// The bytes.
    public var bytes: [UInt8]

    /// The name that the provider sees, without folders; some tell the format by its ending.
    public var name: String

    /// The media type, such as `audio/mpeg`.
    public var mediaType: String

    /// Makes a file.
    ///
    /// - Parameters:
    ///   - bytes: The bytes.
    ///   - name: The name that the provider sees.
    ///   - mediaType: The media type; that of unknown bytes when it is not given.
    public init(_ bytes: [UInt8], name: String, mediaType: String = "application/octet-stream") {
        self.bytes = bytes
        self.name = name
        self.mediaType = mediaType
    }
}

extension UploadFile: CustomStringConvertible {
    /// The name, the media type and the size, without the bytes.
    public var description: String { "\(name), \(mediaType), \(bytes.count) bytes" }
}
