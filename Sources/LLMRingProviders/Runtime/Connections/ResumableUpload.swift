package import LLMRingCore
package import LLMRingHTTP

/// How a file is sent in two steps: the first asks for an address, the second sends the bytes there.
package struct ResumableUpload: Sendable {
    /// Headers of the first step, whose values may be holes.
    let start: [(String, String)]
    /// Headers of the second step, whose values may be holes.
    let finish: [(String, String)]
    /// The header of the first answer that holds the address.
    let address: String

    /// Describes an upload; `$size` and `$mediaType` stand for those of the file.
    package init(start: [(String, String)], finish: [(String, String)], address: String) {
        self.start = start
        self.finish = finish
        self.address = address
    }

    /// Headers with the holes filled.
    static func fill(_ headers: [(String, String)], for file: UploadFile) -> [(String, String)] {
        headers.map { name, value in
            switch value {
            case "$size": (name, "\(file.bytes.count)")
            case "$mediaType": (name, file.mediaType)
            default: (name, value)
            }
        }
    }
}

extension ProviderConnection {
    /// Sends a file in two steps and reads the second's answer.
    ///
    /// - Throws: ``LLMError``, or `CancellationError`.
    package func value<Response: WireValue>(
        of call: OperationCall,
        uploading file: UploadFile,
        by upload: ResumableUpload
    ) async throws -> Response {
        try decode(try await bytes(of: call, uploading: file, by: upload))
    }

    /// Sends a file in two steps and leaves the second's answer unread.
    ///
    /// - Throws: ``LLMError``, or `CancellationError`.
    package func send(of call: OperationCall, uploading file: UploadFile, by upload: ResumableUpload) async throws {
        _ = try await bytes(of: call, uploading: file, by: upload)
    }

    /// The request of the first step.
    package func request(_ call: OperationCall, starting upload: ResumableUpload, for file: UploadFile) -> HTTPRequest {
        var call = call
        for (name, value) in ResumableUpload.fill(upload.start, for: file) { call.header(name, value) }
        return request(call)
    }

    /// Sends a file in two steps and gives the bytes of the second's answer.
    ///
    /// - Throws: ``LLMError``, or `CancellationError`.
    package func bytes(
        of call: OperationCall,
        uploading file: UploadFile,
        by upload: ResumableUpload
    ) async throws -> [UInt8] {
        let body = try CallBody(file)
        let first = request(call, starting: upload, for: file)
        let offer = try await checked(first, of: call)
        _ = try await offer.body.collect(limit: Self.answerLimit)
        let url = try address(offer.headers[upload.address], named: upload.address, after: first.url)
        var headers = HTTPHeaders()
        headers["accept"] = "application/json"
        headers["user-agent"] = Self.userAgent
        if Self.origin(of: url) == Self.origin(of: first.url) { setKey(&headers) }
        for (name, value) in ResumableUpload.fill(upload.finish, for: file) { headers[name] = value }
        if headers["content-type"] == nil { headers["content-type"] = body.mediaType }
        let request = HTTPRequest(method: first.method, url: url, headers: headers, body: body.bytes)
        return try await checked(request, of: call).body.collect(limit: Self.answerLimit)
    }

    /// The address for the bytes, which may be without a host.
    private func address(_ text: String?, named header: String, after url: String) throws(LLMError) -> String {
        guard let text, !text.isEmpty else {
            throw LLMError(.decoding, "the answer has no header '\(header)' with an address", provider: provider.id)
        }
        if text.hasPrefix("/"), !text.hasPrefix("//") { return Self.origin(of: url) + text }
        let isSecure = text.hasPrefix("https://")
        guard isSecure || (text.hasPrefix("http://") && url.hasPrefix("http://")) else {
            let message = "the header '\(header)' holds no address that a file may be sent to"
            throw LLMError(.decoding, message, provider: provider.id)
        }
        return text
    }

    /// Scheme, host and port of an address.
    static func origin(of url: String) -> String {
        let slashes = url.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        guard slashes.count >= 3 else { return url }
        let host = slashes[2].prefix { $0 != "?" && $0 != "#" }
        return "\(slashes[0])//\(host)".lowercased()
    }
}
