extension Tool {
    /// Makes a tool of a function that takes its arguments one by one.
    ///
    /// A mistake, such as a type that does not show its shape, is kept and thrown before the tool is first offered
    /// to a model, so that tools can be declared anywhere.
    ///
    /// - Parameters:
    ///   - name: The name that the model uses.
    ///   - description: What the tool does, for the model.
    ///   - arguments: The arguments, in the order in which the function takes them.
    ///   - timeout: How long a call may take; `nil` for as long as the registry lets it.
    ///   - approval: Which calls somebody has to approve.
    ///   - outputLimit: How many bytes of text a result may have.
    ///   - isSequential: Whether a call runs alone.
    ///   - function: The function. What it gives back is told to the model: text, parts, or a value as JSON. What it
    ///     throws is told too.
    public init<each Argument: Decodable & Sendable, Output>(
        _ name: String,
        _ description: String? = nil,
        _ arguments: repeat ToolArgument<each Argument>,
        timeout: Duration? = nil,
        approval: Approval = .never,
        outputLimit: Int = Tool.defaultOutputLimit,
        isSequential: Bool = false,
        function: @escaping @concurrent @Sendable (repeat each Argument) async throws -> Output
    ) {
        let list = (repeat each arguments)
        let schema = {
            var schema = ArgumentsSchema()
            repeat try (each list).describe(in: &schema)
            return schema.object
        }
        self.init(name, description, schema, Output.self) { object in
            try await ToolOutput(of: function(repeat try (each list).value(in: object)))
        }
        self.timeout = timeout
        self.approval = approval
        self.outputLimit = outputLimit
        self.isSequential = isSequential
    }

    /// Makes a tool of a function that takes all arguments as one value.
    ///
    /// A mistake is kept and thrown before the tool is first offered to a model.
    ///
    /// - Parameters:
    ///   - name: The name that the model uses.
    ///   - description: What the tool does, for the model.
    ///   - schema: The schema of the arguments; `nil` for that of their type.
    ///   - timeout: How long a call may take; `nil` for as long as the registry lets it.
    ///   - approval: Which calls somebody has to approve.
    ///   - outputLimit: How many bytes of text a result may have.
    ///   - isSequential: Whether a call runs alone.
    ///   - function: The function. What it gives back is told to the model: text, parts, or a value as JSON. What it
    ///     throws is told too.
    public init<Arguments: Decodable & SendableMetatype, Output>(
        _ name: String,
        _ description: String? = nil,
        _ schema: JSONSchema? = nil,
        timeout: Duration? = nil,
        approval: Approval = .never,
        outputLimit: Int = Tool.defaultOutputLimit,
        isSequential: Bool = false,
        function: @escaping @concurrent @Sendable (Arguments) async throws -> Output
    ) {
        let schema = { try (schema ?? JSONSchema(of: Arguments.self)).object }
        self.init(name, description, schema, Output.self) { object in
            let arguments = try object as? Arguments ?? JSONValue.object(object).decoded()
            return try await ToolOutput(of: function(arguments))
        }
        self.timeout = timeout
        self.approval = approval
        self.outputLimit = outputLimit
        self.isSequential = isSequential
    }

    /// Makes a tool of what derives its schema and what carries out its calls.
    private init(
        _ name: String,
        _ description: String?,
        _ schema: () throws -> JSONObject,
        _ output: Any.Type,
        _ body: @escaping @Sendable (JSONObject) async throws -> ToolOutput
    ) {
        self.init(name, description)
        var fault = ToolOutput.refusal(of: output)
        do {
            parameters = try schema()
            if parameters.isEmpty { parameters = ["type": "object"] }
            if let type = parameters["type"], type != "object" {
                let advice = "declare it by '.argument(…)', or let the function take a structure"
                throw LLMError(.configuration, "its arguments are no object but a value of the type \(type); \(advice)")
            }
        } catch {
            fault = error as? LLMError ?? LLMError(.configuration, "\(error)", underlyingError: error)
        }
        if let reason = fault?.message { fault?.message = "the tool '\(name)' cannot be used: \(reason)" }
        function = ToolFunction(fault: fault, body)
    }
}
