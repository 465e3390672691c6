import LLMRing

/// `llmring schema check`: compares JSON with a JSON Schema.
struct SchemaCommand: Command, Hashable {
    static let name = "schema"
    static let summary = "check JSON against a JSON Schema of draft 2020-12"
    static let usage = "usage: llmring schema check SCHEMA --instance FILE [OPTIONS], or llmring schema --help"

    /// A document that the schema may refer to.
    struct Document: Hashable {
        /// Its URI.
        var uri: String
        /// The file.
        var file: String
    }

    /// The file with the schema; with pairs, there is none.
    var schemaFile: String?
    /// The file with the value, or with pairs.
    var instanceFile: String
    /// Whether each line of the file is an object with a schema and an instance.
    var isPairs: Bool
    /// The documents that schemas may refer to.
    var documents: [Document]
    /// Whether formats are demanded.
    var assertsFormats: Bool
    /// How many violations are given.
    var limit: Int
    /// Whether the output is JSON.
    var isJSON: Bool

    init(_ arguments: [String]) throws(UsageError) {
        var reader = try ArgumentReader(
            arguments,
            options: ["--instance", "--pairs", "--limit"],
            repeated: ["--document"],
            flags: ["--formats", "--json"],
            usage: Self.usage
        )
        guard let verb = reader.positional() else { throw reader.error("say what to do: 'check'") }
        guard verb == "check" else { throw reader.error("there is no 'schema \(verb)'; there is 'schema check'") }
        schemaFile = reader.positional()
        try reader.end()
        isPairs = reader.value("--pairs") != nil
        guard let file = reader.value("--instance") ?? reader.value("--pairs") else {
            throw reader.error("'--instance' with the file to check is missing")
        }
        if isPairs, schemaFile != nil || reader.value("--instance") != nil {
            throw reader.error("'--pairs' brings its own schemas and instances")
        }
        if !isPairs, schemaFile == nil { throw reader.error("the file with the schema is missing") }
        if file == "-", schemaFile == "-" { throw reader.error("only one of the files can be standard input") }
        instanceFile = file
        assertsFormats = reader.flag("--formats")
        isJSON = reader.flag("--json")
        limit = try reader.count("--limit", from: 1) ?? 100
        documents = []
        for text in reader.values("--document") {
            guard let equals = text.lastIndex(of: "="), equals != text.startIndex else {
                throw reader.error("'--document' needs URI=FILE")
            }
            let file = String(text[text.index(after: equals)...])
            documents.append(Document(uri: String(text[..<equals]), file: file))
        }
    }
}
