extension Media {
    /// Makes a medium of what a path, bytes or an address hold.
    ///
    /// The signature of the content says its type; a name or an address that
    /// says another leads to one of the medium's warnings. What stands behind
    /// an `https://` address is not read: the provider fetches it. The call
    /// blocks while it reads a file.
    ///
    /// - Parameters:
    ///   - reference: A path or an address as text, bytes, or a ``FileSource``.
    ///   - limit: The most bytes that are taken; larger files are an error.
    /// - Throws: ``LLMError`` with code `invalid_request` that names the file when it cannot be
    ///   read, is empty or too large, or has no known type.
    public init(contentsOf reference: some FileReference, limit: Int = FileSource.defaultLimit) throws {
        switch reference.fileSource {
        case .media(let media): self = media
        case .bytes(let bytes, let name): try self.init(content: bytes, name: name, limit: limit)
        case .url(let url):
            guard url.prefix(5).lowercased() == "data:" else {
                self.init(url: url)
                return
            }
            try self.init(dataURL: url, limit: limit)
        case .path:
            let source = try reference.fileSource.loaded { FileReader.read($0, limit: limit) }
            try self.init(contentsOf: source, limit: limit)
        }
    }

    /// Checks that the content is of a kind, as far as it is known.
    func check(is kind: MediaType.Kind) throws {
        guard let mediaType, let actual = self.kind, actual != kind else { return }
        let file = name.map { "'\($0)'" } ?? "the content"
        let advice = "pass it as \(Self.noun(Self.part(for: actual)))"
        throw LLMError(.invalidRequest, "\(file) is \(mediaType), not \(Self.noun(kind)); \(advice)")
    }

    /// The kind of part that a kind of content goes into.
    static func part(for kind: MediaType.Kind) -> MediaType.Kind {
        kind == .image || kind == .audio ? kind : .document
    }

    /// A kind of part in words, with its article.
    private static func noun(_ kind: MediaType.Kind) -> String {
        switch kind {
        case .image: "an image"
        case .audio: "audio"
        default: "a document"
        }
    }
}
