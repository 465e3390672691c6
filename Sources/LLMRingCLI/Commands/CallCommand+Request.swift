import LLMRing

extension CallCommand {
    /// The configuration with the key, the address and the attempts of the options.
    func configuration(_ console: Console) throws -> LLMRing.Configuration {
        var configuration = try console.makeConfiguration()
        if let apiKey { configuration.keys[provider] = apiKey }
        if let baseURL { configuration.baseURLs[provider] = baseURL }
        try configuration.set(retries: retries)
        return configuration
    }

    /// Makes the request from the options.
    ///
    /// - Parameters:
    ///   - name: The operation's name.
    ///   - summary: The operation; `nil` when there is none of the name, which the call reports.
    ///   - console: Where files are read.
    /// - Returns: The request.
    /// - Throws: `LLMError` when a file cannot be read, or is not what it should be.
    func request(_ name: String, _ summary: OperationSummary?, _ console: Console) throws -> OperationRequest {
        var request = OperationRequest(provider, name)
        request.timeout = timeout
        if let bodyFile {
            let bytes = try Self.read(bodyFile, console)
            do {
                request.body = try JSONValue(parsing: bytes)
            } catch {
                throw LLMError(.invalidRequest, "the body is not JSON: \(error)", underlyingError: error)
            }
        }
        for parameter in parameters {
            if let summary, Self.isFile(parameter, of: summary) {
                request.files.append((parameter.name, try Self.file(parameter, console)))
            } else {
                Self.add(parameter, to: &request.parameters)
            }
        }
        return request
    }

    /// Whether a parameter of an operation is a file.
    private static func isFile(_ parameter: Parameter, of summary: OperationSummary) -> Bool {
        if summary.files.contains(parameter.name) { return true }
        let takesOne = summary.body == .file || summary.body == .jsonAndFile
        return takesOne && !summary.parameters.contains(parameter.name) && parameter.value.hasPrefix("@")
    }

    /// Adds a text; several under one name are a list.
    private static func add(_ parameter: Parameter, to parameters: inout JSONObject) {
        let value = JSONValue.string(parameter.value)
        guard let earlier = parameters[parameter.name] else {
            parameters[parameter.name] = value
            return
        }
        parameters[parameter.name] = .array((earlier.arrayValue ?? [earlier]) + [value])
    }

    /// Reads the file that a parameter names, as `@PATH` or `@PATH;type=TYPE`.
    private static func file(_ parameter: Parameter, _ console: Console) throws -> UploadFile {
        guard parameter.value.hasPrefix("@") else {
            throw LLMError(.invalidRequest, "'\(parameter.name)' is a file; write '\(parameter.name)=@PATH'")
        }
        var path = String(parameter.value.dropFirst())
        var mediaType: String?
        if let range = path.ranges(of: ";type=").last {
            mediaType = String(path[range.upperBound...])
            path = String(path[..<range.lowerBound])
        }
        let name = path == "-" ? "file" : path.split(separator: "/").last.map(String.init) ?? "file"
        let bytes = try read(path, console)
        return mediaType.map { UploadFile(bytes, name: name, mediaType: $0) } ?? UploadFile(bytes, name: name)
    }

    /// Reads a file, or standard input for `-`.
    private static func read(_ path: String, _ console: Console) throws(LLMError) -> [UInt8] {
        if path == "-" { return console.readInput() }
        switch console.readFile(path) {
        case .success(let content): return content
        case .failure(let error): throw LLMError(.configuration, "cannot read '\(path)': \(error)")
        }
    }
}
