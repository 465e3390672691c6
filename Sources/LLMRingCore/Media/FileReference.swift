/// What a picture, a sound or a document can be named by.
///
/// A `String` is a path, a `data:` address or an address that begins with
/// `https://` or `http://`; `[UInt8]` are the bytes; a ``Media`` is itself. A
/// ``FileSource`` says which of them is meant.
public protocol FileReference: Sendable {
    /// Where the content is.
    var fileSource: FileSource { get }
}

extension String: FileReference {
    /// The path or the address that the text is.
    public var fileSource: FileSource { FileSource(self) }
}

extension [UInt8]: FileReference {
    /// The bytes, without a name.
    public var fileSource: FileSource { .bytes(self) }
}

extension Media: FileReference {
    /// The medium itself.
    public var fileSource: FileSource { .media(self) }
}

extension FileSource: FileReference {
    /// The source itself.
    public var fileSource: FileSource { self }
}
