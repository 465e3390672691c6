package import LLMRingCore
package import LLMRingHTTP

/// One call of an operation by its name, written and ready to send.
package struct NamedCall: Sendable {
    /// What a caller gives.
    package struct Input: Sendable {
        /// The body, for operations that take JSON; fields, for those that take a form.
        package var body: JSONValue?
        /// Parameters of the path and the query, headers, and fields of a form.
        package var parameters: JSONObject
        /// Files by the field of the form; by any name where the operation takes one file.
        package var files: [(name: String, file: UploadFile)]

        /// Makes an input.
        package init(body: JSONValue?, parameters: JSONObject, files: [(name: String, file: UploadFile)]) {
            self.body = body
            self.parameters = parameters
            self.files = files
        }
    }

    /// The operation.
    package let operation: OperationDescription
    /// The exact request that is sent; the first, where a file is sent in two steps.
    package let request: HTTPRequest
    /// The body for people: JSON as it is sent, a form as an object of its parts, files as what they are.
    package let shownBody: JSONValue
    /// Where the request goes.
    private let connection: ProviderConnection
    /// The call.
    private let call: OperationCall
    /// The file of an upload, and how it is sent.
    private let upload: (file: UploadFile, steps: ResumableUpload)?

    /// Writes a call.
    ///
    /// - Parameters:
    ///   - operation: The operation.
    ///   - input: What the caller gives.
    ///   - connection: Where the request goes.
    ///   - streaming: Whether the answer is streamed.
    /// - Throws: ``LLMError`` with code `invalidRequest` for what does not fit the operation, `unsupported` when the
    ///   answer cannot be given as is asked.
    package init(
        _ operation: OperationDescription,
        _ input: Input,
        connection: ProviderConnection,
        streaming: Bool
    ) throws(LLMError) {
        let writer = NamedCallWriter(operation: operation, input: input, provider: connection.provider.id)
        try writer.check(streaming: streaming)
        let (call, shown) = try writer.call(streaming: streaming)
        self.operation = operation
        self.connection = connection
        self.call = call
        shownBody = shown
        if case .resumable(let steps) = operation.body, let file = input.files.first?.file {
            upload = (file, steps)
            request = connection.request(call, starting: steps, for: file)
            return
        }
        upload = nil
        let stream = streaming ? operation.stream : nil
        if case .bytes = operation.answer, stream == nil {
            request = connection.request(call, accepts: "*/*")
        } else {
            request = connection.request(call, accepts: stream?.framing.mediaType ?? "application/json")
        }
    }

    /// Sends the call and gives the answer's bytes as they come.
    ///
    /// - Throws: ``LLMError``, or `CancellationError`.
    package func content() async throws -> HTTPBody {
        if let upload {
            return HTTPBody(try await connection.bytes(of: call, uploading: upload.file, by: upload.steps))
        }
        return try await connection.checked(request, of: call).body
    }

    /// Sends the call and reads the whole answer as JSON.
    ///
    /// - Returns: The answer; null when it is empty.
    /// - Throws: ``LLMError``, or `CancellationError`.
    package func json() async throws -> JSONValue {
        let bytes = try await content().collect()
        return bytes.isEmpty ? .null : try connection.decode(bytes)
    }

    /// Sends the call and gives the answer event by event.
    ///
    /// - Throws: ``LLMError``, or `CancellationError`.
    package func events() async throws -> WireEventStream<JSONValue> {
        let body = try await connection.checked(request, of: call).body
        let framing = operation.stream?.framing ?? .jsonLines
        return WireEventStream(body: body, framing: framing, provider: connection.provider.id)
    }
}
