extension ResponseFormat {
    /// Reads a format: `{type, json_schema: {name, description, schema, strict}}`, or those fields beside the type.
    init(form field: LLMRequest.JSONField) throws(LLMError) {
        let fields = ["name", "description", "schema", "strict", "reasks", "repairs"]
        let outer = try field.form(["type", "json_schema"] + fields)
        let type = try outer.required("type")
        let word = try type.string()
        switch word {
        case "text":
            self = .text
        case "json_object", "json":
            self = outer["schema"] == nil ? .json : .jsonSchema(try OutputSchema(outer, strict: nil))
        case "json_schema":
            let form = try outer["json_schema"]?.form(fields) ?? outer
            self = .jsonSchema(try OutputSchema(form, strict: outer.bool("strict")))
        default:
            throw type.unknownWord(word, of: ["text", "json_object", "json_schema"])
        }
    }

    /// The format in the JSON form.
    var jsonForm: JSONValue {
        switch self {
        case .text: ["type": "text"]
        case .json: ["type": "json_object"]
        case .jsonSchema(let schema): ["type": "json_schema", "json_schema": schema.jsonForm]
        }
    }
}

extension OutputSchema {
    /// Reads a schema; it is not strict unless it or what stands around it says so.
    fileprivate init(_ form: LLMRequest.JSONForm, strict: Bool?) throws(LLMError) {
        self.init(
            name: try form.string("name") ?? "answer",
            description: try form.string("description"),
            schema: try form.required("schema").object(),
            strict: try form.bool("strict") ?? strict ?? false
        )
        if let field = form["reasks"] {
            reasks = try field.int()
            guard reasks >= 0 else { throw field.error("expected a number from 0 on") }
        }
        repairs = try form.bool("repairs") ?? false
    }

    /// The schema in the JSON form.
    fileprivate var jsonForm: JSONValue {
        var object: JSONObject = ["name": .string(name)]
        object["description"] = description.map { .string($0) }
        object["schema"] = .object(schema)
        object["strict"] = .bool(strict)
        if reasks > 0 { object["reasks"] = JSONValue(reasks) }
        if repairs { object["repairs"] = true }
        return .object(object)
    }
}
