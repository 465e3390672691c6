import LLMRing

/// Words for what would be sent.
enum PreviewPrinter {
    /// What would be sent, as the JSON object of `--dry-run`.
    static func json(of preview: RequestPreview) -> JSONValue {
        var headers = JSONObject()
        for (name, value) in preview.headers {
            let earlier = headers[name]?.stringValue.map { "\($0), " } ?? ""
            headers[name] = .string(earlier + value)
        }
        return [
            "method": .string(preview.method),
            "url": .string(preview.url),
            "headers": .object(headers),
            "body": preview.body,
        ]
    }
}
