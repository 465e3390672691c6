import LLMRing

extension SchemaCommand {
    func run(_ console: Console) async throws -> ExitCode {
        var library: JSONSchema.Library = [:]
        for document in documents { library[document.uri] = JSONSchema(try Self.json(document.file, console)) }
        guard let schemaFile else { return try checkPairs(library, console) }
        let schema = JSONSchema(try Self.json(schemaFile, console))
        let violations = try violations(of: Self.json(instanceFile, console), schema, library)
        if isJSON {
            console.write("\(Self.verdict(violations))\n")
        } else {
            for violation in violations { console.write("\(Self.line(violation.message))\n") }
        }
        return violations.isEmpty ? .success : .failed
    }

    /// Checks each line of a file, and prints a line for each.
    private func checkPairs(_ library: JSONSchema.Library, _ console: Console) throws -> ExitCode {
        var code = ExitCode.success
        let bytes = try Self.bytes(instanceFile, console)
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !line.isEmpty {
            let place = "line \(index + 1) of '\(instanceFile)'"
            let pair = try Self.json(Array(line), place)
            guard let schema = pair["schema"], let instance = pair["instance"] else {
                throw LLMError(.invalidRequest, "\(place) is no object with 'schema' and 'instance'")
            }
            do {
                let violations = try violations(of: instance, JSONSchema(schema), library)
                console.write("\(Self.verdict(violations))\n")
                if !violations.isEmpty { code = .failed }
            } catch {
                let error = Failure(error).error
                let object: JSONObject = ["code": .string(error.code.name), "message": .string(error.message)]
                console.write("\(JSONValue.object(["error": .object(object)]))\n")
                code = .failed
            }
        }
        return code
    }

    /// What is wrong with a value.
    private func violations(
        of value: JSONValue,
        _ schema: JSONSchema,
        _ library: JSONSchema.Library
    ) throws -> [SchemaViolation] {
        let formats: SchemaValidator.Formats = assertsFormats ? .assertion : .annotation
        return try schema.violations(of: value, library: library, formats: formats, limit: limit)
    }

    /// A verdict as JSON.
    private static func verdict(_ violations: [SchemaViolation]) -> JSONValue {
        .object(["valid": .bool(violations.isEmpty), "violations": .array(violations.map(\.jsonValue))])
    }

    /// A message in one line: names and expressions may hold line ends.
    static func line(_ message: String) -> String {
        message.replacing("\r", with: "\\r").replacing("\n", with: "\\n")
    }

    /// Reads a file as JSON.
    static func json(_ path: String, _ console: Console) throws -> JSONValue {
        try json(bytes(path, console), "'\(path)'")
    }

    /// Reads bytes as JSON.
    private static func json(_ bytes: [UInt8], _ place: String) throws -> JSONValue {
        do {
            return try JSONValue(parsing: bytes)
        } catch {
            throw LLMError(.invalidRequest, "\(place) is not JSON: \(error)", underlyingError: error)
        }
    }

    /// Reads a file or standard input.
    private static func bytes(_ path: String, _ console: Console) throws -> [UInt8] {
        if path == "-" { return console.readInput() }
        switch console.readFile(path) {
        case .success(let bytes): return bytes
        case .failure(let fault):
            throw LLMError(.configuration, "cannot read '\(path)': \(fault)", underlyingError: fault)
        }
    }
}
