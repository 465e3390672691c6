extension Media {
    /// Makes a medium from bytes, and finds out their media type.
    ///
    /// The signature at the beginning of the bytes counts; a name that says
    /// another type leads to one of ``warnings``.
    ///
    /// - Parameters:
    ///   - bytes: The content.
    ///   - name: The file's name, which tells apart what has no signature, such as kinds of text.
    ///   - limit: The most bytes that are taken.
    /// - Throws: ``LLMError`` with code `invalid_request` when there are no bytes, too many of
    ///   them, or none that are known.
    public init(content bytes: [UInt8], name: String? = nil, limit: Int = FileSource.defaultLimit) throws {
        let file = name.map { "'\($0)'" } ?? "the content"
        let claim = name.flatMap { MediaType(fileName: $0) }
        try self.init(bytes, name: name, claim: claim, by: "its name", of: file, limit: limit)
    }

    /// Makes a medium from a `data:` address, and checks its content.
    ///
    /// - Parameters:
    ///   - text: The address.
    ///   - name: The file's name.
    ///   - limit: The most bytes that are taken.
    /// - Throws: ``LLMError`` with code `invalid_request` when the address is badly written, and as
    ///   for bytes.
    public init(dataURL text: String, name: String? = nil, limit: Int = FileSource.defaultLimit) throws {
        let file = name.map { "'\($0)'" } ?? "the 'data:' address"
        guard let address = DataURL(text), let bytes = address.bytes else {
            throw LLMError(
                .invalidRequest,
                "\(file) is badly written; write 'data:TYPE;base64,' and the content in Base64"
            )
        }
        let claim = MediaType(address.mediaType)
        try self.init(bytes, name: name, claim: claim, by: "the address", of: file, limit: limit)
    }

    /// Makes a medium from bytes that are said to be of a type.
    private init(
        _ bytes: [UInt8],
        name: String?,
        claim: MediaType?,
        by source: String,
        of file: String,
        limit: Int
    ) throws(LLMError) {
        guard !bytes.isEmpty else { throw LLMError(.invalidRequest, "\(file) is empty") }
        guard bytes.count <= limit else { throw LLMError(tooLong: file, limit: limit) }
        guard let type = MediaType(of: bytes, claim: claim) else {
            let reason = claim.map { "is not of the type \($0) that \(source) says" } ?? "is of no known type"
            let help = claim?.isText == true ? "convert it to UTF-8, or" : "correct the name, or"
            throw LLMError(.invalidRequest, "\(file) \(reason); \(help) make the part with 'mediaType:'")
        }
        self.init(bytes, mediaType: type.name, name: name)
        if let claim, !claim.agrees(with: type) {
            let message = "\(file) holds \(type), not \(claim) as \(source) says; it is sent as \(type)"
            warnings.append(Warning(setting: "mediaType", message: message))
        }
    }
}

extension LLMError {
    /// An error for a file that is larger than a limit.
    package init(tooLong file: String, limit: Int) {
        let advice = "make it smaller, raise 'limit', or upload it to the provider and send its identifier"
        self.init(.invalidRequest, "\(file) has more than \(limit) bytes; \(advice)")
    }
}
