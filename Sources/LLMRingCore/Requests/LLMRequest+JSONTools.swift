extension Tool {
    /// Reads a tool: `{type: function, function: {…}}`, or its fields without the wrapping.
    init(form field: LLMRequest.JSONField) throws(LLMError) {
        let fields = ["name", "description", "parameters", "input_schema", "strict"]
        let marks = ["cache_control", "metadata"]
        let outer = try field.form(["type", "function"] + fields + marks)
        if let type = outer["type"] {
            let word = try type.string()
            guard word == "function" else { throw type.unknownWord(word, of: ["function"]) }
        }
        let form = try outer["function"]?.form(fields) ?? outer
        self.init(try form.required("name").string(), try form.string("description"))
        if let schema = try form.any(of: "parameters", "input_schema") { parameters = try schema.object() }
        strict = try form.bool("strict")
        metadata = try outer.object("metadata") ?? [:]
        if let mark = outer["cache_control"] { metadata["cache_control"] = mark.json }
    }

    /// The tool in the JSON form.
    var jsonForm: JSONValue {
        var function: JSONObject = ["name": .string(name)]
        function["description"] = description.map { .string($0) }
        function["parameters"] = .object(parameters)
        function["strict"] = strict.map { .bool($0) }
        var object: JSONObject = ["type": "function", "function": .object(function)]
        if !metadata.isEmpty { object["metadata"] = .object(metadata) }
        return .object(object)
    }
}

extension ToolChoice {
    /// Reads a choice: a word, a tool's name, or an object that names a type or a tool.
    init(form field: LLMRequest.JSONField) throws(LLMError) {
        if let word = field.json.stringValue {
            self = Self.modes[word] ?? .tool(word)
            return
        }
        let form = try field.form(["type", "function", "name"])
        if let function = form["function"] {
            let name = function.json.stringValue == nil ? try function.form(["name"]).required("name") : function
            self = .tool(try name.string())
        } else if let name = try form.string("name") {
            self = .tool(name)
        } else {
            let type = try form.required("type")
            let word = try type.string()
            guard let mode = Self.modes[word] else { throw type.unknownWord(word, of: Self.modes.keys.sorted()) }
            self = mode
        }
    }

    /// The choice in the JSON form.
    var jsonForm: JSONValue {
        switch self {
        case .auto: "auto"
        case .none: "none"
        case .required: "required"
        case .tool(let name): ["type": "function", "function": ["name": .string(name)]]
        }
    }

    /// The words that name no tool.
    private static let modes: [String: ToolChoice] = [
        "auto": .auto, "none": .none, "required": .required, "any": .required,
    ]
}
