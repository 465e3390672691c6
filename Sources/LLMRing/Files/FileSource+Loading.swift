extension FileSource {
    /// The source with a path's bytes in its place; others stay as they are.
    ///
    /// - Parameter read: What reads the file at a path.
    /// - Returns: The source; bytes have the last step of the path as their name.
    /// - Throws: ``LLMError`` with code `invalid_request` that names the file when it cannot be read.
    package func loaded(_ read: (String) -> Result<[UInt8], FileReader.Fault>) throws(LLMError) -> FileSource {
        guard case .path(let path) = self else { return self }
        switch read(path) {
        case .success(let bytes): return .bytes(bytes, name: path.split(separator: "/").last.map(String.init))
        case .failure(.tooLong(let limit)): throw LLMError(tooLong: "'\(path)'", limit: limit)
        case .failure(let fault): throw LLMError(.invalidRequest, "cannot read '\(path)': \(fault)")
        }
    }
}
