extension Part {
    /// A picture from a path, bytes or an address.
    ///
    /// - Parameters:
    ///   - reference: A path or an address as text, bytes, or a ``FileSource``.
    ///   - detail: How closely to look, in the provider's word.
    ///   - limit: The most bytes that are taken.
    /// - Returns: The part.
    /// - Throws: ``LLMError`` with code `invalid_request` when the content cannot be read, or is no picture.
    public static func image(
        contentsOf reference: some FileReference,
        detail: String? = nil,
        limit: Int = FileSource.defaultLimit
    ) throws -> Part {
        var media = try Media(contentsOf: reference, limit: limit)
        try media.check(is: .image)
        if let detail { media.detail = detail }
        return Part(.image(media))
    }

    /// Sound from a path, bytes or an address.
    ///
    /// - Parameters:
    ///   - reference: A path or an address as text, bytes, or a ``FileSource``.
    ///   - limit: The most bytes that are taken.
    /// - Returns: The part.
    /// - Throws: ``LLMError`` with code `invalid_request` when the content cannot be read, or is no sound.
    public static func audio(
        contentsOf reference: some FileReference,
        limit: Int = FileSource.defaultLimit
    ) throws -> Part {
        let media = try Media(contentsOf: reference, limit: limit)
        try media.check(is: .audio)
        return Part(.audio(media))
    }

    /// A document from a path, bytes or an address: a PDF, text, or anything but a picture and sound.
    ///
    /// - Parameters:
    ///   - reference: A path or an address as text, bytes, or a ``FileSource``.
    ///   - limit: The most bytes that are taken.
    /// - Returns: The part.
    /// - Throws: ``LLMError`` with code `invalid_request` when the content cannot be read, or is a picture or sound.
    public static func document(
        contentsOf reference: some FileReference,
        limit: Int = FileSource.defaultLimit
    ) throws -> Part {
        let media = try Media(contentsOf: reference, limit: limit)
        if let kind = media.kind, Media.part(for: kind) != .document { try media.check(is: .document) }
        return Part(.document(media))
    }

    /// A picture, sound or a document, by what the content is.
    ///
    /// Of an address that the provider fetches, its ending tells.
    ///
    /// - Parameters:
    ///   - reference: A path or an address as text, bytes, or a ``FileSource``.
    ///   - limit: The most bytes that are taken.
    /// - Returns: The part.
    /// - Throws: ``LLMError`` with code `invalid_request` when the content cannot be read, or its type is not known.
    public static func file(
        contentsOf reference: some FileReference,
        limit: Int = FileSource.defaultLimit
    ) throws -> Part {
        let media = try Media(contentsOf: reference, limit: limit)
        guard let kind = media.kind ?? Self.kind(ofAddress: media) else {
            throw LLMError(
                .invalidRequest,
                "the address does not say what it leads to; use one of image, audio and document(contentsOf:)"
            )
        }
        switch Media.part(for: kind) {
        case .image: return Part(.image(media))
        case .audio: return Part(.audio(media))
        default: return Part(.document(media))
        }
    }

    /// The kind that the path of an address ends in.
    private static func kind(ofAddress media: Media) -> MediaType.Kind? {
        guard case .url(let url) = media.source else { return nil }
        return MediaType(fileName: String(url.prefix { $0 != "?" && $0 != "#" }))?.kind
    }
}
