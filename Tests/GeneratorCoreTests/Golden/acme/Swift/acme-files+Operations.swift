// Generated from Specs/dialects/acme-files.json. Do not edit.

public import LLMRingCore
public import LLMRingHTTP

/// The operations of Acme Files, for clients of providers that speak it.
///
/// Source: <https://docs.acme.example/files>
public protocol AcmeFilesOperations: ProviderClient {}

extension AcmeFilesOperations {
    /// Writes down a recording.
    ///
    /// - Parameter request: The body.
    /// - Returns: The answer.
    /// - Throws: `LLMError`, or `CancellationError`.
    ///
    /// Source: <https://docs.acme.example/files>
    public func transcribe(_ request: AcmeFiles.Recording) async throws -> AcmeFiles.Transcript {
        var call = OperationCall(.post, "/transcripts", of: "acme-files")
        var request = request
        request.stream = false
        try call.form(request)
        return try await connection.value(of: call)
    }

    /// Writes down a recording.
    ///
    /// The answer comes as events.
    ///
    /// - Parameter request: The body.
    /// - Returns: The events, to be read once.
    /// - Throws: `LLMError`, or `CancellationError`.
    ///
    /// Source: <https://docs.acme.example/files>
    public func transcribeStream(_ request: AcmeFiles.Recording) async throws -> WireEventStream<AcmeFiles.Piece> {
        var call = OperationCall(.post, "/transcripts", of: "acme-files")
        var request = request
        request.stream = true
        try call.form(request)
        return try await connection.events(of: call, framing: .serverSentEvents())
    }

    /// Gives the bytes of a file.
    ///
    /// - Parameters:
    ///   - id: The wire's `id`.
    ///   - acmeBeta: The wire's `acme-beta`.
    /// - Returns: The answer's bytes, to be read once.
    /// - Throws: `LLMError`, or `CancellationError`.
    ///
    /// Source: <https://docs.acme.example/files>
    public func content(id: String, acmeBeta: String? = "files-1") async throws -> HTTPBody {
        var call = OperationCall(.get, "/files/{id}/content", of: "acme-files")
        call.parameter("id", id)
        call.query("alt", "media")
        call.header("acme-beta", acmeBeta)
        return try await connection.content(of: call)
    }

    /// Replaces the bytes of a file.
    ///
    /// - Parameters:
    ///   - file: The file to send.
    ///   - id: The wire's `id`.
    /// - Returns: The answer.
    /// - Throws: `LLMError`, or `CancellationError`.
    ///
    /// Source: <https://docs.acme.example/files>
    public func replace(_ file: UploadFile, id: String) async throws -> AcmeFiles.FileObject {
        var call = OperationCall(.put, "/files/{id}", of: "acme-files")
        call.parameter("id", id)
        try call.file(file)
        return try await connection.value(of: call)
    }

    /// Lists the files.
    ///
    /// - Parameters:
    ///   - after: The wire's `after`.
    ///   - default: The wire's `default`.
    ///   - include: The wire's `include[]`.
    /// - Returns: The answer.
    /// - Throws: `LLMError`, or `CancellationError`.
    ///
    /// Source: <https://docs.acme.example/files>
    public func files(
        after: String? = nil,
        default: Int? = nil,
        include: [String]? = nil
    ) async throws -> AcmeFiles.Folder {
        var call = OperationCall(.get, "/files", of: "acme-files")
        call.query("after", after)
        call.query("default", `default`)
        call.query("include[]", include)
        return try await connection.value(of: call)
    }

    /// Lists the files.
    ///
    /// All pages are read in turn.
    ///
    /// - Parameters:
    ///   - after: The wire's `after`.
    ///   - default: The wire's `default`.
    ///   - include: The wire's `include[]`.
    /// - Returns: The items, which are asked for page by page as they are read.
    ///
    /// Source: <https://docs.acme.example/files>
    public func filesAll(
        after: String? = nil,
        default: Int? = nil,
        include: [String]? = nil
    ) -> PagedItems<AcmeFiles.FileObject> {
        PagedItems(
            from: after,
            page: { try await self.files(after: $0, default: `default`, include: include) },
            items: { $0.data },
            next: { $0.lastID },
            more: { $0.hasMore }
        )
    }

    /// Calls `GET /shelf`.
    ///
    /// - Parameter pageToken: The wire's `page_token`.
    /// - Returns: The answer.
    /// - Throws: `LLMError`, or `CancellationError`.
    ///
    /// Source: <https://docs.acme.example/files>
    public func shelf(pageToken: String? = nil) async throws -> AcmeFiles.Shelf {
        var call = OperationCall(.get, "/shelf", of: "acme-files")
        call.query("page_token", pageToken)
        return try await connection.value(of: call)
    }

