extension Media {
    /// Reads `source`: `{type: base64, media_type, data}` or `{type: url, url}`, with name and detail beside it.
    init(source: LLMRequest.JSONForm, beside form: LLMRequest.JSONForm) throws(LLMError) {
        let type = try source.required("type")
        let word = try type.string()
        switch word {
        case "base64": self.init(.base64(try source.required("data").string()))
        case "url": self.init(url: try source.required("url").string())
        default: throw type.unknownWord(word, of: ["base64", "url", "file"])
        }
        if let type = try source.string("media_type") { mediaType = type }
        name = try form.any(of: "name", "title")?.string()
        detail = try form.string("detail")
    }

    /// The keys of the object beside a source.
    static let formKeys = ["source", "name", "title", "detail"]

    /// The keys of a source.
    static let sourceKeys = ["type", "media_type", "data", "url", "file_id"]

    /// The fields of a part that holds the medium.
    var formFields: JSONObject {
        var source: JSONObject
        switch self.source {
        case .base64(let data): source = ["type": "base64", "data": .string(data)]
        case .url(let url): source = ["type": "url", "url": .string(url)]
        }
        source["media_type"] = mediaType.map { .string($0) }
        var fields: JSONObject = ["source": .object(source)]
        fields["name"] = name.map { .string($0) }
        fields["detail"] = detail.map { .string($0) }
        return fields
    }
}
