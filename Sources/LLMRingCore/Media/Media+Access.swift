extension Media {
    /// The content in Base64; `nil` when there is only an address.
    public var base64: String? {
        guard case .base64(let text) = source else { return nil }
        return text
    }

    /// The content as bytes; `nil` when there is only an address, or no valid Base64.
    public var bytes: [UInt8]? { base64.flatMap { Base64.decode($0) } }

    /// The content as a `data:` address; `nil` when there is only an address to fetch.
    public var dataURL: String? {
        base64.map { "data:\(mediaType ?? "application/octet-stream");base64,\($0)" }
    }

    /// What the content is; `nil` when only the provider finds out.
    public var kind: MediaType.Kind? { mediaType.map { MediaType($0).kind } }
}
