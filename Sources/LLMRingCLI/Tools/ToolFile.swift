import LLMRing

/// Reads the tools of a file: a list of definitions, and the commands that carry them out.
struct ToolFile {
    /// The tools.
    let tools: [Tool]

    /// Reads a file's content.
    ///
    /// - Parameters:
    ///   - bytes: The content.
    ///   - name: The file's name, for errors.
    /// - Throws: ``LLMError`` with code `invalidRequest` that names the field in question.
    init(_ bytes: [UInt8], name: String) throws(LLMError) {
        do {
            let json = try JSONValue(parsing: bytes)
            let list = json["tools"] ?? json
            guard let entries = list.arrayValue else { throw Self.error("expected a list of tools") }
            let commands = try entries.enumerated().map { index, entry in
                try Self.command(of: entry, at: "tools[\(index)]")
            }
            let plain = JSONValue.array(entries.map(Self.definition))
            let definitions = try LLMRequest(json: ["messages": [], "tools": plain]).tools
            tools = zip(definitions, commands).map { definition, command in
                command.map { definition.running($0.process, timeout: $0.timeout) } ?? definition
            }
        } catch let error as JSONError {
            throw LLMError(.invalidRequest, "'\(name)' is not JSON: \(error)", underlyingError: error)
        } catch {
            var error = Failure(error).error
            error.message = "'\(name)': \(error.message)"
            throw error
        }
    }

    /// The keys that are no part of a definition.
    private static let keys = ["command", "timeout"]

    /// An entry without its command.
    private static func definition(_ entry: JSONValue) -> JSONValue {
        guard case .object(let object) = entry else { return entry }
        return .object(JSONObject(object.filter { !keys.contains($0.key) }.map { ($0.key, $0.value) }))
    }

    /// The command of an entry, and how long it may take; `nil` when it has none.
    private static func command(
        of entry: JSONValue,
        at place: String
    ) throws(LLMError) -> (process: ToolProcess, timeout: Duration?)? {
        guard let command = entry["command"] else {
            if entry["timeout"] != nil { throw error("\(place): 'timeout' is only for a tool with a 'command'") }
            return nil
        }
        let words = command.arrayValue?.compactMap(\.stringValue) ?? []
        guard !words.isEmpty, words.count == command.arrayValue?.count, words[0] != "" else {
            throw error("\(place).command: expected a list of a program and its arguments")
        }
        guard let time = entry["timeout"] else { return (ToolProcess(words), nil) }
        guard let seconds = time.doubleValue, seconds > 0, seconds < 1e9 else {
            throw error("\(place).timeout: expected seconds above 0")
        }
        return (ToolProcess(words), .seconds(seconds))
    }

    /// An error of the file.
    private static func error(_ message: String) -> LLMError { LLMError(.invalidRequest, message) }
}

extension Tool {
    /// The tool with a command that carries out its calls.
    fileprivate func running(_ process: ToolProcess, timeout: Duration?) -> Tool {
        var tool = Tool(name, description, JSONSchema(parameters), timeout: timeout) { (arguments: JSONObject) in
            try await process.run(Array(arguments.description.utf8))
        }
        tool.strict = strict
        tool.metadata = metadata
        return tool
    }
}
