/// Tools by their names, and how their calls run.
///
/// Whatever goes wrong with a call becomes a result that the model can read: a
/// name that is unknown, arguments that do not fit, a refusal, an error of the
/// function, a timeout.
public struct ToolRegistry: Sendable {
    /// The tools, in the order in which they were added.
    public private(set) var tools: [Tool] = []

    /// How many calls run at once, at least 1.
    public var maxParallelCalls: Int

    /// How long a call may take whose tool does not say; `nil` for any time.
    public var timeout: Duration?

    /// The clock that timeouts go by.
    public var clock: any Clock<Duration>

    /// Texts that the model is never told when a function throws them.
    package var secrets: [String] = []

    /// What checks the arguments of each tool, by name.
    private var validators: [String: SchemaValidator] = [:]

    /// Makes a registry.
    ///
    /// - Parameters:
    ///   - tools: The tools.
    ///   - maxParallelCalls: How many calls run at once, at least 1.
    ///   - timeout: How long a call may take whose tool does not say; `nil` for any time.
    ///   - clock: The clock that timeouts go by.
    /// - Throws: ``LLMError`` with code `configuration` for a name that is given twice, and for a tool whose schema is
    ///   wrong or could not be derived.
    public init(
        _ tools: [Tool] = [],
        maxParallelCalls: Int = 8,
        timeout: Duration? = nil,
        clock: any Clock<Duration> = ContinuousClock()
    ) throws {
        self.maxParallelCalls = maxParallelCalls
        self.timeout = timeout
        self.clock = clock
        for tool in tools { try add(tool) }
    }

    /// Adds a tool.
    ///
    /// - Throws: ``LLMError`` with code `configuration` when the name is taken, or when the schema is wrong or could
    ///   not be derived.
    public mutating func add(_ tool: Tool) throws {
        guard validators[tool.name] == nil else {
            throw LLMError(.configuration, "there are two tools '\(tool.name)'; give each a name of its own")
        }
        if let fault = tool.function?.fault { throw fault }
        do {
            validators[tool.name] = try SchemaValidator(JSONSchema(tool.parameters))
        } catch var error as LLMError {
            error.message = "the arguments of the tool '\(tool.name)': \(error.message)"
            throw error
        }
        tools.append(tool)
    }

    /// The tool of a name.
    public subscript(name: String) -> Tool? {
        validators[name] == nil ? nil : tools.first { $0.name == name }
    }

    /// What checks the arguments of a tool.
    func validator(_ name: String) -> SchemaValidator? { validators[name] }
}
