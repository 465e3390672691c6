import LLMRing

/// The options that say what an answer has to look like.
struct OutputOptions: Sendable, Hashable {
    /// The file with the JSON Schema of the answer; `-` is standard input.
    var schemaFile: String?
    /// How an answer that follows a schema is asked for.
    var mode: OutputMode?
    /// How often a model is asked again whose answer breaks the schema.
    var reasks: Int?

    /// Reads the options.
    ///
    /// - Throws: ``UsageError`` when one is wrong, or needs another.
    init(_ reader: ArgumentReader) throws(UsageError) {
        schemaFile = reader.value("--schema")
        reasks = try reader.count("--reasks", from: 0)
        if let word = reader.value("--output-mode") {
            guard let mode = OutputMode(rawValue: word) else {
                let words = OutputMode.allCases.map(\.rawValue).joined(separator: ", ")
                throw reader.error("'\(word)' is no output mode; the modes are \(words)")
            }
            self.mode = mode
        }
        if reasks != nil, schemaFile == nil { throw reader.error("'--reasks' needs '--schema'") }
        if reasks ?? 0 > 0, reader.flag("--stream") || reader.flag("--events") {
            throw reader.error("'--reasks' does not go with streams, which are never asked for again")
        }
    }

    /// Lays the options over a request.
    ///
    /// - Throws: ``LLMError`` when the schema cannot be read.
    func apply(to request: inout LLMRequest, _ console: Console) throws {
        if let mode { request.outputMode = mode }
        guard let schemaFile else { return }
        var output = OutputSchema(JSONSchema(try SchemaCommand.json(schemaFile, console)))
        output.reasks = reasks ?? 0
        request.responseFormat = .jsonSchema(output)
    }
}