    /// Calls `GET /shelf`.
    ///
    /// All pages are read in turn.
    ///
    /// - Parameter pageToken: The wire's `page_token`.
    /// - Returns: The items, which are asked for page by page as they are read.
    ///
    /// Source: <https://docs.acme.example/files>
    public func shelfAll(pageToken: String? = nil) -> PagedItems<AcmeFiles.FileObject> {
        PagedItems(
            from: pageToken,
            page: { try await self.shelf(pageToken: $0) },
            items: { $0.page?.files },
            next: { $0.page?.next?.wrapped }
        )
    }

    /// Sends a file in two steps.
    ///
    /// - Parameters:
    ///   - request: The body.
    ///   - file: The file to send.
    /// - Returns: The answer.
    /// - Throws: `LLMError`, or `CancellationError`.
    ///
    /// Source: <https://docs.acme.example/files>
    public func uploadFile(_ request: AcmeFiles.Label, file: UploadFile) async throws -> AcmeFiles.FileObject {
        var call = OperationCall(.post, "/upload/v1/files", at: .root, of: "acme-files")
        call.body(request)
        return try await connection.value(
            of: call,
            uploading: file,
            by: ResumableUpload(
                start: [("acme-step", "start"), ("acme-size", "$size"), ("acme-type", "$mediaType")],
                finish: [("acme-step", "finish")],
                address: "acme-upload-address"
            )
        )
    }

    /// Gives the results line by line.
    ///
    /// The answer comes as events.
    ///
    /// - Parameter id: The wire's `id`.
    /// - Returns: The events, to be read once.
    /// - Throws: `LLMError`, or `CancellationError`.
    ///
    /// Source: <https://docs.acme.example/files>
    public func linesStream(id: String) async throws -> WireEventStream<AcmeFiles.Line> {
        var call = OperationCall(.get, "/files/{id}/lines", of: "acme-files")
        call.parameter("id", id)
        call.query("alt", "lines")
        return try await connection.events(of: call, framing: .jsonLines)
    }
}

extension AcmeFiles {
    /// The operations by name, for calls whose types are not known.
    package static let operations: [OperationDescription] = [
        OperationDescription(
            "transcribe",
            .post,
            "/transcripts",
            of: "acme-files",
            doc: "Writes down a recording.",
            body: .form(
                [
                    OperationParameter("file", isRequired: true, isFile: true),
                    OperationParameter("extras[]", isFile: true),
                    OperationParameter("model", isRequired: true),
                    OperationParameter("mode"),
                    OperationParameter("speed"),
                    OperationParameter("plain"),
                    OperationParameter("marks[]"),
                    OperationParameter("expires"),
                    OperationParameter("stream"),
                ]
            ),
            fixed: "{\"kind\":\"recording\",\"stream\":false}",
            answer: .json,
            stream: OperationStream(.serverSentEvents(), fixed: "{\"kind\":\"recording\",\"stream\":true}")
        ),
        OperationDescription(
            "content",
            .get,
            "/files/{id}/content",
            of: "acme-files",
            doc: "Gives the bytes of a file.",
            query: [OperationParameter("alt", value: "media")],
            headers: [OperationParameter("acme-beta", initial: "files-1")],
            answer: .bytes
        ),
        OperationDescription(
            "replace",
            .put,
            "/files/{id}",
            of: "acme-files",
            doc: "Replaces the bytes of a file.",
            body: .bytes,
            answer: .json
        ),
        OperationDescription(
            "files",
            .get,
            "/files",
            of: "acme-files",
            doc: "Lists the files.",
            query: [OperationParameter("after"), OperationParameter("default"), OperationParameter("include[]")],
            answer: .json
        ),
        OperationDescription(
            "shelf",
            .get,
            "/shelf",
            of: "acme-files",
            query: [OperationParameter("page_token")],
            answer: .json
        ),
        OperationDescription(
            "uploadFile",
            .post,
            "/upload/v1/files",
            at: .root,
            of: "acme-files",
            doc: "Sends a file in two steps.",
            body: .resumable(
                ResumableUpload(
                    start: [("acme-step", "start"), ("acme-size", "$size"), ("acme-type", "$mediaType")],
                    finish: [("acme-step", "finish")],
                    address: "acme-upload-address"
                )
            ),
            answer: .json
        ),
        OperationDescription(
            "lines",
            .get,
            "/files/{id}/lines",
            of: "acme-files",
            doc: "Gives the results line by line.",
            answer: .events,
            stream: OperationStream(.jsonLines, query: [("alt", "lines")])
        ),
    ]
}
